package de.filmfarm.lexikon.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Folding;

/**
 * What a reader is looking for. Any text is allowed, none is syntax, except that a text
 * in quotation marks is looked for word for word.
 *
 * @param text at most {@value #LONGEST} characters and {@value #MOST_WORDS} words, the
 * rest is cut off
 * @param isCut whether something was cut off
 * @param language of the reader, in which the hits are shown
 * @param mode what the text has to do with what is found
 * @param sort order of what is found
 * @param filters what is wanted only
 * @param verbatim whether the reader insists on this spelling
 * @param page from 1
 */
public record SearchQuery(String text, boolean isCut, LanguageTag language, MatchMode mode, SortOrder sort,
		SearchFilters filters, boolean verbatim, int page) {

	/** Characters that are looked at; no name is longer. */
	static final int LONGEST = 200;

	/**
	 * Words that are looked at; hardly any text has more within its characters. Each is
	 * looked up in some twenty fields, and the search engines refuse what has more than
	 * 1024 clauses.
	 */
	static final int MOST_WORDS = 40;

	/** What is read of a text before anything is done to it. */
	private static final int READ = 4 * LONGEST;

	private static final Pattern QUOTED = Pattern
		.compile("[\"\\u201C\\u201E\\u00AB\\u00BB].*[\"\\u201D\\u201C\\u00BB\\u00AB]");

	/**
	 * As words are cut, see {@link SearchAnalysis}: letters and digits apart, and what
	 * lies beyond the first 65536 characters, emoji too, taken for letters.
	 */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\x{10000}-\\x{10FFFF}]+|\\p{N}+");

	public SearchQuery {
		String plain = Folding.plain(text.strip().substring(0, Math.min(text.strip().length(), READ)));
		int length = Math.min(endOfWords(plain), LONGEST);
		isCut = isCut || plain.length() > length || text.strip().length() > READ;
		// Half of a character that takes two of Java's is none.
		boolean halved = length > 0 && length < plain.length() && Character.isHighSurrogate(plain.charAt(length - 1));
		text = plain.substring(0, halved ? length - 1 : length).strip();
		mode = (mode == MatchMode.WORDS && QUOTED.matcher(text).matches()) ? MatchMode.PHRASE : mode;
		page = Math.max(1, page);
	}

	/** After the last word that is looked at; all of a text that has few. */
	private static int endOfWords(String text) {
		Matcher words = WORD.matcher(text);
		int end = 0;
		for (int word = 0; word < MOST_WORDS && words.find(); word++) {
			end = words.end();
		}
		return words.find() ? end : text.length();
	}

	/** The first page of everything that has to do with a text. */
	public static SearchQuery of(String text, LanguageTag language) {
		return new SearchQuery(text, false, language, MatchMode.WORDS, SortOrder.RELEVANCE, SearchFilters.NONE, false,
				1);
	}

	/** Another page of the same. */
	public SearchQuery onPage(int page) {
		return new SearchQuery(this.text, this.isCut, this.language, this.mode, this.sort, this.filters, this.verbatim,
				page);
	}

	/** The same in another spelling. */
	SearchQuery spelt(String text) {
		return new SearchQuery(text, this.isCut, this.language, this.mode, this.sort, this.filters, true, this.page);
	}

	/** The same with other filters, from the first page. */
	public SearchQuery filtered(SearchFilters filters) {
		return new SearchQuery(this.text, this.isCut, this.language, this.mode, this.sort, filters, this.verbatim, 1);
	}

	/** The same with a name or text matched in another way, from the first page. */
	public SearchQuery matched(MatchMode mode) {
		return new SearchQuery(this.text, this.isCut, this.language, mode, this.sort, this.filters, this.verbatim, 1);
	}

	/** Whether the first hit is the one that fits best. */
	boolean beginsWithBest() {
		return this.sort == SortOrder.RELEVANCE && this.page == 1;
	}

	/** The same in another order, from the first page. */
	public SearchQuery sorted(SortOrder sort) {
		return new SearchQuery(this.text, this.isCut, this.language, this.mode, sort, this.filters, this.verbatim, 1);
	}

	/** The same, exactly as it is written. */
	public SearchQuery insisting() {
		return new SearchQuery(this.text, this.isCut, this.language, this.mode, this.sort, this.filters, true, 1);
	}

	/** Whether there is nothing to look for: no letter and no digit. */
	public boolean isEmpty() {
		return this.text.codePoints().noneMatch(Character::isLetterOrDigit);
	}

	/** The text as a whole name is compared. */
	String folded() {
		return Folding.fold(this.text);
	}

}
