package de.filmfarm.lexikon.report;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without what does not tell its words from others: ligatures are letters (Unicode
 * form NFKC), an umlaut is one character, quotation marks and dashes are of one kind,
 * soft hyphens and the like are gone, and any space is one blank. Case and accents count.
 * Knows where each character comes from.
 */
final class ComparedText {

	/** Behind the last character of ASCII that is seen. */
	private static final int DELETE = 0x7F;

	private final StringBuilder text = new StringBuilder();

	private int[] starts;

	private int[] ends;

	private ComparedText(String original) {
		this.starts = new int[original.length()];
		this.ends = new int[original.length()];
		int at = 0;
		while (at < original.length()) {
			int end = at + Character.charCount(original.codePointAt(at));
			while (end < original.length() && isMark(original.codePointAt(end))) {
				end += Character.charCount(original.codePointAt(end));
			}
			add(unit(original.substring(at, end)), at, end);
			at = end;
		}
	}

	static ComparedText of(String original) {
		return new ComparedText(original);
	}

	private static boolean isMark(int character) {
		int type = Character.getType(character);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

	/** What one character with its accents is compared as. */
	private static String unit(String original) {
		int first = original.codePointAt(0);
		if (first > ' ' && first < DELETE && original.length() == 1) {
			return original;
		}
		if (Character.getType(first) == Character.FORMAT) {
			return "";
		}
		if (Character.isWhitespace(first) || Character.isSpaceChar(first) || Character.isISOControl(first)) {
			return " ";
		}
		return Normalizer.normalize(original, Normalizer.Form.NFKC)
			.replaceAll("[\u2018\u2019\u201A\u201B\u2039\u203A]", "'")
			.replaceAll("[\u201C\u201D\u201E\u201F\u00AB\u00BB]", "\"")
			.replaceAll("[\u2010-\u2015\u2212]", "-");
	}

	private void add(String unit, int start, int end) {
		int last = this.text.length() - 1;
		if (unit.equals(" ") && last >= 0 && this.text.charAt(last) == ' ') {
			this.ends[last] = end;
			return;
		}
		if (this.text.length() + unit.length() > this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, 2 * this.starts.length + unit.length());
			this.ends = Arrays.copyOf(this.ends, this.starts.length);
		}
		for (int i = 0; i < unit.length(); i++) {
			this.starts[this.text.length()] = start;
			this.ends[this.text.length()] = end;
			this.text.append(unit.charAt(i));
		}
	}

	String text() {
		return this.text.toString();
	}

	/** Where the character begins in the original. */
	int start(int index) {
		return this.starts[index];
	}

	/** Where the character ends in the original. */
	int end(int index) {
		return this.ends[index];
	}

}
