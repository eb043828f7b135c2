package de.filmfarm.lexikon.search.web;

import java.util.List;

/**
 * Filters of one kind.
 *
 * @param key of its name
 * @param choices of which one can be chosen, or each if they have nothing to do with each
 * other
 */
public record FilterGroup(String key, List<Choice> choices) {

	/** Whether the choice makes a difference to so many results. */
	boolean changesAnything(long total) {
		return this.choices.stream().anyMatch((choice) -> choice.isCurrent() || choice.count() != total);
	}

}
