package de.filmfarm.lexikon.search;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks at the index when the application starts, after the glossary is loaded and before
 * the web server lets the first reader in, and builds it if it is missing, damaged, or
 * not what the database is. A small index is waited for; with a large one the first
 * readers come while it is still being built.
 */
@Component
class IndexAtStart implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(IndexAtStart.class);

	/** What a start may take longer for a complete search. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final TermIndexing indexing;

	private final IndexState state;

	private boolean checked;

	IndexAtStart(TermIndexing indexing, IndexState state) {
		this.indexing = indexing;
		this.state = state;
	}

	@Override
	public int getPhase() {
		return 2;
	}

	@Override
	public void start() {
		if (isCurrent()) {
			this.indexing.flush();
			this.indexing.refreshCompounds();
			this.state.ready();
		}
		else {
			this.indexing.rebuild();
			await();
		}
		this.checked = true;
	}

	private boolean isCurrent() {
		try {
			return this.indexing.isCurrent();
		}
		catch (RuntimeException | InternalError ex) {
			log.info("The index cannot be read and is rebuilt: {}", ex.getMessage());
			return false;
		}
	}

	private void await() {
		try {
			if (!this.state.awaitBuilt(PATIENCE)) {
				log.info("The index is still being built; until then names are looked for in the database");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
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
