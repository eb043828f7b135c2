package de.filmfarm.lexikon.editorial.web;

import java.util.Objects;

import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form of a term, sent by somebody who writes.
 */
abstract class TermEditScene {

	@Autowired
	DeskPages desk;

	@Autowired
	TemporaryTerms terms;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	JsonMapper json;

	@AfterEach
	void removeTerms() {
		this.jdbc.sql("delete from term_draft").update();
		this.terms.remove();
	}

	MockHttpServletResponse send(SentForm form) {
		return send("/admin/terms/new", form);
	}

	MockHttpServletResponse send(String path, SentForm form) {
		return this.desk.post(Role.CONTRIBUTOR, path, form.parameters());
	}

	/** The address of the term that the form began. */
	String begin(SentForm form) {
		MockHttpServletResponse response = send(form);
		assertThat(response.getStatus()).as(Pages.html(response).select(".error").text()).isEqualTo(302);
		String location = Objects.requireNonNull(response.getHeader("Location"));
		return location.replace("?saved=1", "");
	}

	Document refused(SentForm form) {
		return refused("/admin/terms/new", form);
	}

	Document refused(String path, SentForm form) {
		MockHttpServletResponse response = send(path, form);
		assertThat(response.getStatus()).isEqualTo(422);
		return Pages.html(response);
	}

	static String error(Document page, String field) {
		String id = field + "-error";
		assertThat(page.getElementById(field)).as(field).isNotNull();
		assertThat(Objects.requireNonNull(page.getElementById(field)).attr("aria-describedby")).contains(id);
		return Objects.requireNonNull(page.getElementById(id), id).text();
	}

	TermSnapshot latest(String address) {
		return this.json.readValue(this.jdbc.sql("""
				select r.snapshot from revision r join term t on t.id = r.term_id where t.number = ?
				order by r.number desc limit 1""")
			.param(Long.valueOf(address.replaceAll("\\D", "")))
			.query(String.class)
			.single(), TermSnapshot.class);
	}

}
