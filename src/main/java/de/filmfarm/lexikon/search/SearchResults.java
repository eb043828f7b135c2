package de.filmfarm.lexikon.search;

import java.util.List;

import de.filmfarm.lexikon.shared.Pagination;

/**
 * A page of results.
 *
 * @param query as it was understood
 * @param hits best first
 * @param pagination where the page stands
 */
public record SearchResults(SearchQuery query, List<TermHit> hits, Pagination pagination) {
}
