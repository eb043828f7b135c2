package de.filmfarm.lexikon.editorial.batch;

import java.util.List;

import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finds words where they are, and puts others there.
 */
class WordSearchTests {

	private static WordSearch search(String search, String replacement, boolean whole, boolean exact, boolean fit) {
		return new WordSearch(new WordChange("en", search, replacement, whole, exact, fit));
	}

	private static TermSnapshot term(String lead, String body, @Nullable String plain) {
		TermSnapshot term = Snapshots.simple(1, "pan");
		return new TermSnapshot(1, term.category(), term.names(),
				List.of(new Text(Snapshots.ENGLISH, "pan", lead, body, plain),
						new Text(Snapshots.GERMAN, "pan", "A cam in German.", "", null)),
				List.of(), List.of(), List.of(), List.of(), null);
	}

	private static String replaced(WordSearch search, String body) {
		TermSnapshot term = term("Lead.", body, null);
		return search.replace(term, search.hits(term).stream().map(Hit::place).toList()).articles().get(0).body();
	}

	@Test
	void findsEachPlaceInItsOrderAndItsLanguageOnly() {
		List<Hit> hits = search("cam", "camera", true, false, false)
			.hits(term("A cam.", "The cam and the Cam, no camera.", "Cam"));
		assertThat(hits).extracting(Hit::place).containsExactly("lead.0", "body.0", "body.1", "plain.0");
		assertThat(hits.get(1))
			.isEqualTo(new Hit("body.0", "body", "The ", "cam", "camera", " and the Cam, no camera."));
	}

	@ParameterizedTest
	@CsvSource({ "true, true, 1", "true, false, 2", "false, true, 2", "false, false, 3" })
	void meetsWholeWordsAndCapitalsIfAsked(boolean whole, boolean exact, int hits) {
		assertThat(search("cam", "x", whole, exact, false).hits(term("Lead.", "cam Cam camera", null))).hasSize(hits);
	}

	@Test
	void knowsWordsOfAllLetters() {
		assertThat(search("blend", "x", true, false, false).hits(term("Lead.", "Überblende, blendö, 2blend", null)))
			.isEmpty();
		assertThat(replaced(search("ÜBER", "unter", false, false, false), "Über")).isEqualTo("unter");
	}

	@Test
	void leavesOutWhatWasNotChosen() {
		TermSnapshot term = term("A cam.", "cam cam cam", "cam");
		TermSnapshot changed = search("cam", "camera", true, false, false).replace(term, List.of("body.1", "plain.0"));
		assertThat(changed.articles().get(0).lead()).isEqualTo("A cam.");
		assertThat(changed.articles().get(0).body()).isEqualTo("cam camera cam");
		assertThat(changed.articles().get(0).plain()).isEqualTo("camera");
		assertThat(changed.articles().get(1)).isEqualTo(term.articles().get(1));
	}

	@ParameterizedTest
	@CsvSource({ "dolly, crane, A dolly, A crane", "dolly, crane, Dolly in, Crane in", "dolly, crane, DOLLY, CRANE",
			"Dolly, Crane, the dolly, the crane", "dolly, CGI, dolly, CGI" })
	void keepsTheCapitalsOfThePlace(String search, String replacement, String before, String after) {
		assertThat(replaced(search(search, replacement, true, false, true), before)).isEqualTo(after);
	}

	@Test
	void takesNothingForAPattern() {
		assertThat(replaced(search("a.c (x)", "$1\\", false, false, false), "abc a.c (x)")).isEqualTo("abc $1\\");
		assertThat(replaced(search("\\E.*", "y", false, false, false), "z")).isEqualTo("z");
	}

	@Test
	void leavesAddressesAlone() {
		String body = "[track](term:track), https://track.example/track and a track";
		assertThat(replaced(search("track", "rail", true, false, false), body))
			.isEqualTo("[rail](term:track), https://track.example/track and a rail");
	}

	@Test
	void showsSomeWordsAround() {
		Hit hit = search("cam", "", true, false, false)
			.hits(term("Lead.", "word ".repeat(40) + "cam" + " word".repeat(40), null))
			.get(0);
		assertThat(hit.before()).startsWith("\u2026 word").hasSizeLessThan(70);
		assertThat(hit.after()).endsWith("word \u2026").hasSizeLessThan(70);
	}

}
