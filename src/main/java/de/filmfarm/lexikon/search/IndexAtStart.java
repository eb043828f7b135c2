package de.filmfarm.lexikon.search;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

	/** Seconds that a start may take longer for a complete search. */
	private static final int PATIENCE = 20;

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
			this.indexing.refreshCompounds();
			this.state.ready();
		}
		else {
			await(this.indexing.rebuild());
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

	private static void await(Future<?> rebuilding) {
		try {
			rebuilding.get(PATIENCE, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			log.info("The index is still being built; until then names are looked for in the database");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			log.error("The index could not be built", ex.getCause());
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
