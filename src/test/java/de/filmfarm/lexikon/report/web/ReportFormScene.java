package de.filmfarm.lexikon.report.web;

import java.time.Duration;

import de.filmfarm.lexikon.Pages;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static de.filmfarm.lexikon.report.web.SentForms.opened;

/**
 * The form for reports on a term, sent by a reader.
 */
abstract class ReportFormScene {

	static final String FORM = "/de/terms/rueckfahrt/report";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Pages pages;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void removeReports() {
		this.jdbc.sql("delete from report").update();
		this.jdbc.sql("delete from sender_key").update();
		this.jdbc.sql("delete from mail where recipient = 'a@b.de'").update();
	}

	MockMvcRequestBuilder report(String message) {
		return post().param("message", message);
	}

	/** A form that was opened a minute ago. */
	MockMvcRequestBuilder post() {
		return this.mvc.post()
			.uri(FORM)
			.with(this.pages.tokenOf(FORM))
			.param("reason", "FACT")
			.param("opened", opened(Duration.ofMinutes(1)));
	}

	long reports() {
		return this.jdbc.sql("select count(*) from report").query(Long.class).single();
	}

}
