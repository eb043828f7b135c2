package de.filmfarm.lexikon.editorial.batch;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.editorial.PublicationException;
import de.filmfarm.lexikon.editorial.batch.Batches.Item;
import de.filmfarm.lexikon.editorial.revision.TransitionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through batches in the background, term by term, each in a transaction of its
 * own: what one term refuses does not keep the others. What a stop has interrupted is
 * taken up again.
 */
@Component
public class BatchDesk {

	private static final Logger log = LoggerFactory.getLogger(BatchDesk.class);

	private static final int SECONDS_BETWEEN_LOOKS = 60;

	private final Batches batches;

	private final BatchStep step;

	private final TransactionTemplate transaction;

	private final AsyncTaskExecutor executor;

	BatchDesk(Batches batches, BatchStep step, TransactionTemplate transaction,
			AsyncTaskExecutor applicationTaskExecutor) {
		this.batches = batches;
		this.step = step;
		this.transaction = transaction;
		this.executor = applicationTaskExecutor;
	}

	/**
	 * Begins a batch.
	 * @return its identity; how far it is stands in the tables
	 */
	public long begin(BatchKind kind, BatchChange change, String note, Account editor, List<Chosen> chosen) {
		long batch = this.batches.begin(kind, change, note, editor, chosen);
		this.executor.execute(() -> run(batch));
		return batch;
	}

	@Scheduled(fixedDelay = SECONDS_BETWEEN_LOOKS, initialDelay = SECONDS_BETWEEN_LOOKS, timeUnit = TimeUnit.SECONDS)
	void resume() {
		try {
			this.batches.unfinished().forEach(this::run);
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("Batches could not be looked for; it is tried again", ex);
		}
	}

	private void run(long batch) {
		try {
			work(batch);
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("Batch {} has come to a halt; it goes on in a while", batch, ex);
		}
	}

	private void work(long batch) {
		boolean more = true;
		while (more) {
			Attempt attempt = Objects.requireNonNull(this.transaction.execute((status) -> {
				Attempt made = this.batches.next(batch).map(this::attempt).orElse(new Attempt(null, null));
				if (made.reason() != null) {
					status.setRollbackOnly();
				}
				return made;
			}));
			Item item = attempt.item();
			String reason = attempt.reason();
			if (item != null && reason != null) {
				this.batches.refused(item, reason);
			}
			more = item != null;
		}
	}

	private Attempt attempt(Item item) {
		try {
			this.batches.done(item, this.step.take(item));
			return new Attempt(item, null);
		}
		catch (RefusedItemException ex) {
			return new Attempt(item, ex.getReason());
		}
		catch (TransitionException ex) {
			return new Attempt(item, ex.getReason().name());
		}
		catch (PublicationException ex) {
			return new Attempt(item, "RULES");
		}
		// Whatever it is, the other terms have their turn.
		catch (RuntimeException ex) {
			log.error("Term {} could not be changed with the others of batch {}", item.number(), item.batch(), ex);
			return new Attempt(item, "FAILED");
		}
	}

	/** What became of a term: refused, if there is a reason. */
	private record Attempt(@Nullable Item item, @Nullable String reason) {
	}

}
