package de.filmfarm.lexikon.search;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Builds the index when the application starts, if it is missing or does not hold every
 * term.
 */
@Component
@Order(2)
class IndexAtStart implements ApplicationRunner {

	private final TermIndexing indexing;

	IndexAtStart(TermIndexing indexing) {
		this.indexing = indexing;
	}

	@Override
	public void run(ApplicationArguments args) throws InterruptedException {
		if (!this.indexing.isComplete()) {
			this.indexing.rebuild();
		}
	}

}
