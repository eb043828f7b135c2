package de.filmfarm.lexikon.editorial;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.Terms;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes what was approved for a later time. Every instance looks; what one is
 * publishing the others pass over. Whatever cannot be published then goes back to its
 * author, who learns why.
 */
@Component
class ScheduledPublication {

	private static final Logger log = LoggerFactory.getLogger(ScheduledPublication.class);

	private static final int SECONDS_BETWEEN_LOOKS = 15;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Terms terms;

	private final Revisions revisions;

	private final Publication publication;

	private final Refusals refusals;

	ScheduledPublication(JdbcClient jdbc, TransactionTemplate transaction, Terms terms, Revisions revisions,
			Publication publication, Refusals refusals) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.terms = terms;
		this.revisions = revisions;
		this.publication = publication;
		this.refusals = refusals;
	}

	/** Publishes all that is due. */
	@Scheduled(fixedDelay = SECONDS_BETWEEN_LOOKS, initialDelay = SECONDS_BETWEEN_LOOKS, timeUnit = TimeUnit.SECONDS)
	void publishDue() {
		try {
			// Never empty, because SQL knows no empty list.
			Set<Long> done = new HashSet<>(Set.of(0L));
			for (Optional<Attempt> attempt = next(done); attempt.isPresent(); attempt = next(done)) {
				done.add(attempt.get().term());
				giveBack(attempt.get());
			}
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("What is due could not be published; it is tried again", ex);
		}
	}

	private Optional<Attempt> next(Set<Long> done) {
		return Objects
			.requireNonNull(this.transaction.execute((status) -> due(done).map((term) -> publish(term, status))));
	}

	/**
	 * Takes the lock on the term, as everybody who changes revisions does. Whoever has it
	 * already is publishing, or saving and soon done.
	 */
	private Optional<Long> due(Set<Long> done) {
		return this.jdbc.sql("""
				select t.number from term t
				where t.number not in (:done)
				  and exists (select 1 from revision r where r.term_id = t.id and r.publish_at <= now())
				order by t.number limit 1 for no key update of t skip locked""")
			.param("done", done)
			.query(Long.class)
			.optional();
	}

	private Attempt publish(long number, TransactionStatus status) {
		Term term = this.terms.lock(number).orElseThrow();
		try {
			latestDue(term).ifPresent((revision) -> this.publication.publish(term, revision));
			log.info("Published what was due of term {}", number);
			return new Attempt(number, null);
		}
		catch (PublicationException ex) {
			status.setRollbackOnly();
			log.warn("What was due of term {} could not be published: {}", number, ex.getMessage());
			return new Attempt(number, ex);
		}
	}

	private Optional<Revision> latestDue(Term term) {
		return this.revisions.findByTermAndPublishAtIsNotNullOrderByNumber(term.getId())
			.stream()
			.filter((revision) -> revision.isDue(Instant.now()))
			.reduce((earlier, later) -> later);
	}

	private void giveBack(Attempt attempt) {
		PublicationException refusal = attempt.refusal();
		if (refusal != null) {
			this.transaction.executeWithoutResult((status) -> this.terms.lock(attempt.term())
				.flatMap(this::latestDue)
				.ifPresent((revision) -> revision.fail(this.refusals.reason(refusal))));
		}
	}

	/** Why not, if it could not be published. */
	private record Attempt(long term, @Nullable PublicationException refusal) {
	}

	/** Tells authors why, in the first language of the interface. */
	@Component
	static class Refusals {

		private final MessageSource messages;

		private final Violations violations;

		private final Locale locale;

		Refusals(MessageSource messages, Violations violations, InterfaceLanguages languages) {
			this.messages = messages;
			this.violations = violations;
			this.locale = languages.tags().get(0).locale();
		}

		private String reason(PublicationException refusal) {
			return refusal.getViolations()
				.stream()
				.map((violation) -> this.violations.sentence(violation, this.locale))
				.collect(Collectors.joining("\n", this.messages.getMessage("review.failed", null, this.locale) + "\n",
						""));
		}

	}

}
