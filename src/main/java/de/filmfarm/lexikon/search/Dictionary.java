package de.filmfarm.lexikon.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * All values of a field, sorted, so small that they can be looked through for each word
 * that is misspelt: a million takes some 40 MB. Most are recognised as too different by
 * their length and by which letters they have, without being read.
 */
final class Dictionary {

	/** The values in UTF-8, one after the other. */
	private final byte[] text;

	/** Where each begins, and where the last one ends. */
	private final int[] starts;

	/** UTF-16 characters of each, as far as they can be counted. */
	private final byte[] lengths;

	/** The letters that each has, see {@link #letters}. */
	private final long[] letters;

	private Dictionary(byte[] text, int[] starts, byte[] lengths, long[] letters) {
		this.text = text;
		this.starts = starts;
		this.lengths = lengths;
		this.letters = letters;
	}

	/** Reads the values of a field; there are none without a field. */
	static Dictionary of(@Nullable Terms terms) throws IOException {
		Builder values = new Builder();
		if (terms != null) {
			TermsEnum each = terms.iterator();
			for (BytesRef value = each.next(); value != null; value = each.next()) {
				values.add(value);
			}
		}
		return values.build();
	}

	/**
	 * Tells of each value that begins like a word and differs from it by at most so many
	 * letters: the value, and by how many.
	 */
	void near(String word, int errors, ObjIntConsumer<String> found) {
		byte[] beginning = word.substring(0, word.offsetByCodePoints(0, NearValues.SURE_LETTERS))
			.getBytes(StandardCharsets.UTF_8);
		long wanted = letters(word);
		int length = countable(word);
		int end = first(beginning, 1);
		for (int i = first(beginning, 0); i < end; i++) {
			// An error changes which letters there are by two at most.
			if (Math.abs(this.lengths[i] - length) <= errors && Long.bitCount(this.letters[i] ^ wanted) <= 2 * errors) {
				String value = value(i);
				int wrong = EditDistance.letters(word, value);
				if (wrong <= errors) {
					found.accept(value, wrong);
				}
			}
		}
	}

	/**
	 * The first value that begins like a word, or, if {@code least} is 1, the first one
	 * after all that do.
	 */
	private int first(byte[] beginning, int least) {
		int low = 0;
		int high = this.letters.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (compare(middle, beginning) < least) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** Compares the beginning of a value with a text. */
	private int compare(int i, byte[] beginning) {
		int end = Math.min(this.starts[i] + beginning.length, this.starts[i + 1]);
		return Arrays.compareUnsigned(this.text, this.starts[i], end, beginning, 0, beginning.length);
	}

	private String value(int i) {
		return new String(this.text, this.starts[i], this.starts[i + 1] - this.starts[i], StandardCharsets.UTF_8);
	}

	/** A bit for each letter; some letters share one. */
	private static long letters(String word) {
		long letters = 0;
		for (int i = 0; i < word.length(); i++) {
			letters |= 1L << word.charAt(i);
		}
		return letters;
	}

	private static int countable(String word) {
		return Math.min(word.length(), Byte.MAX_VALUE);
	}

	/**
	 * Collects values in their order.
	 */
	private static final class Builder {

		private static final int SOME = 1024;

		private final ByteArrayOutputStream text = new ByteArrayOutputStream();

		private int[] starts = new int[SOME];

		private byte[] lengths = new byte[SOME];

		private long[] letters = new long[SOME];

		private int count;

		void add(BytesRef value) {
			if (this.count + 1 == this.starts.length) {
				int size = 2 * this.starts.length;
				this.starts = Arrays.copyOf(this.starts, size);
				this.lengths = Arrays.copyOf(this.lengths, size);
				this.letters = Arrays.copyOf(this.letters, size);
			}
			String word = value.utf8ToString();
			this.lengths[this.count] = (byte) countable(word);
			this.letters[this.count] = Dictionary.letters(word);
			this.text.write(value.bytes, value.offset, value.length);
			this.count++;
			this.starts[this.count] = this.text.size();
		}

		Dictionary build() {
			return new Dictionary(this.text.toByteArray(), Arrays.copyOf(this.starts, this.count + 1),
					Arrays.copyOf(this.lengths, this.count), Arrays.copyOf(this.letters, this.count));
		}

	}

}
