package de.filmfarm.lexikon.report.web;

import java.time.Duration;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletResponse;

import static de.filmfarm.lexikon.report.web.SentForms.HOSTILE;
import static de.filmfarm.lexikon.report.web.SentForms.location;
import static de.filmfarm.lexikon.report.web.SentForms.opened;
import static de.filmfarm.lexikon.report.web.SentForms.sent;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of reports that do not look as if a person had sent them.
 */
@LexikonTest
class HeldReportTests extends ReportFormScene {

	/** A program is told the same as a person, so that it learns nothing. */
	@Test
	void holdsWhatProgramsSendWhoFillInTheTrap() {
		MockHttpServletResponse response = sent(report("Buy this.").param("website", "https://spam.example"));
		assertThat(location(response)).matches("/de/reports/[\\w-]{24}\\?sent");
		assertThat(held()).isEqualTo("TRAP");
		assertThat(this.pages.open(location(response).replace("?sent", "")).select("[aria-current=step]").text())
			.contains("Wartet auf die Redaktion");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "99999999999999999999", "9223372036854775807" })
	void holdsWhatComesFasterThanPeopleWriteOrFromNowhere(String opened) {
		for (String time : List.of(opened, opened(Duration.ofSeconds(1)))) {
			MockHttpServletResponse response = sent(this.mvc.post()
				.uri(FORM)
				.with(this.pages.tokenOf(FORM))
				.param("message", "Falsch.")
				.param("email", "a@b.de")
				.param("opened", time));
			assertThat(location(response)).contains("/de/reports/");
			assertThat(held()).isEqualTo("TOO_FAST");
			this.jdbc.sql("delete from report").update();
		}
		assertThat(this.jdbc.sql("select count(*) from mail where recipient = 'a@b.de'").query(Long.class).single())
			.isZero();
	}

	private String held() {
		return this.jdbc.sql("select held from report").query(String.class).single();
	}

	@Test
	void keepsTheFormOfWhomNothingMoreIsTaken() {
		sent(report("Falsch."));
		this.jdbc.sql("update sender_count set count = 1000").update();
		MockHttpServletResponse response = sent(report("Noch falscher.").param("passage", HOSTILE));
		assertThat(response.getStatus()).isEqualTo(429);
		Document page = Pages.html(response);
		assertThat(page.select("#error-summary li").text()).contains("morgen");
		assertThat(page.select("#message").text()).isEqualTo("Noch falscher.");
		assertThat(page.expectFirst("#passage").wholeText()).isEqualTo(HOSTILE);
		assertThat(reports()).isEqualTo(1);
	}

}
