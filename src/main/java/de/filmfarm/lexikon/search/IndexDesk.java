package de.filmfarm.lexikon.search;

import de.filmfarm.lexikon.search.IndexState.Condition;

import org.springframework.stereotype.Component;

/**
 * What those who run the lexikon may know of the index, and do with it.
 */
@Component
public class IndexDesk {

	private final IndexState state;

	private final TermIndexing indexing;

	IndexDesk(IndexState state, TermIndexing indexing) {
		this.state = state;
		this.indexing = indexing;
	}

	/** How the index is now. */
	public IndexReport report() {
		Condition condition = this.state.condition();
		boolean isBuilt = condition == Condition.REBUILDING;
		long terms = this.indexing.inDatabase().terms();
		long indexed = isBuilt ? this.state.done()
				: this.state.ask(() -> this.indexing.inIndex().terms(), () -> this.state.done());
		return new IndexReport(condition.name(), indexed,
				(isBuilt && this.state.total() > 0) ? this.state.total() : terms);
	}

	/**
	 * Builds the index anew in the background. Until it is built names are looked for in
	 * the database.
	 * @return whether it was begun; not if it is being built already
	 */
	public boolean rebuild() {
		return this.indexing.rebuildAnyway();
	}

	/**
	 * How the index is.
	 *
	 * @param condition EMPTY, READY, BEHIND, REBUILDING or DAMAGED
	 * @param indexed how many terms are in it
	 * @param terms how many there are in all
	 */
	public record IndexReport(String condition, long indexed, long terms) {

		public boolean isRebuilding() {
			return this.condition.equals(Condition.REBUILDING.name());
		}

		/** Whether it holds all there is. */
		public boolean isReady() {
			return this.condition.equals(Condition.READY.name());
		}

	}

}
