package de.filmfarm.lexikon.exchange.check;

import java.util.List;
import java.util.Locale;

/**
 * Compounds of which the dictionary knows only some parts, because others are jargon:
 * Dollyfahrt. Those of common words it knows by itself.
 */
final class GermanCompounds {

	private static final List<String> JOINTS = List.of("", "s", "n", "en", "es", "e");

	/** Shorter parts are found in any word, and so in any mistake. */
	private static final int SHORTEST_PART = 4;

	private final KnownWords words;

	GermanCompounds(KnownWords words) {
		this.words = words;
	}

	boolean contains(String word) {
		for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
			String first = word.substring(0, i);
			String last = capital(word.substring(i));
			boolean own = this.words.isOwn(last);
			if ((own || this.words.contains(last) || contains(last)) && isFirstPart(first, own)) {
				return true;
			}
		}
		return false;
	}

	private boolean isFirstPart(String part, boolean anyWord) {
		return JOINTS.stream().filter(part::endsWith).anyMatch((joint) -> {
			String stem = part.substring(0, part.length() - joint.length());
			return stem.length() >= SHORTEST_PART - 1 && (this.words.isOwn(stem) || (anyWord
					&& (this.words.contains(capital(stem)) || this.words.contains(stem.toLowerCase(Locale.ROOT)))));
		});
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

}
