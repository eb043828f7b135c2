package de.filmfarm.lexikon.term;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/**
 * Makes one of all spellings of a name, as the analysis of the search does. What is
 * folded is compared and never shown.
 */
public final class Folding {

	/**
	 * Everything that is neither letter nor digit, so that close-up, close up and closeup
	 * are one.
	 */
	public static final String PUNCTUATION = "[^\\p{L}\\p{N}]+";

	private static final Analyzer ANALYZER = analyzer();

	private Folding() {
	}

	/**
	 * A name without case, accents, spaces and punctuation, as in the index under
	 * {@link TermIndex#FOLDED}: {@code ruckfahrt} for R&uuml;ckfahrt, Rueckfahrt and
	 * Ruckfahrt. Of a name without letters and digits nothing is left.
	 */
	public static String fold(String name) {
		String joined = name.replace("&", "and").replaceAll(PUNCTUATION, "");
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
