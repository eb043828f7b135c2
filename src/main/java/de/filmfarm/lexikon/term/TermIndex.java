package de.filmfarm.lexikon.term;

/**
 * Names of the analyzers and fields of the search index. The entities refer to them;
 * {@code search.SearchAnalysis} defines them.
 */
public final class TermIndex {

	/** Normalizer: a whole name without case, accents and punctuation. */
	public static final String FOLDED = "folded";

	/** Analyzer: the folded words of a name. */
	public static final String NAME_WORDS = "name-words";

	/**
	 * Analyzer: the beginnings of the folded words of a name, for suggestions while
	 * typing.
	 */
	public static final String NAME_PREFIXES = "name-prefixes";

	/** Analyzer: folded words of running text. */
	public static final String TEXT = "text";

	/** Field of a designation: its folded whole. */
	public static final String EXACT = "exact";

	/** Field of a designation: its folded whole, only if it is preferred. */
	public static final String PREFERRED = "preferred";

	/** Field of a designation: its words. */
	public static final String WORDS = "words";

	/** Field of a designation: the beginnings of its words. */
	public static final String PREFIX = "prefix";

	/** Field of a term: where it stands. */
	public static final String STATUS = "status";

	/** Field of an article: its lead. */
	public static final String LEAD = "lead";

	/** Field of an article: its body. */
	public static final String BODY = "body";

	/** Path of a field of the designations of a term. */
	public static String designation(String field) {
		return "designations." + field;
	}

	/** Path of a field of the articles of a term. */
	public static String article(String field) {
		return "articles." + field;
	}

	private TermIndex() {
	}

}
