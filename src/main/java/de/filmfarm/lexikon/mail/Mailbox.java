package de.filmfarm.lexikon.mail;

import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes mail. Whoever sends some neither waits for the mail server nor hears of its
 * faults: what became of it stands in the record.
 */
@Component
public class Mailbox {

	private final MessageSource messages;

	private final MailRecord record;

	private final Postman postman;

	Mailbox(MessageSource messages, MailRecord record, Postman postman) {
		this.messages = messages;
		this.record = record;
		this.postman = postman;
	}

	/** Sends a letter, within a transaction only once that has succeeded. */
	public void send(Letter letter) {
		Locale locale = letter.language().locale();
		Object[] arguments = letter.arguments().toArray();
		String subject = this.messages.getMessage(letter.message(), arguments, locale).replaceAll("\\p{Cc}+", " ");
		String text = this.messages.getMessage(letter.message() + ".text", arguments, locale);
		Delivery mail = this.record.add(letter, subject, text);
		Runnable delivery = () -> this.postman.deliver(mail);
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new AfterCommit(delivery));
		}
		else {
			delivery.run();
		}
	}

	/**
	 * Sends a mail of the record once more that has failed.
	 * @return whether it is on its way; not if it has not failed, or had a secret
	 */
	public boolean sendAgain(long id) {
		Optional<Delivery> mail = this.record.takeAgain(id);
		mail.ifPresent(this.postman::deliver);
		return mail.isPresent();
	}

	private record AfterCommit(Runnable delivery) implements TransactionSynchronization {

		@Override
		public void afterCommit() {
			this.delivery.run();
		}

	}

}
