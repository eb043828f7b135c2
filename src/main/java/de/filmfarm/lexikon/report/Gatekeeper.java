package de.filmfarm.lexikon.report;

import java.sql.Types;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at what readers send before anybody is bothered with it. What is suspicious is
 * held for an editor and never lost; whoever sent it learns nothing of that.
 */
@Component
public class Gatekeeper {

	/** However a link is written, also for other kinds of pages. */
	private static final Pattern LINK = Pattern.compile("https?://|\\bwww\\.|\\[url|<a\\s", Pattern.CASE_INSENSITIVE);

	private final Senders senders;

	private final ReportProperties properties;

	private final JdbcClient jdbc;

	Gatekeeper(Senders senders, ReportProperties properties, JdbcClient jdbc) {
		this.senders = senders;
		this.properties = properties;
		this.jdbc = jdbc;
	}

	/**
	 * Counts what was sent, and says why an editor should look at it first.
	 * @return nothing if it can be trusted
	 * @throws TooManySubmissionsException if it is far too much for one sender
	 */
	public @Nullable Suspicion examine(Submission sent) {
		int count = this.senders.count(sent.sender());
		if (count > this.properties.mostTaken()) {
			throw new TooManySubmissionsException();
		}
		if (sent.trapped()) {
			return Suspicion.TRAP;
		}
		if (isTooFast(sent.opened())) {
			return Suspicion.TOO_FAST;
		}
		if (links(sent) > this.properties.mostLinks()) {
			return Suspicion.LINKS;
		}
		if (isRepeated(sent)) {
			return Suspicion.REPEATED;
		}
		return (count > this.properties.mostTrusted() || isForBusyAddress(sent.email())) ? Suspicion.TOO_MANY : null;
	}

	/** Whatever a program makes up counts as never opened. */
	private boolean isTooFast(@Nullable Instant opened) {
		return opened == null || opened.plus(this.properties.fastest()).isAfter(Instant.now());
	}

	private static long links(Submission sent) {
		String all = Stream.of(sent.text(), sent.proposal(), sent.name())
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
		return LINK.matcher(all).results().count();
	}

	/**
	 * Whether anybody has sent the same in the last hours: the same words about the same
	 * passage, or a text so long that two people do not write the same.
	 */
	private boolean isRepeated(Submission sent) {
		return this.jdbc
			.sql("""
					with recent (text) as (
					  select message from report where created_at > now() - make_interval(secs => :seconds)
					  union all
					  select text from report_message
					  where account_id is null and created_at > now() - make_interval(secs => :seconds)
					  union all
					  select message from suggestion_message where created_at > now() - make_interval(secs => :seconds)
					  union all
					  select message from held_suggestion where created_at > now() - make_interval(secs => :seconds))
					select exists (select 1 from report r
					  where r.term_id = :term and r.created_at > now() - make_interval(secs => :seconds)
					    and r.passage is not distinct from :passage and r.proposal is not distinct from :proposal
					    and (:text = '' or r.message = :text))
					or (length(:text) >= :long and exists (select 1 from recent where lower(recent.text) = lower(:text)))""")
			.param("seconds", this.properties.remembered().toSeconds())
			.param("term", sent.term(), Types.BIGINT)
			.param("passage", sent.passage(), Types.VARCHAR)
			.param("proposal", sent.proposal(), Types.VARCHAR)
			.param("text", sent.text())
			.param("long", this.properties.longEnough())
			.query(Boolean.class)
			.single();
	}

	/** So that nobody has a stranger sent heaps of mail. */
	private boolean isForBusyAddress(@Nullable String email) {
		return email != null && this.jdbc
			.sql("select count(*) from report where created_at > now() - interval '1 day' "
					+ "and lower(email) = lower(:email)")
			.param("email", email)
			.query(Integer.class)
			.single() >= this.properties.mostForAddress();
	}

}
