package de.filmfarm.lexikon.report;

import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.mail.Letter;
import de.filmfarm.lexikon.mail.Mailbox;
import de.filmfarm.lexikon.shared.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes to readers who left an address, in their language, whenever their report has
 * gone on.
 */
@Component
class ReportLetters {

	private final Mailbox mailbox;

	private final SiteAddress site;

	private final JdbcClient jdbc;

	ReportLetters(Mailbox mailbox, SiteAddress site, JdbcClient jdbc) {
		this.mailbox = mailbox;
		this.site = site;
		this.jdbc = jdbc;
	}

	/** It has arrived; with the link to follow it. */
	void received(Report report) {
		write(report, "received", null);
	}

	/** Somebody looks at it. */
	void taken(Report report) {
		write(report, "taken", null);
	}

	/** An editor has said something. */
	void said(Report report, String text) {
		write(report, "message", text);
	}

	/** It has ended. */
	void closed(Report report) {
		Closure closure = report.getClosure();
		write(report, report.getStatus().name(), (closure != null) ? closure.answer() : null);
	}

	/** It goes on. */
	void reopened(Report report) {
		write(report, "reopened", null);
	}

	private void write(Report report, String change, @Nullable String text) {
		String email = report.getContent().email();
		if (email != null) {
			String link = this.site.of("/" + report.getReader() + "/reports/" + report.getToken());
			String unsubscription = link + "/unsubscription";
			String quoted = (text != null) ? text.strip() + "\n\n" : "";
			this.mailbox.send(new Letter(email, report.getReader(), "mail.report." + change,
					List.of(name(report), link, quoted, unsubscription), link, unsubscription));
		}
	}

	/** What it is about, in the reader's language where there is a name in it. */
	private String name(Report report) {
		if (report.getTerm() == null) {
			return Objects.requireNonNullElse(report.getQuery(), "");
		}
		return this.jdbc.sql("""
				select text from designation where term_id = :term and status = 'PREFERRED'
				order by language <> :language, language <> 'en', language limit 1""")
			.param("term", report.getTerm())
			.param("language", report.getReader().value())
			.query(String.class)
			.single();
	}

}
