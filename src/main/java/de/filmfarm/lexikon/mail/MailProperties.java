package de.filmfarm.lexikon.mail;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says about mail, besides the server ({@code spring.mail.*}).
 *
 * @param from the sender, or none for no-reply at the host of the site
 * @param pauses before each further attempt if the mail server did not take a mail
 * @param kept how long mail is kept in the record
 */
@ConfigurationProperties("lexikon.mail")
record MailProperties(@Nullable String from, @DefaultValue( {
		"1m", "5m", "30m" }) List<Duration> pauses, @DefaultValue("90d") Duration kept){

	MailProperties {
		if (kept.isZero() || kept.isNegative()) {
			throw new IllegalArgumentException("lexikon.mail.kept has to be longer than nothing");
		}
	}

}
