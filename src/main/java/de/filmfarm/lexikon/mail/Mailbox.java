package de.filmfarm.lexikon.mail;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes mail. Whoever sends some neither waits for the mail server nor hears of its
 * faults: what became of it stands in the record.
 */
@Component
public class Mailbox {

	/** Stands in the record where a secret stood in the mail. */
	static final String LEFT_OUT = "[...]";

	private final MessageSource messages;

	private final JdbcClient jdbc;

	private final Postman postman;

	Mailbox(MessageSource messages, JdbcClient jdbc, Postman postman) {
		this.messages = messages;
		this.jdbc = jdbc;
		this.postman = postman;
	}

	/** Sends a letter, within a transaction only once that has succeeded. */
	public void send(Letter letter) {
		Locale locale = letter.language().locale();
		Object[] arguments = letter.arguments().toArray();
		String subject = this.messages.getMessage(letter.message(), arguments, locale).replaceAll("\\p{Cc}+", " ");
		String text = this.messages.getMessage(letter.message() + ".text", arguments, locale);
		long id = record(letter, subject, text);
		Runnable delivery = () -> this.postman.deliver(id, letter, subject, text);
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new AfterCommit(delivery));
		}
		else {
			delivery.run();
		}
	}

	private long record(Letter letter, String subject, String text) {
		String secret = letter.secret();
		return this.jdbc
			.sql("insert into mail (recipient, language, subject, text, status) "
					+ "values (:recipient, :language, :subject, :text, 'QUEUED') returning id")
			.param("recipient", letter.recipient())
			.param("language", letter.language().value())
			.param("subject", subject)
			.param("text", (secret != null) ? text.replace(secret, LEFT_OUT) : text)
			.query(Long.class)
			.single();
	}

	private record AfterCommit(Runnable delivery) implements TransactionSynchronization {

		@Override
		public void afterCommit() {
			this.delivery.run();
		}

	}

}
