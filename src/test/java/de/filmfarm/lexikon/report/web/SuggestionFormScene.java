package de.filmfarm.lexikon.report.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.Pages;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static de.filmfarm.lexikon.report.web.SentForms.opened;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form for a term that is missing, sent by a reader.
 */
abstract class SuggestionFormScene {

	static final String FORM = "/de/suggestions/new";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Pages pages;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void removeSuggestions() {
		this.jdbc.sql("delete from suggestion").update();
		this.jdbc.sql("delete from held_suggestion").update();
		this.jdbc.sql("delete from sender_key").update();
	}

	/** A form that was opened a minute ago. */
	MockMvcRequestBuilder suggestion(String name) {
		return post(opened(Duration.ofMinutes(1))).param("name", name);
	}

	MockMvcRequestBuilder post(String opened) {
		return this.mvc.post().uri("/de/suggestions").with(this.pages.tokenOf(FORM)).param("opened", opened);
	}

	static void isThankedFor(MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(302);
		assertThat(Objects.requireNonNull(response.getHeader("Location"))).isEqualTo("/de/suggestions/thanks");
	}

	List<Map<String, Object>> suggestions() {
		return this.jdbc.sql("select language, text, folded, count, status from suggestion").query().listOfRows();
	}

	List<Map<String, Object>> messages() {
		return this.jdbc.sql("select message, email from suggestion_message order by id").query().listOfRows();
	}

}
