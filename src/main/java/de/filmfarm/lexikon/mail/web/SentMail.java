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
 * @param createdAt when it was written
 */
public record SentMail(long id, String recipient, String language, String subject, String text, MailStatus status,
		@Nullable String failure, LocalDateTime createdAt) {
}
