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

	private static final Map<String, Words> INDEXED = byLanguage(SearchAnalysis::indexed);

	/** With joined pieces, so that more is marked than was looked for. */
	private static final Map<String, Words> TEXT = byLanguage(SearchAnalysis::indexed);

	private static final Map<String, Words> QUERIED = byLanguage(SearchAnalysis::queried);

	private static final Words PLAIN = new Words(SearchAnalysis.plain());

	private static final Words COMPOUNDS = new Words(SearchAnalysis.compounds());

	private final Analyzer analyzer;

	private Words(Analysis analysis) {
		try {
			CustomAnalyzer.Builder builder = CustomAnalyzer.builder().withTokenizer(analysis.tokenizer());
			for (Filter filter : analysis.charFilters()) {
				builder.addCharFilter(filter.lucene(), new TreeMap<>(filter.luceneParameters()));
			}
			for (Filter filter : analysis.tokenFilters()) {
				builder.addTokenFilter(filter.lucene(), new TreeMap<>(filter.luceneParameters()));
			}
			this.analyzer = builder.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Words> byLanguage(Function<String, Analysis> analysis) {
		return TermIndex.LANGUAGES.stream()
			.collect(Collectors.toMap((language) -> language, (language) -> new Words(analysis.apply(language))));
	}

	/** Words of a running text in a language of {@link TermIndex#LANGUAGES}. */
	static Words text(String language) {
		return TEXT.getOrDefault(language, PLAIN);
	}

	/** Words of a name in a language. */
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
		in(SearchAnalysis.spelt(name)).forEach((word) -> words.add(word.text()));
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
