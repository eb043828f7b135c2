package de.filmfarm.lexikon.report.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;

import static de.filmfarm.lexikon.report.web.SentForms.HOSTILE;
import static de.filmfarm.lexikon.report.web.SentForms.sent;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows once a suggestion is sent.
 */
@LexikonTest
class SuggestionThanksTests extends SuggestionFormScene {

	@Test
	void isThankedForAndKept() {
		isThankedFor(
				sent(suggestion(" Flumsel  Plunder ").param("message", " Was ist das? ").param("email", "a@b.de")));
		assertThat(suggestions()).containsExactly(Map.of("language", "de", "text", "Flumsel Plunder", "folded",
				"flumselplunder", "count", 1, "status", "OPEN"));
		assertThat(messages()).containsExactly(Map.of("message", "Was ist das?", "email", "a@b.de"));
	}

	@Test
	void leadsBackToSearchAndToAllTermsAfterwards() {
		Document page = this.pages.open("/de/suggestions/thanks");
		assertThat(page.select("h1").text()).isEqualTo("Danke");
		assertThat(page.select("main .actions a").eachAttr("href")).contains("/de/search", "/de/terms");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void isCountedWhenItIsSentAgainHoweverItIsSpelt() {
		for (String name : List.of("Überblick-Totale", "ueberblicktotale", "UBERBLICK TOTALE")) {
			isThankedFor(sent(suggestion(name).param("message", name)));
		}
		assertThat(suggestions()).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("text", "Überblick-Totale").containsEntry("count", 3));
		assertThat(messages()).extracting((row) -> row.get("message"))
			.containsExactly("Überblick-Totale", "ueberblicktotale", "UBERBLICK TOTALE");
	}

	@Test
	void saysWhatWasDecidedBeforeAndCountsAllTheSame() {
		sent(suggestion("Flumsel Plunder"));
		this.jdbc.sql("update suggestion set status = 'DECLINED', closed_at = now(), reason = cast(:reason as jsonb)")
			.param("reason", "{\"de\": \"Das ist <b>kein</b> Fachwort.\"}")
			.update();
		String thanks = Objects.requireNonNull(sent(suggestion("FLUMSEL-PLUNDER")).getHeader("Location"));
		assertThat(thanks).isEqualTo("/de/suggestions/thanks?name=FLUMSEL-PLUNDER");
		Document page = this.pages.open(thanks);
		assertThat(page.select(".notice h2").text()).contains("Flumsel Plunder");
		assertThat(page.select(".notice blockquote").text()).isEqualTo("Das ist <b>kein</b> Fachwort.");
		assertThat(suggestions()).extracting((row) -> row.get("count")).containsExactly(2);
	}

	@Test
	void stopsMailByTheButtonOrAtOnce() {
		sent(suggestion("Flumsel Plunder").param("email", "a@b.de"));
		String path = "/de/suggestions/"
				+ this.jdbc.sql("select token::text from suggestion_message").query(String.class).single()
				+ "/unsubscription";
		assertThat(this.pages.open(path).select("main form").attr("action")).isEqualTo(path);
		assertThat(messages()).hasSize(1);
		// A mail program has neither cookie nor token.
		MockHttpServletResponse stopped = sent(this.mvc.post().uri(path).param("List-Unsubscribe", "One-Click"));
		assertThat(stopped.getStatus()).isEqualTo(200);
		assertThat(Pages.html(stopped).select("main form")).isEmpty();
		assertThat(messages()).isEmpty();
		assertThat(this.pages.open(path.replaceAll("[0-9a-f]{12}/", "0123456789ab/")).select("main form")).isEmpty();
	}

	@Test
	void saysNothingOfNamesThatAreOpenOrUnknown() {
		sent(suggestion("Flumsel Plunder"));
		assertThat(this.pages.open("/de/suggestions/thanks?name={name}", "Flumsel Plunder").select(".notice"))
			.isEmpty();
		Document page = this.pages.open("/de/suggestions/thanks?name={name}", HOSTILE);
		assertThat(page.select(".notice")).isEmpty();
		assertThat(page.select("main").text()).doesNotContain("script");
	}

}
