package de.filmfarm.lexikon.report.web;

import java.time.Duration;

import de.filmfarm.lexikon.LexikonTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

import static de.filmfarm.lexikon.report.web.SentForms.HOSTILE;
import static de.filmfarm.lexikon.report.web.SentForms.location;
import static de.filmfarm.lexikon.report.web.SentForms.opened;
import static de.filmfarm.lexikon.report.web.SentForms.sent;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a report can be about.
 */
@LexikonTest
class ReportTargetTests extends ReportFormScene {

	@Test
	void isFoundUnderAnAddressThatThePageHadBefore() {
		this.jdbc.sql("""
				insert into slug_alias (language, slug, term_id)
				select 'de', 'einst-rueckfahrt', term_id from article where slug = 'rueckfahrt'""").update();
		try {
			assertThat(this.pages.open("/de/terms/einst-rueckfahrt/report").select("main form").attr("action"))
				.isEqualTo(FORM);
		}
		finally {
			this.jdbc.sql("delete from slug_alias where slug = 'einst-rueckfahrt'").update();
		}
	}

	@Test
	void knowsNoTermThatIsNotThere() {
		assertThat(this.pages.get("/de/terms/xyzzyplugh/report").getStatus()).isEqualTo(404);
		assertThat(this.mvc.post()
			.uri("/de/terms/xyzzyplugh/report")
			.with(this.pages.tokenOf(FORM))
			.param("message", "Hello")
			.param("opened", opened(Duration.ofMinutes(1)))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void isAboutAFigureOfThePage() {
		String link = this.pages.open("/de/terms/rueckfahrt").select("a.report-figure").attr("href");
		assertThat(link).startsWith(FORM + "?figure=");
		Document page = this.pages.open(link);
		assertThat(page.select(".reported-figure img")).hasSize(1);
		assertThat(page.select("#passage, #proposal")).isEmpty();
		assertThat(page.select("input[name=reason][checked]").attr("value")).isEqualTo("PICTURE");
		sent(report("Falsch.").param("figure", page.select("input[name=figure]").attr("value")));
		sent(report("Auch falsch.").param("figure", "0".repeat(64)));
		assertThat(this.jdbc.sql("select figure_id is not null from report order by id").query(Boolean.class).list())
			.containsExactly(true, false);
	}

	@Test
	void isAboutWhatASearchHasShown() {
		String link = this.pages.open("/de/search?q=dolly").select(".report-search a").attr("href");
		assertThat(link).isEqualTo("/de/search/report?q=dolly");
		Document page = this.pages.open(link);
		assertThat(page.select("main").text()).contains("dolly");
		assertThat(page.select("#passage, #proposal, #reason, #thanksName")).isEmpty();
		MockHttpServletResponse response = sent(this.mvc.post()
			.uri("/de/search/report")
			.with(this.pages.tokenOf(link))
			.param("q", " " + HOSTILE + "\u0000 ")
			.param("message", "Nichts passt.")
			.param("opened", opened(Duration.ofMinutes(1))));
		Document status = this.pages.open(location(response).replace("?sent", ""));
		assertThat(status.select("main").text()).contains(HOSTILE, "Nichts passt.");
		assertThat(status.select("main script")).isEmpty();
		assertThat(this.jdbc.sql("select query from report").query(String.class).single()).isEqualTo(HOSTILE);
	}

	@Test
	void isAboutASearchOnlyIfSomethingWasSearched() {
		assertThat(this.pages.follow(HttpStatus.FOUND, "/de/search/report?q=")).isEqualTo("/de/search");
		assertThat(this.pages.open("/de/search/report?q={q}", "x".repeat(5000)).expectFirst("main input[name=q]").val())
			.hasSize(200);
		assertThat(this.pages.get("/de/search/report?q=x").getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void isBoundToTheRevisionThatTheReaderSaw() {
		sent(report("Falsch.").param("revision", "1"));
		sent(report("Auch falsch.").param("revision", "999999999999"));
		assertThat(this.jdbc.sql("select distinct revision from report").query(Integer.class).list())
			.containsExactly(1);
	}

	@Test
	void isBoundToTheLanguageOfTheTextThatWasRead() {
		assertThat(this.mvc.post()
			.uri("/en/terms/backwards-tracking-shot/report")
			.with(this.pages.tokenOf(FORM))
			.param("message", "Wrong.")
			.param("opened", opened(Duration.ofMinutes(1)))).hasStatus(HttpStatus.FOUND);
		assertThat(this.jdbc.sql("select language from report").query(String.class).single()).isEqualTo("en");
	}

}
