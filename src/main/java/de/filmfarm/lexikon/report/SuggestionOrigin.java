package de.filmfarm.lexikon.report;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where a term was missed.
 */
public enum SuggestionOrigin {

	/** After a search that found nothing. */
	SEARCH,

	/** On any page: the form is linked at the foot of all of them. */
	FOOTER,

	/** In an entry that names it, although nobody has written about it. */
	LINK,

	/** At the desk. */
	DESK;

	/** The origin of that name, if there is one. */
	public static Optional<SuggestionOrigin> of(@Nullable String name) {
		return Arrays.stream(values()).filter((origin) -> origin.name().equalsIgnoreCase(name)).findFirst();
	}

}
