package de.filmfarm.lexikon.term;

import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;

/**
 * Names of the index of terms, its fields and its analyzers. {@code search.TermDocument}
 * fills the fields, {@code search.SearchAnalysis} defines the analyzers.
 * <p>
 * Names of all languages stand together, because readers look for any of them; once more
 * they stand below {@code names.<language>}, for what depends on the language. Languages
 * without an analyzer of their own share one place there. What a page says stands below
 * {@code articles.<language>}; what is shown and sorted below {@code pages.<language>},
 * for each language of the interface.
 */
public final class TermIndex {

	/** The index. */
	public static final String NAME = "term";

	/** Bean that turns a term into a document. */
	public static final String DOCUMENT = "termDocument";

	/** The place of what is in a language that has none of its own. */
	private static final String OTHER = "other";

	/** Places of languages: those with an analyzer of their own, and one for the rest. */
	public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", OTHER);

	/** Field: folded preferred names, whole. */
	public static final String PREFERRED = "preferred";

	/** Field: folded synonyms in good standing, whole. */
	public static final String ADMITTED = "admitted";

	/** Field: folded deprecated, obsolete and hidden names, whole. */
	public static final String DEPRECATED = "deprecated";

	/** Field: the stems of each preferred name, in a row. */
	public static final String PREFERRED_STEMS = "preferredStems";

	/** Field: the beginnings of the preferred names. */
	public static final String PREFERRED_BEGINNINGS = "preferredBeginnings";

	/**
	 * Field, also of the names of one language: folded, written backwards, for their
	 * ends.
	 */
	public static final String REVERSED = "reversed";

	/** Field: the beginnings of the words of all names. */
	public static final String WORD_BEGINNINGS = "wordBeginnings";

	/** Field: the words of all names as they are spelt. */
	public static final String SPELT_WORDS = "speltWords";

	/** Field: the parts of German compounds among the names. */
	public static final String PARTS = "parts";

	/** Field, also of the names of one language: folded, whole. */
	public static final String EXACT = "exact";

	/** Field, also of the names of one language: the stems of each, in a row. */
	public static final String STEMS = "stems";

	/** Field, also of the names of one language: their beginnings. */
	public static final String BEGINNINGS = "beginnings";

	/** Field of the names of one language: their words. */
	public static final String WORDS = "words";

	/** Field of an article: its lead. */
	public static final String LEAD = "lead";

	/** Field of an article: its text without markup. */
	public static final String BODY = "body";

	/** Field of a page: what a hit shows of it, see {@code search.TermCard}. */
	public static final String CARD = "card";

	/** Field of a page: its headword, to sort by. */
	public static final String HEADWORD = "headword";

	/** Field of a page: the letter under which it stands from A to Z. */
	public static final String INITIAL = "initial";

	/** Field of a page: key and name of its department. */
	public static final String DEPARTMENT_NAME = "department";

	/** Field of a page: what else hits are counted by, see {@code search.TermKind}. */
	public static final String KIND = "kind";

	/** Field: all names as a hit shows them. */
	public static final String ALL_NAMES = "allNames";

	/** Field: key of the department. */
	public static final String DEPARTMENT = "department";

	/** Field: whether there is a figure. */
	public static final String FIGURE = "figure";

	/** Field: whether there is an example from a film. */
	public static final String EXAMPLE = "example";

	/** Field: how many terms point here. */
	public static final String INBOUND = "inbound";

	/** Field: when the term was begun. */
	public static final String CREATED = "created";

	/** Field: the state of the term that was indexed. */
	public static final String VERSION = "version";

	/** Field: with which mapping it was indexed. */
	public static final String MAPPING = "mapping";

	private TermIndex() {
	}

	/** The place of a language below {@code names}. */
	public static String languageOf(LanguageTag tag) {
		String base = tag.base().value();
		return LANGUAGES.contains(base) ? base : OTHER;
	}

	/** Whether a place is that of a single language. */
	public static boolean isLanguage(String place) {
		return !place.equals(OTHER);
	}

	/** Path of a field of the names in a language. */
	public static String name(String language, String field) {
		return "names." + language + "." + field;
	}

	/** Path of a field of the article in a language. */
	public static String article(String language, String field) {
		return "articles." + language + "." + field;
	}

	/** Path of a field of the page in a language. */
	public static String page(String language, String field) {
		return "pages." + language + "." + field;
	}

}
