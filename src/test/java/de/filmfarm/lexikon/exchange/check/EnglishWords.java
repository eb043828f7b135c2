package de.filmfarm.lexikon.exchange.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/**
 * An English dictionary that LanguageTool carries, of one country.
 */
final class EnglishWords {

	private final Speller speller;

	/**
	 * Opens it.
	 * @param country such as GB
	 */
	EnglishWords(String country) {
		String name = "/org/languagetool/resource/en/hunspell/en_" + country + ".dict";
		try {
			this.speller = new Speller(
					Dictionary.read(Objects.requireNonNull(EnglishWords.class.getResource(name), name)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether it has the word or that of which it is the genitive. It may begin with a
	 * capital only because a sentence does.
	 */
	boolean contains(String word) {
		String straight = word.replace('\u2019', '\'');
		return has(straight) || (straight.endsWith("'s") && has(straight.substring(0, straight.length() - 2)));
	}

	private boolean has(String straight) {
		return this.speller.isInDictionary(straight) || this.speller.isInDictionary(straight.toLowerCase(Locale.ROOT));
	}

}
