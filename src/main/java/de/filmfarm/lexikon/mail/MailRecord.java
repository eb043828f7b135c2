package de.filmfarm.lexikon.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps what went out, for a while, and what became of it.
 */
@Component
class MailRecord {

	/** Stands in the record where a secret stood in the mail. */
	static final String LEFT_OUT = "[...]";

	private static final int LONGEST_FAILURE = 1000;

	private final JdbcClient jdbc;

	private final Duration kept;

	MailRecord(JdbcClient jdbc, MailProperties properties) {
		this.jdbc = jdbc;
		this.kept = properties.kept();
	}

	/** Notes a mail that is to go out, without its secret. */
	Delivery add(Letter letter, String subject, String text) {
		String secret = letter.secret();
		long id = this.jdbc
			.sql("insert into mail (recipient, language, subject, text, secret, status) "
					+ "values (:recipient, :language, :subject, :text, :secret, 'QUEUED') returning id")
			.param("recipient", letter.recipient())
			.param("language", letter.language().value())
			.param("subject", subject)
			.param("text", (secret != null) ? text.replace(secret, LEFT_OUT) : text)
			.param("secret", secret != null)
			.query(Long.class)
			.single();
		return new Delivery(id, letter.recipient(), subject, text, letter.unsubscription());
	}

	/** Notes what became of an attempt, after which there is no other. */
	void finish(long id, MailStatus status, @Nullable String failure) {
		this.jdbc
			.sql("update mail set status = :status, failure = left(:failure, :longest), retry_at = null, "
					+ "attempts = attempts + 1, done_at = now() where id = :id and status = 'QUEUED'")
			.param("status", status.name())
			.param("failure", failure)
			.param("longest", LONGEST_FAILURE)
			.param("id", id)
			.update();
	}

	/** Notes that an attempt was in vain and when the next one is. */
	void postpone(long id, String failure, Instant retryAt) {
		this.jdbc
			.sql("update mail set failure = left(:failure, :longest), retry_at = :at, attempts = attempts + 1 "
					+ "where id = :id and status = 'QUEUED'")
			.param("failure", failure)
			.param("longest", LONGEST_FAILURE)
			.param("at", retryAt.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update();
	}

	/**
	 * Takes a mail that has failed out again, as if it were new; of several who do so at
	 * once one succeeds.
	 * @return none if it has not failed, or cannot be sent as it stands
	 */
	Optional<Delivery> takeAgain(long id) {
		return this.jdbc
			.sql("update mail set status = 'QUEUED', failure = null, attempts = 0, done_at = null, retry_at = now() "
					+ "where id = ? and status = 'FAILED' and not secret "
					+ "returning id, recipient, subject, text, null::text as unsubscription")
			.param(id)
			.query(Delivery.class)
			.optional();
	}

	/**
	 * What was still to go out when an application ended never will by itself: its
	 * secrets are nowhere. Nobody needs the record of mail of long ago.
	 */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
	void tidy() {
		this.jdbc.sql(
				"update mail set status = 'FAILED', failure = coalesce(failure, 'The application ended before it was sent.'), "
						+ "retry_at = null, done_at = now() "
						+ "where status = 'QUEUED' and coalesce(retry_at, created_at) < now() - interval '10 minutes'")
			.update();
		this.jdbc.sql("delete from mail where done_at < now() - make_interval(secs => ?)")
			.param(this.kept.toSeconds())
			.update();
	}

}
