package de.filmfarm.lexikon.exchange.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.Objects;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The German dictionary that LanguageTool carries, with the compounds that it allows.
 */
final class GermanWords {

	private static final String FOLDER = "/org/languagetool/resource/de/hunspell/";

	private final Hunspell hunspell;

	GermanWords() {
		try (InputStream affixes = open("de_DE.aff"); InputStream words = open("de_DE.dic")) {
			this.hunspell = new Hunspell(new Dictionary(new ByteBuffersDirectory(), "german", affixes, words));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ParseException ex) {
			throw new IllegalStateException("the German dictionary cannot be read", ex);
		}
	}

	private static InputStream open(String name) {
		return Objects.requireNonNull(GermanWords.class.getResourceAsStream(FOLDER + name), name);
	}

	boolean contains(String word) {
		return this.hunspell.spell(word);
	}

}
