package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.search.Analysis.Filter;
import de.filmfarm.lexikon.term.TermIndex;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into words as the index does, outside of any index: to tell which name of a
 * hit was found, and which words of its lead.
 */
final class Words {

	private static final Map<String, Words> INDEXED = byLanguage(
			(language) -> new Words(SearchAnalysis.indexed(language), SearchAnalysis::spelt));

	private static final Map<String, Words> QUERIED = byLanguage(
			(language) -> new Words(SearchAnalysis.queried(language),
					(query) -> SearchAnalysis.telling(SearchAnalysis.spelt(query), language)));

	private static final Words PLAIN = new Words(SearchAnalysis.plain(), SearchAnalysis::spelt);

	private static final Words COMPOUNDS = new Words(SearchAnalysis.compounds(), UnaryOperator.identity());

	private final Analyzer analyzer;

	/** What is done to a name or a query before it is analysed. */
	private final UnaryOperator<String> spelling;

	private Words(Analysis analysis, UnaryOperator<String> spelling) {
		this.spelling = spelling;
		try {
			CustomAnalyzer.Builder builder = CustomAnalyzer.builder().withTokenizer(analysis.tokenizer());
			for (Filter filter : analysis.tokenFilters()) {
				builder.addTokenFilter(filter.lucene(), new TreeMap<>(filter.luceneParameters()));
			}
			this.analyzer = builder.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Words> byLanguage(Function<String, Words> words) {
		return TermIndex.LANGUAGES.stream().collect(Collectors.toMap((language) -> language, words));
	}

	/**
	 * Words of a name in a language of {@link TermIndex#LANGUAGES}. For running text they
	 * are more than the index has: pieces also stand joined.
	 */
	static Words indexed(String language) {
		return INDEXED.getOrDefault(language, PLAIN);
	}

	/** Words of a query for names and text in a language. */
	static Words queried(String language) {
		return QUERIED.getOrDefault(language, PLAIN);
	}

	/** Words of any language, with their endings. */
	static Words plain() {
		return PLAIN;
	}

	/** Words of which German compounds are made, with their endings. */
	static Words ofCompounds() {
		return COMPOUNDS;
	}

	/** The different words of a name or query, in the order in which they come first. */
	Set<String> of(String name) {
		Set<String> words = new LinkedHashSet<>();
		in(this.spelling.apply(name)).forEach((word) -> words.add(word.text()));
		return words;
	}

	/** All words of a running text with their places. */
	List<Word> in(String text) {
		List<Word> words = new ArrayList<>();
		try (TokenStream tokens = this.analyzer.tokenStream("text", text)) {
			CharTermAttribute word = tokens.getAttribute(CharTermAttribute.class);
			OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				words.add(new Word(word.toString(), offset.startOffset(), offset.endOffset()));
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/**
	 * A word as it is compared, and where it stands in the text.
	 *
	 * @param text without case, accents and endings
	 * @param start of its first character
	 * @param end after its last character
	 */
	record Word(String text, int start, int end) {

		/** The same word in a longer text, of which this one begins there. */
		Word after(int offset) {
			return new Word(this.text, this.start + offset, this.end + offset);
		}

	}

}
