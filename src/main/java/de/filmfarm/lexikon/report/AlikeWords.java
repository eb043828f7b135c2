package de.filmfarm.lexikon.report;

import java.util.Optional;

/**
 * Finds the stretch of a text that is most like some words: the one that takes the fewest
 * letters to change, add or leave out (approximate matching as by P. H. Sellers, 1980).
 */
final class AlikeWords {

	/** Shorter words are like too many others. */
	private static final int SHORTEST = 5;

	/** One letter in so many may differ. */
	private static final int ONE_IN = 4;

	/** Pairs of letters that may be compared: some tenths of a second. */
	private static final long MOST = 60_000_000;

	private AlikeWords() {
	}

	/** Start and end of the stretch, if any is like the words. */
	static Optional<int[]> find(String text, String words) {
		int length = words.length();
		if (length < SHORTEST || (long) length * text.length() > MOST) {
			return Optional.empty();
		}
		int[] costs = new int[length + 1];
		int[] starts = new int[length + 1];
		for (int i = 0; i <= length; i++) {
			costs[i] = i;
		}
		int fewest = length / ONE_IN + 1;
		int[] found = null;
		for (int end = 1; end <= text.length(); end++) {
			next(costs, starts, words, text.charAt(end - 1), end);
			if (costs[length] < fewest && starts[length] < end) {
				fewest = costs[length];
				found = new int[] { starts[length], end };
			}
		}
		return Optional.ofNullable(found);
	}

	/** One character of the text more: an alignment may begin behind it. */
	private static void next(int[] costs, int[] starts, String words, char character, int end) {
		int diagonal = costs[0];
		int diagonalStart = starts[0];
		starts[0] = end;
		for (int i = 1; i < costs.length; i++) {
			int change = diagonal + ((words.charAt(i - 1) == character) ? 0 : 1);
			int addition = costs[i] + 1;
			int omission = costs[i - 1] + 1;
			diagonal = costs[i];
			int cost = Math.min(change, Math.min(addition, omission));
			int start = (cost == change) ? diagonalStart : (cost == addition) ? starts[i] : starts[i - 1];
			diagonalStart = starts[i];
			costs[i] = cost;
			starts[i] = start;
		}
	}

}
