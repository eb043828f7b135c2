package de.filmfarm.lexikon.editorial.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the names of different terms that are alike when folded, or one edit apart: a
 * letter more, less, other, or two in each other's place. Short names are compared as
 * they are, for <em>pan</em> and <em>ban</em> say nothing of each other; and what differs
 * in a digit differs on purpose.
 * <p>
 * Two names are one edit apart only if they are the same after leaving out at most one
 * letter of each. So every name is noted under itself and under each such remainder, and
 * only names that meet there are compared. A note is a number: a hash above, the place of
 * the name below.
 */
final class NearNames {

	/** Folded names from here on are alike if they are one edit apart, in characters. */
	static final int LONG_ENOUGH = 6;

	/** Of more names that meet the first are compared: something else is wrong there. */
	static final int MOST_ALIKE = 50;

	private static final int PLACE_BITS = 24;

	private static final long PLACE = (1L << PLACE_BITS) - 1;

	private final List<Name> names;

	private final Map<List<Long>, Pair> pairs = new LinkedHashMap<>();

	private NearNames(List<Name> names) {
		this.names = names;
	}

	/**
	 * One pair of names for each pair of terms.
	 * @param names of one language, 16 millions at most
	 */
	static List<Pair> among(List<Name> names) {
		NearNames near = new NearNames(names);
		near.compare(near.notes());
		return List.copyOf(near.pairs.values());
	}

	private long[] notes() {
		long[] notes = new long[this.names.stream().mapToInt((name) -> remainders(name.folded()) + 1).sum()];
		int next = 0;
		for (int place = 0; place < this.names.size(); place++) {
			String folded = this.names.get(place).folded();
			notes[next++] = note(folded, place);
			for (int left = 0; left < remainders(folded); left++) {
				notes[next++] = note(folded.substring(0, left) + folded.substring(left + 1), place);
			}
		}
		Arrays.sort(notes);
		return notes;
	}

	private static int remainders(String folded) {
		return (folded.length() >= LONG_ENOUGH) ? folded.length() : 0;
	}

	/** FNV-1a of 64 bits, of which the upper 40 are kept. */
	private static long note(String text, int place) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		return (hash & ~PLACE) | place;
	}

	private void compare(long[] notes) {
		int first = 0;
		while (first < notes.length) {
			int end = first + 1;
			while (end < notes.length && (notes[end] & ~PLACE) == (notes[first] & ~PLACE)) {
				end++;
			}
			compare(notes, first, Math.min(end, first + MOST_ALIKE));
			first = end;
		}
	}

	private void compare(long[] notes, int first, int end) {
		for (int i = first; i < end; i++) {
			for (int j = i + 1; j < end; j++) {
				compare(this.names.get((int) (notes[i] & PLACE)), this.names.get((int) (notes[j] & PLACE)));
			}
		}
	}

	private void compare(Name a, Name b) {
		if (a.term() != b.term() && isNear(a.folded(), b.folded())) {
			boolean inOrder = a.term() < b.term();
			Name one = inOrder ? a : b;
			Name other = inOrder ? b : a;
			this.pairs.putIfAbsent(List.of(one.term(), other.term()), new Pair(one, other));
		}
	}

	/** Whether two folded names are alike or one edit apart. */
	static boolean isNear(String a, String b) {
		if (a.equals(b)) {
			return !a.isEmpty();
		}
		String shorter = (a.length() <= b.length()) ? a : b;
		String longer = shorter.equals(a) ? b : a;
		if (shorter.length() < LONG_ENOUGH || longer.length() - shorter.length() > 1) {
			return false;
		}
		int start = 0;
		while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
			start++;
		}
		int same = 0;
		while (same < shorter.length() - start
				&& shorter.charAt(shorter.length() - 1 - same) == longer.charAt(longer.length() - 1 - same)) {
			same++;
		}
		return isOneEdit(shorter.substring(start, shorter.length() - same),
				longer.substring(start, longer.length() - same));
	}

	/** What is left of both between their common beginning and end. */
	private static boolean isOneEdit(String shorter, String longer) {
		if ((shorter + longer).chars().anyMatch(Character::isDigit)) {
			return false;
		}
		boolean swapped = shorter.length() == 2 && longer.length() == 2 && shorter.charAt(0) == longer.charAt(1)
				&& shorter.charAt(1) == longer.charAt(0);
		return longer.length() == 1 || swapped;
	}

	/** A name of a term, as it is written and as it is compared. */
	record Name(long term, String text, String folded) {
	}

	/** Two names, that of the older term first. */
	record Pair(Name one, Name other) {
	}

}
