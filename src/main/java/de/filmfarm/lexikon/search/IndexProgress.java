package de.filmfarm.lexikon.search;

import java.util.concurrent.atomic.LongAdder;

import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells how far the building of the index has come.
 */
final class IndexProgress implements MassIndexingMonitor {

	private static final Logger log = LoggerFactory.getLogger(IndexProgress.class);

	/** Terms after which the log says something: more than a small lexikon has. */
	private static final long STEP = 5000;

	private final IndexState state;

	private final LongAdder done = new LongAdder();

	private final long total;

	IndexProgress(IndexState state, long total) {
		this.state = state;
		this.total = total;
		state.progress(0, total);
	}

	@Override
	public void documentsAdded(long increment) {
		long before = this.done.sum();
		this.done.add(increment);
		long now = this.done.sum();
		this.state.progress(now, this.total);
		if (now / STEP > before / STEP) {
			log.info("{} of {} terms indexed", now, this.total);
		}
	}

	@Override
	public void documentsBuilt(long number) {
		// Not yet in the index.
	}

	@Override
	public void entitiesLoaded(long size) {
		// Not yet in the index.
	}

	@Override
	public void indexingCompleted() {
		this.state.progress(this.done.sum(), this.total);
	}

}
