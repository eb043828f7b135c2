package de.filmfarm.lexikon.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail that is to go out, whole.
 *
 * @param id its number in the record
 * @param recipient address for mail
 * @param unsubscription see {@link Letter#unsubscription}
 */
record Delivery(long id, String recipient, String subject, String text, @Nullable String unsubscription) {
}
