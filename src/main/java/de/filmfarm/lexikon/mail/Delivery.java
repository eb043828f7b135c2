package de.filmfarm.lexikon.mail;

/**
 * A mail that is to go out, whole.
 *
 * @param id its number in the record
 * @param recipient address for mail
 */
record Delivery(long id, String recipient, String subject, String text) {
}
