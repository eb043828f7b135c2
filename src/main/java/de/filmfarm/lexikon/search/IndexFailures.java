package de.filmfarm.lexikon.search;

import de.filmfarm.lexikon.search.IndexState.Condition;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;

import org.springframework.stereotype.Component;

/**
 * Hears of what is written to the index; if it could not be, has it rebuilt. Who has
 * saved something is not told of it: it is in the database, and that is what counts. They
 * do wait until it can be found.
 */
@Component("indexFailures")
class IndexFailures implements FailureHandler, IndexingPlanSynchronizationStrategy {

	private final IndexState state;

	IndexFailures(IndexState state) {
		this.state = state;
	}

	@Override
	public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
		// What is loaded before anybody has looked at the index is made safe all at once.
		context.documentCommitStrategy((this.state.condition() == Condition.EMPTY) ? DocumentCommitStrategy.NONE
				: DocumentCommitStrategy.FORCE);
		// Lucene shows a search whatever was written before it.
		context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
		context.indexingFutureHandler((written) -> {
			try {
				written.join().throwable().ifPresent(this.state::damaged);
			}
			finally {
				// Part of it may be written even so.
				this.state.changed();
			}
		});
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
