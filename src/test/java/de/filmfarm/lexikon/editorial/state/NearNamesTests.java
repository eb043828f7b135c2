package de.filmfarm.lexikon.editorial.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.editorial.state.NearNames.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearNamesTests {

	/** Terms numbered from one, each with one name that is folded already. */
	private static List<Name> terms(String... names) {
		return IntStream.range(0, names.length).mapToObj((i) -> new Name(i + 1, names[i], names[i])).toList();
	}

	private static List<String> pairs(List<Name> names) {
		return NearNames.among(names).stream().map((pair) -> pair.one().term() + "-" + pair.other().term()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "closeup, closeup, true", "pan, pan, true", "pan, ban, false", "dolly, jolly, false",
			"matchcut, matchcuts, true", "matchcut, atchcut, true", "matchcut, mathcut, true",
			"matchcut, matchkut, true", "matchcut, macthcut, true", "matchcut, hatchcat, false",
			"matchcut, matchcutss, false", "matchcut, mcatchut, false", "35mmlens, 65mmlens, false",
			"reel1end, reelend, false", "'', '', false", "abcdef, abcde, false", "abcdefg, abcdef, true" })
	void areAlikeOrOneEditApart(String one, String other, boolean near) {
		assertThat(NearNames.isNear(one, other)).isEqualTo(near);
		assertThat(NearNames.isNear(other, one)).isEqualTo(near);
	}

	@Test
	void pairTermsOnceWithTheOlderFirst() {
		List<Name> names = new ArrayList<>(terms("matchcut", "matchcuts", "jumpcut"));
		names.add(new Name(2, "match kut", "matchkut"));
		names.add(new Name(1, "match-cuts", "matchcuts"));
		assertThat(pairs(names)).containsExactly("1-2");
		assertThat(NearNames.among(names).get(0).one().term()).isEqualTo(1);
	}

	@Test
	void ofOneTermAreNoPair() {
		assertThat(NearNames.among(List.of(new Name(7, "Match cut", "matchcut"), new Name(7, "match-cut", "matchcut"))))
			.isEmpty();
	}

	/** The short way finds what comparing each with each finds. */
	@Test
	void areFoundWithoutComparingEachWithEach() {
		Random random = new Random(5);
		String[] names = IntStream.range(0, 400)
			.mapToObj((i) -> random.ints(5 + random.nextInt(4), 'a', 'c')
				.mapToObj((letter) -> String.valueOf((char) letter))
				.collect(Collectors.joining()))
			.distinct()
			.toArray(String[]::new);
		List<String> slowly = new ArrayList<>();
		for (int i = 0; i < names.length; i++) {
			for (int j = i + 1; j < names.length; j++) {
				if (NearNames.isNear(names[i], names[j])) {
					slowly.add((i + 1) + "-" + (j + 1));
				}
			}
		}
		assertThat(slowly).hasSizeGreaterThan(100);
		assertThat(pairs(terms(names))).containsExactlyInAnyOrderElementsOf(slowly);
	}

	@Test
	void endSomewhereIfAllAreTheSame() {
		String[] same = new String[5000];
		Arrays.fill(same, "matchcut");
		assertThat(NearNames.among(terms(same))).hasSize(NearNames.MOST_ALIKE * (NearNames.MOST_ALIKE - 1) / 2);
	}

}
