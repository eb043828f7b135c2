package de.filmfarm.lexikon.term;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into words and reduces each to its stem, so that a plural or a genitive is
 * recognised as the same name. Light stemmers only: <em>panned</em> must not become
 * <em>pan</em>, a link too many annoys more than one too few.
 */
final class Inflection {

	private static final Map<String, String> STEMMERS = Map.of("en", "englishMinimalStem", "de", "germanLightStem",
			"fr", "frenchLightStem", "es", "spanishLightStem", "it", "italianLightStem");

	private static final Map<LanguageTag, Inflection> BY_LANGUAGE = new ConcurrentHashMap<>();

	private final Analyzer analyzer;

	private Inflection(LanguageTag language) {
		try {
			CustomAnalyzer.Builder builder = CustomAnalyzer.builder()
				.withTokenizer("standard")
				.addTokenFilter("lowercase");
			if (language.value().equals("en")) {
				builder.addTokenFilter("englishPossessive");
			}
			String stemmer = STEMMERS.get(language.value());
			this.analyzer = ((stemmer != null) ? builder.addTokenFilter(stemmer) : builder).build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Inflection of(LanguageTag language) {
		return BY_LANGUAGE.computeIfAbsent(language.base(), Inflection::new);
	}

	List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		try (TokenStream tokens = this.analyzer.tokenStream("text", text)) {
			CharTermAttribute stem = tokens.getAttribute(CharTermAttribute.class);
			OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				words.add(new Word(stem.toString(), offset.startOffset(), offset.endOffset()));
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/** A word of a text: its stem, and where it stands. */
	record Word(String stem, int start, int end) {
	}

}
