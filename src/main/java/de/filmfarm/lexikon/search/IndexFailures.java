package de.filmfarm.lexikon.search;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;

import org.springframework.stereotype.Component;

/**
 * Hears of what could not be written to the index, and has it rebuilt.
 */
@Component("indexFailures")
class IndexFailures implements FailureHandler {

	private final IndexState state;

	IndexFailures(IndexState state) {
		this.state = state;
	}

	@Override
	public void handle(FailureContext failure) {
		this.state.damaged(failure.throwable());
	}

	@Override
	public void handle(EntityIndexingFailureContext failure) {
		this.state.damaged(failure.throwable());
	}

}
