package de.filmfarm.lexikon.search;

/**
 * How far a spelling is from a name, in typing errors: letters left out, added, replaced,
 * or swapped with their neighbour (the optimal string alignment distance). An error that
 * fingers make easily counts less than a whole one.
 */
final class EditDistance {

	/** Keys in rows, as they lie on English and German keyboards. */
	private static final String[] KEYBOARDS = { "qwertyuiop asdfghjkl zxcvbnm", "qwertzuiop asdfghjkl yxcvbnm" };

	private static final double ERROR = 1;

	/** The finger hit the key beside the right one. */
	private static final double NEIGHBOUR = 0.6;

	/** The two hands were not in step. */
	private static final double SWAP = 0.7;

	/** A key was held too long or too short. */
	private static final double DOUBLED = 0.6;

	/** Letters and digits on the keyboards. */
	private static final int KEYS = 128;

	/** For each two keys whether they are neighbours. */
	private static final boolean[][] NEIGHBOURS = neighbours();

	private EditDistance() {
	}

	private static boolean[][] neighbours() {
		boolean[][] neighbours = new boolean[KEYS][KEYS];
		for (char one = 0; one < KEYS; one++) {
			for (char other = 0; other < KEYS; other++) {
				neighbours[one][other] = one != other && areNeighbours(one, other);
			}
		}
		return neighbours;
	}

	/**
	 * How many letters are left out, added, replaced or swapped with their neighbour,
	 * each counting one.
	 */
	static int letters(String one, String other) {
		int[] beforeLast = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] now = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			now[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int replaced = last[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				now[j] = Math.min(replaced, 1 + Math.min(last[j], now[j - 1]));
				if (areSwapped(one, i, other, j)) {
					now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
				}
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = now;
			now = free;
		}
		return last[other.length()];
	}

	/** The typing errors between two folded words, each counting at most one. */
	static double between(String one, String other) {
		double[][] cost = new double[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				cost[i][j] = (i == 0 || j == 0) ? i + j : cheapest(cost, one, i, other, j);
			}
		}
		return cost[one.length()][other.length()];
	}

	private static double cheapest(double[][] cost, String one, int i, String other, int j) {
		double best = Math.min(cost[i - 1][j] + single(one, i), cost[i][j - 1] + single(other, j));
		best = Math.min(best, cost[i - 1][j - 1] + replaced(one.charAt(i - 1), other.charAt(j - 1)));
		return areSwapped(one, i, other, j) ? Math.min(best, cost[i - 2][j - 2] + SWAP) : best;
	}

	private static boolean areSwapped(String one, int i, String other, int j) {
		return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)
				&& one.charAt(i - 1) != one.charAt(i - 2);
	}

	/** A letter that stands in one word only. */
	private static double single(String word, int i) {
		return (i > 1 && word.charAt(i - 1) == word.charAt(i - 2)) ? DOUBLED : ERROR;
	}

	private static double replaced(char one, char other) {
		if (one == other) {
			return 0;
		}
		boolean areNeighbours = one < KEYS && other < KEYS && NEIGHBOURS[one][other];
		return areNeighbours ? NEIGHBOUR : ERROR;
	}

	private static boolean areNeighbours(char one, char other) {
		for (String keyboard : KEYBOARDS) {
			int first = keyboard.indexOf(one);
			int second = keyboard.indexOf(other);
			if (first >= 0 && second >= 0 && areClose(keyboard, first, second)) {
				return true;
			}
		}
		return false;
	}

	/** Side by side in a row, or one above the other. */
	private static boolean areClose(String keyboard, int first, int second) {
		int rows = Math.abs(row(keyboard, first) - row(keyboard, second));
		int columns = column(keyboard, first) - column(keyboard, second);
		return (rows == 0 && Math.abs(columns) == 1) || (rows == 1 && Math.abs(columns) <= 1);
	}

	private static int row(String keyboard, int key) {
		return (int) keyboard.substring(0, key).chars().filter((character) -> character == ' ').count();
	}

	private static int column(String keyboard, int key) {
		return key - keyboard.lastIndexOf(' ', key) - 1;
	}

}
