package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.io.UncheckedIOException;

import de.filmfarm.lexikon.term.TermIndex;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/**
 * The folding of {@link SearchAnalysis} for single names, to tell which name of a term a
 * query has found.
 */
final class Folding {

	private static final Analyzer ANALYZER = analyzer();

	private Folding() {
	}

	/**
	 * A name without case, accents and punctuation, as in the index under
	 * {@link TermIndex#FOLDED}.
	 */
	static String fold(String name) {
		String joined = name.replace("&", "and").replaceAll(SearchAnalysis.PUNCTUATION, "");
		return ANALYZER.normalize(TermIndex.EXACT, joined).utf8ToString();
	}

	private static Analyzer analyzer() {
		try {
			return CustomAnalyzer.builder()
				.withTokenizer("keyword")
				.addTokenFilter("lowercase")
				.addTokenFilter("asciiFolding")
				.addTokenFilter("germanNormalization")
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
