package de.filmfarm.lexikon.search;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Builds the index when the application starts, if it is missing or does not hold every
 * term: after the glossary is loaded, and before the web server lets the first reader in.
 */
@Component
class IndexAtStart implements SmartLifecycle {

	private final TermIndexing indexing;

	private boolean checked;

	IndexAtStart(TermIndexing indexing) {
		this.indexing = indexing;
	}

	@Override
	public int getPhase() {
		return 2;
	}

	@Override
	public void start() {
		if (!this.indexing.isComplete()) {
			this.indexing.rebuild();
		}
		this.checked = true;
	}

	@Override
	public void stop() {
		this.checked = false;
	}

	@Override
	public boolean isRunning() {
		return this.checked;
	}

}
