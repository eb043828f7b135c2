package de.filmfarm.lexikon.mail;

import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written to whom.
 *
 * @param recipient address for mail
 * @param language that the recipient reads
 * @param message key of the message that is the subject; the text is that of the same key
 * with {@code .text} behind
 * @param arguments of both messages
 * @param secret part of the text that nobody but the recipient may see, such as a link
 * that lets in; the record of what went out leaves it out
 * @param unsubscription address to which a mail program posts so that no more letters
 * come (RFC 8058), if that is possible
 */
public record Letter(String recipient, LanguageTag language, String message, List<?> arguments, @Nullable String secret,
		@Nullable String unsubscription) {

	/** A letter without a secret. */
	public Letter(String recipient, LanguageTag language, String message, List<?> arguments) {
		this(recipient, language, message, arguments, null);
	}

	/** A letter that cannot be unsubscribed from. */
	public Letter(String recipient, LanguageTag language, String message, List<?> arguments, @Nullable String secret) {
		this(recipient, language, message, arguments, secret, null);
	}

}
