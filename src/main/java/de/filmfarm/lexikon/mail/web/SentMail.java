package de.filmfarm.lexikon.mail.web;

import java.time.LocalDateTime;

import de.filmfarm.lexikon.mail.MailStatus;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it stands in the record.
 *
 * @param id its number
 * @param recipient address for mail
 * @param language it is written in
 * @param text with all secrets left out
 * @param status what became of it
 * @param failure what the mail server said, if it did not take it
 * @param attempts how often it was tried
 * @param retryAt when it is tried again
 * @param secret whether something is left out, so that it cannot be sent as it stands
 * @param createdAt when it was written
 */
public record SentMail(long id, String recipient, String language, String subject, String text, MailStatus status,
		@Nullable String failure, int attempts, @Nullable LocalDateTime retryAt, boolean secret,
		LocalDateTime createdAt) {

	/** Whether it did not go out at once and is tried again. */
	public boolean isRetried() {
		return this.status == MailStatus.QUEUED && this.failure != null;
	}

	/** Whether it did not go out and never will by itself. */
	public boolean isFailed() {
		return this.status == MailStatus.FAILED;
	}

}
