package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * Keeps the suggestions for the first one or two letters that are typed. They fit up to a
 * tenth of all terms, so that no others take as long, and nobody types without them. They
 * are kept until the index changes, and then looked up anew before somebody asks.
 */
@Component
class FirstLetters {

	private static final int LETTERS = 2;

	/** More than anybody types who means a name; the rest is not kept. */
	private static final int MOST = 5000;

	private final IndexSearch index;

	private final IndexState state;

	private final Map<SearchQuery, Kept> kept = new ConcurrentHashMap<>();

	FirstLetters(IndexSearch index, IndexState state) {
		this.index = index;
		this.state = state;
	}

	/** What the index suggests, from memory where few letters are typed. */
	List<TermHit> suggest(SearchQuery query) {
		if (query.text().length() > LETTERS) {
			return this.index.suggest(query);
		}
		Kept known = this.kept.get(query);
		return (known != null && known.change() == this.state.changes()) ? known.hits() : lookUp(query);
	}

	/** Looks up again what was found before the last change. */
	void renew() {
		this.kept.forEach((query, known) -> {
			if (known.change() != this.state.changes()) {
				lookUp(query);
			}
		});
	}

	private List<TermHit> lookUp(SearchQuery query) {
		// Asked for first: what changes meanwhile may be missing from the hits.
		long change = this.state.changes();
		List<TermHit> hits = this.index.suggest(query);
		if (this.kept.size() < MOST || this.kept.containsKey(query)) {
			this.kept.put(query, new Kept(change, hits));
		}
		return hits;
	}

	private record Kept(long change, List<TermHit> hits) {
	}

}
