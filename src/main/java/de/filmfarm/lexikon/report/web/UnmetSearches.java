package de.filmfarm.lexikon.report.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What readers have lately looked for in vain, by folded name: of a name that was typed
 * in several spellings and languages it is the sum.
 *
 * @param names the most wanted first
 */
record UnmetSearches(List<Name> names) {

	/** How often each was looked for, for the database to join with. */
	List<Map<String, Object>> byName() {
		return this.names.stream()
			.map((name) -> Map.<String, Object>of("folded", name.folded(), "searches", name.searches()))
			.toList();
	}

	/** Those that are not among others. */
	List<Name> without(Set<String> folded, int most) {
		return this.names.stream().filter((name) -> !folded.contains(name.folded())).limit(most).toList();
	}

	/**
	 * Puts together what is the same name.
	 * @param searched the most wanted first
	 */
	static UnmetSearches of(Collection<Name> searched) {
		Map<String, Name> names = new HashMap<>();
		searched.forEach((name) -> names.merge(name.folded(), name, Name::and));
		List<Name> sorted = new ArrayList<>(names.values());
		sorted.sort((one, other) -> (one.searches() != other.searches())
				? Long.compare(other.searches(), one.searches()) : one.folded().compareTo(other.folded()));
		return new UnmetSearches(sorted);
	}

	/**
	 * A name that was looked for; public for the template.
	 *
	 * @param query as most have typed it
	 * @param language in which most have looked for it
	 */
	public record Name(String folded, String query, String language, long searches) {

		private Name and(Name other) {
			return new Name(this.folded, this.query, this.language, this.searches + other.searches);
		}

	}

}
