package de.filmfarm.lexikon.learn.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The terms that a reader has chosen, by their permanent numbers.
 *
 * @param numbers in the reader's order, each once
 */
record Selection(Set<Long> numbers) {

	/** More make no cards for a week, and an address that few programs pass on. */
	static final int MOST = 100;

	/**
	 * Reads the numbers.
	 * @param text numbers with commas or space between them
	 * @throws RefusedSelectionException if there are others than numbers, or too many
	 */
	static Selection of(String text) {
		Set<Long> numbers = new LinkedHashSet<>();
		for (String part : Arrays.stream(text.split("[,;\\s]+", -1)).filter((part) -> !part.isEmpty()).toList()) {
			if (!part.matches("[0-9]{1,18}")) {
				throw new RefusedSelectionException("cards.refused.text", part);
			}
			numbers.add(Long.valueOf(part));
		}
		if (numbers.size() > MOST) {
			throw new RefusedSelectionException("cards.refused.many", MOST);
		}
		return new Selection(numbers);
	}

	/** What is wrong with a selection, as a message with one value. */
	static final class RefusedSelectionException extends RuntimeException {

		private final String key;

		private final transient Object value;

		RefusedSelectionException(String key, Object value) {
			this.key = key;
			this.value = value;
		}

		String key() {
			return this.key;
		}

		Object value() {
			return this.value;
		}

	}

}
