package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import de.filmfarm.lexikon.search.IndexState.Condition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks after the index while the application runs: whether its files are there, whether
 * it holds what the database holds, and whether the words of new terms split compounds of
 * old ones.
 */
@Component
class IndexWatch {

	private static final Logger log = LoggerFactory.getLogger(IndexWatch.class);

	/**
	 * Seconds between two looks, and until an index that could not be built is tried
	 * again.
	 */
	private static final int INTERVAL = 60;

	private final TermIndexing indexing;

	private final IndexState state;

	private final LuceneFiles files;

	private final FirstLetters firstLetters;

	IndexWatch(TermIndexing indexing, IndexState state, LuceneFiles files, FirstLetters firstLetters) {
		this.indexing = indexing;
		this.state = state;
		this.files = files;
		this.firstLetters = firstLetters;
	}

	/** Takes one look, and mends what can be mended. */
	@Scheduled(fixedDelay = INTERVAL, initialDelay = INTERVAL, timeUnit = TimeUnit.SECONDS)
	void look() {
		Condition condition = this.state.condition();
		if (condition == Condition.DAMAGED) {
			this.indexing.rebuild();
		}
		else if (condition.canBeAsked()) {
			try {
				this.files.check();
				compare(condition);
				if (this.state.condition().canBeAsked()) {
					this.firstLetters.renew();
				}
			}
			catch (IOException | RuntimeException ex) {
				this.state.damaged(ex);
			}
		}
	}

	/** A change may be under way between the two; one that lasts is lost. */
	private void compare(Condition before) {
		if (this.indexing.isCurrent()) {
			this.indexing.refreshCompounds();
			this.state.ready();
		}
		else if (before == Condition.BEHIND) {
			log.warn("The index does not hold what the database holds, and is rebuilt");
			this.indexing.rebuild();
		}
		else {
			this.state.behind();
		}
	}

}
