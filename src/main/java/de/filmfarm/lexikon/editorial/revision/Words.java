package de.filmfarm.lexikon.editorial.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * Compares texts word by word. Of texts so long that this would take long, whole lines
 * are compared, and if that would still take long, where they begin and end alike.
 */
final class Words {

	/** A word with what is joined to it, a run of spaces, a line break, or a sign. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[ \\t]+|\\R|.", Pattern.DOTALL);

	private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

	/** Pairs of words that may be compared: some tenths of a second. */
	private static final long MOST = 16_000_000;

	private Words() {
	}

	/**
	 * What of a text was replaced by what.
	 *
	 * @param start of the words replaced
	 * @param end behind the words replaced
	 * @param text that stands there instead
	 */
	record Change(int start, int end, List<String> text) {
	}

	/** Cuts texts so that they can be compared; joined, the words are the text again. */
	static List<List<String>> cut(String... texts) {
		List<List<String>> words = cut(WORD, texts);
		return isTooMuch(words) ? cut(LINE, texts) : words;
	}

	private static List<List<String>> cut(Pattern unit, String... texts) {
		List<List<String>> all = new ArrayList<>();
		for (String text : texts) {
			all.add(unit.matcher(text).results().map(MatchResult::group).toList());
		}
		return all;
	}

	private static boolean isTooMuch(List<List<String>> texts) {
		return texts.stream().anyMatch((text) -> {
			List<String> first = texts.get(0);
			int[] middle = middle(first, text);
			return (long) (first.size() - middle[0] - middle[1]) * (text.size() - middle[0] - middle[1]) > MOST;
		});
	}

	/** How many words two texts have in common at their beginning and at their end. */
	private static int[] middle(List<String> before, List<String> after) {
		int most = Math.min(before.size(), after.size());
		int start = 0;
		while (start < most && before.get(start).equals(after.get(start))) {
			start++;
		}
		int end = 0;
		while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
			end++;
		}
		return new int[] { start, end };
	}

	/** What has changed, in order. */
	static List<Change> changes(List<String> before, List<String> after) {
		int[] middle = middle(before, after);
		int start = middle[0];
		List<String> left = before.subList(start, before.size() - middle[1]);
		List<String> right = after.subList(start, after.size() - middle[1]);
		if (left.isEmpty() && right.isEmpty()) {
			return List.of();
		}
		if ((long) left.size() * right.size() > MOST) {
			return List.of(new Change(start, start + left.size(), right));
		}
		return DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>())
			.getDeltas()
			.stream()
			.map((delta) -> change(delta, start))
			.toList();
	}

	private static Change change(AbstractDelta<String> delta, int offset) {
		int from = offset + delta.getSource().getPosition();
		return new Change(from, from + delta.getSource().size(), delta.getTarget().getLines());
	}

}
