package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.search.Analysis.Filter;
import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.TermIndex;

/**
 * How text becomes what is compared, said once for both search engines and for the
 * application itself: {@link LuceneAnalysis} and {@link OpenSearchAnalysis} define it,
 * {@link Words} uses it to tell which words of a hit were found.
 * <p>
 * Whole names are folded by {@link Folding} before they come here. Words are cut at
 * spaces and then at everything that is neither letter nor digit, and between letters and
 * digits. In the index, unlike in queries, the pieces also stand joined, so that
 * <em>closeup</em> finds <em>close-up lens</em>; queries leave out words that say
 * nothing, so that <em>shot of the crane</em> finds <em>crane shot</em>.
 */
final class SearchAnalysis {

	/** Longest beginning that is indexed; by then it is the whole word for most. */
	static final int LONGEST_BEGINNING = 30;

	private static final Filter DEGREES = replace("degrees", Folding.DEGREES, " deg ");

	private static final Filter AND = replace("and", Folding.AND, " and ");

	/** French and Italian articles melt with their noun: l'image, dell'immagine. */
	private static final Filter ELISION = replace("elision",
			"(?iu)(?<!\\p{L})(l|d|j|m|n|s|c|qu|un|all|dall|dell|nell|sull|quest)['\\u2019\\u02BC`\\u00B4](?=\\p{L})",
			"");

	/** What is left of apostrophes is dropped: director's cut, directors cut. */
	private static final Filter APOSTROPHES = replace("apostrophes", "['\\u2019\\u02BC`\\u00B4]", "");

	private static final List<Filter> CHARACTERS = List.of(DEGREES, AND, ELISION, APOSTROPHES);

	private static final Filter LOWERCASE = new Filter("lowercase", "lowercase", "lowercase");

	/** Accents and ligatures dropped, sharp s as ss. */
	private static final Filter ASCII = new Filter("asciifolding", "asciiFolding", "asciifolding");

	/** ae, oe and ue as a, o and u, so that all spellings of an umlaut meet. */
	private static final Filter UMLAUTS = new Filter("german_normalization", "germanNormalization",
			"german_normalization");

	private static final Filter PIECES = new Filter("pieces", "wordDelimiterGraph", "word_delimiter_graph",
			Map.of("splitOnCaseChange", "0", "stemEnglishPossessive", "0"),
			Map.of("split_on_case_change", "false", "stem_english_possessive", "false"));

	private static final Filter PIECES_AND_WHOLE = new Filter("pieces_and_whole", "wordDelimiterGraph",
			"word_delimiter_graph", Map.of("splitOnCaseChange", "0", "stemEnglishPossessive", "0", "catenateAll", "1"),
			Map.of("split_on_case_change", "false", "stem_english_possessive", "false", "catenate_all", "true"));

	/** An index holds words in a row, not a graph. */
	private static final Filter FLAT = new Filter("flatten_graph", "flattenGraph", "flatten_graph");

	private static final Filter BEGINNINGS = new Filter("beginnings", "edgeNGram", "edge_ngram",
			Map.of("minGramSize", "1", "maxGramSize", "" + LONGEST_BEGINNING),
			Map.of("min_gram", "1", "max_gram", "" + LONGEST_BEGINNING));

	/** Plurals that the stemmer before it does not know, such as <em>points</em>. */
	private static final Filter ENGLISH_PLURALS = stemmer("plurals_en", "englishMinimalStem", "minimal_english");

	/** The genitive that the stemmer leaves to words in -er: des Aufhellers. */
	private static final Filter GERMAN_GENITIVE = replace("german_genitive", "(?<=\\p{L}{2}er)s$", "");

	/** The h with which Italian plurals keep the sound: lungo, lunghi. */
	private static final Filter ITALIAN_H = replace("italian_h", "(?<=[cg])h(?=[ei]$)", "");

	/** The stemmer of Italian leaves short words alone: campo, campi. */
	private static final Filter SHORT_ITALIAN = replace("short_italian", "^(\\p{L}{3,4})[aeio]$", "$1");

	/**
	 * Light stemmers, which take off endings of number and case and leave the word as it
	 * is otherwise.
	 */
	private static final Map<String, List<Filter>> STEMMERS = Map.of( //
			"en", List.of(new Filter("stem_en", "kStem", "kstem"), ENGLISH_PLURALS), //
			"de", List.of(GERMAN_GENITIVE, stemmer("stem_de", "germanLightStem", "light_german")), //
			"fr", List.of(stemmer("stem_fr", "frenchLightStem", "light_french")), //
			"es", List.of(stemmer("stem_es", "spanishLightStem", "light_spanish")), //
			"it", List.of(ITALIAN_H, SHORT_ITALIAN, stemmer("stem_it", "italianLightStem", "light_italian")));

	/**
	 * Words that say nothing in a query: articles, prepositions, and what a question
	 * begins with. Left out are those that tell terms apart, such as <em>in</em> and
	 * <em>out</em>, <em>up</em> and <em>over</em>. By then every <em>and</em> is English.
	 */
	private static final Map<String, String> SILENT_WORDS = Map.of( //
			"en", "an?|the|of|for|to|with|by|and|or|is|are|was|do|does|what|how|mean|means|meaning|definition|called", //
			"de",
			"der|die|das|des|dem|den|eine?|eine[mnrs]|im|am|an|mit|von|vom|zum|zur|and|oder|ist|sind|was|wie"
					+ "|hei(?:\u00DF|ss)t|bedeutet|bedeutung|definition", //
			"fr", "les?|la|l|une?|des?|du|d|en|\u00E0|a|aux?|and|ou|est|que|qu", //
			"es", "el|la|los|las|una?|del?|al|en|con|y|and|o|es|que", //
			"it", "il|lo|la|i|gli|le|una?|di|del|della|delle|dei|da|con|in|e|and|o");

	private SearchAnalysis() {
	}

	/** All analyzers. */
	static List<Analysis> analyses() {
		List<Analysis> analyses = new ArrayList<>();
		for (String language : TermIndex.LANGUAGES) {
			analyses.addAll(List.of(indexed(language), queried(language), quoted(language)));
		}
		analyses.add(new Analysis(whole(), "keyword", List.of(), List.of()));
		analyses.add(new Analysis(beginnings(), "keyword", List.of(), List.of(BEGINNINGS)));
		analyses.add(new Analysis(wordBeginnings(), "whitespace", CHARACTERS,
				List.of(PIECES_AND_WHOLE, FLAT, LOWERCASE, ASCII, BEGINNINGS)));
		analyses.add(plain());
		return analyses;
	}

	/** Words of any language, without stems. */
	static Analysis plain() {
		return new Analysis(plainWords(), "whitespace", CHARACTERS, List.of(PIECES, LOWERCASE, ASCII));
	}

	/** Words of which German compounds are made, without stems. */
	static Analysis compounds() {
		return new Analysis("compounds", "whitespace", CHARACTERS, List.of(PIECES, LOWERCASE, UMLAUTS, ASCII));
	}

	/** Words of a language as the index has them. */
	static Analysis indexed(String language) {
		List<Filter> filters = new ArrayList<>(List.of(PIECES_AND_WHOLE, FLAT));
		filters.addAll(letters(language));
		return new Analysis(words(language), "whitespace", CHARACTERS, filters);
	}

	/** Words of a language as a query says them. */
	static Analysis queried(String language) {
		List<Filter> charFilters = new ArrayList<>(CHARACTERS);
		String silent = SILENT_WORDS.get(language);
		if (silent != null) {
			charFilters.add(
					replace("silent_" + language, "(?iu)(?<![\\p{L}\\p{N}-])(" + silent + ")(?![\\p{L}\\p{N}-])", " "));
		}
		return new Analysis(queryWords(language), "whitespace", charFilters, phraseFilters(language));
	}

	/** Words of a language as a query in quotation marks says them: every one counts. */
	static Analysis quoted(String language) {
		return new Analysis(quotedWords(language), "whitespace", CHARACTERS, phraseFilters(language));
	}

	private static List<Filter> phraseFilters(String language) {
		List<Filter> filters = new ArrayList<>(List.of(PIECES));
		filters.addAll(letters(language));
		return filters;
	}

	private static List<Filter> letters(String language) {
		List<Filter> filters = new ArrayList<>(List.of(LOWERCASE));
		if (language.equals("de")) {
			// Before accents are dropped: ue must become u where it stands for an umlaut.
			filters.add(UMLAUTS);
		}
		filters.add(ASCII);
		filters.addAll(STEMMERS.getOrDefault(language, List.of()));
		return filters;
	}

	/** Name of the analyzer of words in the index. */
	static String words(String language) {
		return "words-" + language;
	}

	/** Name of the analyzer of words in a query. */
	static String queryWords(String language) {
		return "query-words-" + language;
	}

	/** Name of the analyzer of words in quotation marks. */
	static String quotedWords(String language) {
		return "quoted-words-" + language;
	}

	/** Name of the analyzer of folded names that are taken as they are. */
	static String whole() {
		return "whole";
	}

	/** Name of the analyzer of the beginnings of folded names. */
	static String beginnings() {
		return "beginnings";
	}

	/** Name of the analyzer of the beginnings of words of any language. */
	static String wordBeginnings() {
		return "word-beginnings";
	}

	/** Name of the analyzer of words of any language, without stems. */
	static String plainWords() {
		return "plain-words";
	}

	private static Filter replace(String name, String pattern, String replacement) {
		Map<String, String> parameters = Map.of("pattern", pattern, "replacement", replacement);
		return new Filter(name, "patternReplace", "pattern_replace", parameters, parameters);
	}

	private static Filter stemmer(String name, String lucene, String openSearch) {
		return new Filter(name, lucene, "stemmer", Map.of(), Map.of("language", openSearch));
	}

}
