package de.filmfarm.lexikon.mail;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator says about mail, besides the server ({@code spring.mail.*}).
 *
 * @param from the sender, or none for no-reply at the host of the site
 */
@ConfigurationProperties("lexikon.mail")
record MailProperties(@Nullable String from) {
}
