package de.filmfarm.lexikon.search;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EditDistanceTests {

	@ParameterizedTest
	@CsvSource({ "dolly, dolly, 0", "'', '', 0", "'', pan, 3", "pan, '', 3", "storybord, storyboard, 1",
			"crane, cran, 1", "crane, craine, 1", "zpan, pan, 1", "tilt, talt, 1", "ca, abc, 3" })
	void countsWholeErrors(String one, String other, double errors) {
		assertDistance(one, other, errors);
	}

	@ParameterizedTest
	@CsvSource({ "pan, oan", "pan, pab", "tilt, tikt", "dolly, dollu", "dolly, eolly", "dolly, dokly", "zoom, xoom",
			"zoom, aoom", "dolly, dollt", "zoom, toom", "zoom, uoom", "yard, xard", "yard, aard" })
	void countsLessWhatIsNeighbouredOnAnEnglishOrGermanKeyboard(String right, String typed) {
		assertDistance(right, typed, 0.6);
	}

	@ParameterizedTest
	@CsvSource({ "pan, qan", "aid, pid", "lid, aid", "pan, aan", "zoom, moom", "tilt, ti\u00dft", "4k, 5k" })
	void countsFullyWhatIsNoNeighbour(String right, String typed) {
		assertDistance(right, typed, 1);
	}

	@ParameterizedTest
	@CsvSource({ "storyboard, storyborad, 0.7", "dissolve, dissovle, 0.7", "tracking, rtacking, 0.7",
			"steadicam, stedaicma, 1.4" })
	void countsLessWhatIsSwapped(String right, String typed, double errors) {
		assertDistance(right, typed, errors);
	}

	@ParameterizedTest
	@CsvSource({ "dissolve, disolve, 0.6", "zoom, zooom, 0.6", "dolly, doly, 0.6", "foley, folley, 0.6",
			"zoom, zoooom, 1.2", "clapper, claper, 0.6" })
	void countsLessWhatIsDoubled(String right, String typed, double errors) {
		assertDistance(right, typed, errors);
	}

	@ParameterizedTest
	@ValueSource(strings = { "aan", "ppan", "pann" })
	void countsADoubledLetterLessThanAStrangeOne(String typed) {
		assertThat(EditDistance.between("pan", typed)).isLessThanOrEqualTo(1);
		assertThat(EditDistance.between("pan", "paxn")).isEqualTo(1);
	}

	@RepeatedTest(20)
	void isTheSameBothWaysAndNeverMoreThanThePlainCount(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		for (int i = 0; i < 500; i++) {
			String one = word(random);
			String other = word(random);
			double distance = EditDistance.between(one, other);
			assertThat(distance).as("%s and %s", one, other)
				.isCloseTo(EditDistance.between(other, one), within(1e-9))
				.isLessThanOrEqualTo(plainCount(one, other) + 1e-9)
				.isGreaterThanOrEqualTo(0.6 * plainCount(one, other) - 1e-9);
		}
	}

	private static void assertDistance(String one, String other, double errors) {
		assertThat(EditDistance.between(one, other)).isCloseTo(errors, within(1e-9));
		assertThat(EditDistance.between(other, one)).isCloseTo(errors, within(1e-9));
	}

	/** Few letters, so that they meet, are swapped and doubled often. */
	private static String word(Random random) {
		return random.ints(random.nextInt(9), 0, 6)
			.collect(StringBuilder::new, (word, letter) -> word.append("aeszy7".charAt(letter)), StringBuilder::append)
			.toString();
	}

	/** The optimal string alignment distance in which every error counts one. */
	private static int plainCount(String one, String other) {
		int[][] count = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				count[i][j] = (i == 0 || j == 0) ? i + j : plainCount(count, one, i, other, j);
			}
		}
		return count[one.length()][other.length()];
	}

	private static int plainCount(int[][] count, String one, int i, String other, int j) {
		int replaced = count[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
		int best = Math.min(replaced, Math.min(count[i - 1][j], count[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(best, count[i - 2][j - 2] + 1) : best;
	}

}
