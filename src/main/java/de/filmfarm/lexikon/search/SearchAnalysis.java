package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.search.Analysis.Filter;
import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.TermIndex;
import de.filmfarm.lexikon.term.WholeWords;

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

	/**
	 * Longest beginning that is indexed. What is typed beyond that fits few names, which
	 * are found fast among the whole ones.
	 */
	static final int LONGEST_BEGINNING = 6;

	/** French and Italian articles melt with their noun: l'image, dell'immagine. */
	private static final Pattern ELISION = Pattern
		.compile("(?iu)(?<![\\p{L}'\\u2019])(l|d|j|m|n|s|c|qu|un|all|dall|dell|nell|sull|quest)"
				+ "['\\u2019\\u02BC`\\u00B4](?=\\p{L})");

	/** What is left of apostrophes is dropped: director's cut, directors cut. */
	private static final Pattern APOSTROPHES = Pattern.compile("['\\u2019\\u02BC`\\u00B4]");

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
			Map.of("minGramSize", "1", "maxGramSize", "" + LONGEST_BEGINNING, "preserveOriginal", "true"),
			Map.of("min_gram", "1", "max_gram", "" + LONGEST_BEGINNING, "preserve_original", "true"));

	/** Plurals that the stemmer before it does not know, such as <em>points</em>. */
	private static final Filter ENGLISH_PLURALS = stemmer("plurals_en", "englishMinimalStem", "minimal_english");

	/**
	 * Endings that the stemmer leaves alone: des Aufhellers, die Kameras, die Dollys, die
	 * Tonangeln.
	 */
	private static final Filter GERMAN_ENDINGS = replace("german_endings",
			"(?:s(?<=\\p{L}{2}(?:er|[aoy])s)|n(?<=\\p{L}{2}eln))$", "");

	/** The h with which Italian plurals keep the sound: lungo, lunghi. */
	private static final Filter ITALIAN_H = replace("italian_h", "(?<=[cg])h(?=[ei]$)", "");

	/** The stemmer of Spanish leaves short words alone: toma, tomas. */
	private static final Filter SHORT_SPANISH = replace("short_spanish", "^(\\p{L}{3})[ao]s?$", "$1");

	/** The stemmer of Italian leaves short words alone: campo, campi. */
	private static final Filter SHORT_ITALIAN = replace("short_italian", "^(\\p{L}{3,4})[aeio]$", "$1");

	/**
	 * Light stemmers, which take off endings of number and case and leave the word as it
	 * is otherwise.
	 */
	private static final Map<String, List<Filter>> STEMMERS = Map.of( //
			"en", List.of(new Filter("kstem", "kStem", "kstem"), ENGLISH_PLURALS), //
			"de", List.of(GERMAN_ENDINGS, stemmer("stem_de", "germanLightStem", "light_german")), //
			"fr", List.of(stemmer("stem_fr", "frenchLightStem", "light_french")), //
			"es", List.of(SHORT_SPANISH, stemmer("stem_es", "spanishLightStem", "light_spanish")), //
			"it", List.of(ITALIAN_H, SHORT_ITALIAN, stemmer("stem_it", "italianLightStem", "light_italian")));

	/**
	 * Words that say nothing in a query: articles, prepositions, and what a question
	 * begins with. Left out are those that tell terms apart, such as <em>in</em> and
	 * <em>out</em>, <em>up</em> and <em>over</em>. By then every <em>and</em> is English.
	 */
	private static final Map<String, WholeWords> SILENT_WORDS = Map.of( //
			"en",
			silent("a an the of for to with by and or is are was do does what how mean means meaning definition called"), //
			"de",
			silent("der die das des dem den ein eine einem einen einer eines im am an mit von vom zum zur and oder ist"
					+ " sind was wie hei\u00DFt heisst bedeutet bedeutung definition"), //
			"fr", silent("le les la l un une de des du d en \u00E0 a au aux and ou est que qu"), //
			"es", silent("el la los las un una de del al en con y and o es que"), //
			"it", silent("il lo la i gli le un una di del della delle dei da con in e and o"));

	private SearchAnalysis() {
	}

	/**
	 * A name, or what is looked for among names, with one spelling for all of degrees,
	 * and, elided articles and apostrophes. This is done before either search engine sees
	 * it, once for all fields; running text is left as it is.
	 */
	static String spelt(String name) {
		String spelt = Folding.spelt(name);
		return APOSTROPHES.matcher(spelt).find()
				? APOSTROPHES.matcher(ELISION.matcher(spelt).replaceAll("")).replaceAll("") : spelt;
	}

	/** What is looked for, without the words that say nothing in a language. */
	static String telling(String query, String language) {
		WholeWords silent = SILENT_WORDS.get(language);
		return (silent != null) ? silent.in(query) : query;
	}

	private static WholeWords silent(String words) {
		return new WholeWords((character) -> Character.isLetterOrDigit(character) || character == '-',
				Arrays.stream(words.split(" ")).collect(Collectors.toMap((word) -> word, (word) -> " ")));
	}

	/** All analyzers. */
	static List<Analysis> analyses() {
		List<Analysis> analyses = new ArrayList<>();
		TermIndex.LANGUAGES.forEach((language) -> analyses.addAll(List.of(indexed(language), queried(language))));
		analyses.add(new Analysis(whole(), "keyword", List.of()));
		analyses.add(new Analysis(beginnings(), "keyword", List.of(BEGINNINGS)));
		analyses.add(new Analysis(wordBeginnings(), "whitespace",
				List.of(PIECES_AND_WHOLE, FLAT, LOWERCASE, ASCII, BEGINNINGS)));
		analyses.add(plain());
		return analyses;
	}

	/** Words of any language, without stems. */
	static Analysis plain() {
		return new Analysis(plainWords(), "whitespace", List.of(PIECES, LOWERCASE, ASCII));
	}

	/** Words of which German compounds are made, without stems. */
	static Analysis compounds() {
		return new Analysis("compounds", "whitespace", List.of(PIECES, LOWERCASE, UMLAUTS, ASCII));
	}

	/** Words of a language as the index has them. */
	static Analysis indexed(String language) {
		List<Filter> filters = new ArrayList<>(List.of(PIECES_AND_WHOLE, FLAT));
		filters.addAll(letters(language));
		return new Analysis(words(language), "whitespace", filters);
	}

	/**
	 * Words of a language as a query says them. Running text is indexed like that, too:
	 * with joined pieces it would take longer than all the rest.
	 */
	static Analysis queried(String language) {
		List<Filter> filters = new ArrayList<>(List.of(PIECES));
		filters.addAll(letters(language));
		return new Analysis(queryWords(language), "whitespace", filters);
	}

	private static List<Filter> letters(String language) {
		List<Filter> filters = new ArrayList<>(List.of(LOWERCASE, ASCII));
		if (language.equals("de")) {
			filters.add(UMLAUTS);
		}
		filters.addAll(STEMMERS.getOrDefault(language, List.of()));
		return filters;
	}

	/** Name of the analyzer of the words of names in the index. */
	static String words(String language) {
		return "words-" + language;
	}

	/** Name of the analyzer of words in a query, and in running text. */
	static String queryWords(String language) {
		return "query-words-" + language;
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
