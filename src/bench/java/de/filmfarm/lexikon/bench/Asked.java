package de.filmfarm.lexikon.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a reader asks.
 *
 * @param kind what is asked for
 * @param language of the reader
 * @param text as it is typed
 */
record Asked(Kind kind, String language, String text) {

	/** The address of the answer. */
	String path() {
		return "/%s/%s?q=%s".formatted(this.language, (this.kind == Kind.TYPED) ? "suggest" : "search",
				URLEncoder.encode(this.text, StandardCharsets.UTF_8));
	}

	/**
	 * What is asked for, and how many of a hundred searches do.
	 */
	enum Kind {

		/** A name in the reader's language. */
		NAME(22),

		/** A name in another language. */
		FOREIGN_NAME(14),

		/** A name without accents, with e for umlauts, in capitals. */
		OTHER_SPELLING(8),

		/** A name with another ending. */
		INFLECTED(8),

		/** A part of German compounds. */
		PART(10),

		/** Two words of a name. */
		TWO_WORDS(14),

		/** A word of names or two of texts. */
		TEXT(10),

		/** Several words of texts, which describe something. */
		DESCRIPTION(3),

		/** Initials. */
		ABBREVIATION(3),

		/** A name with one wrong letter. */
		TYPO(5),

		/** Nothing that there is. */
		NOTHING(3),

		/** The beginning of a name, for suggestions. */
		TYPED(0);

		private final int share;

		Kind(int share) {
			this.share = share;
		}

		int share() {
			return this.share;
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}

	}

}
