package de.filmfarm.lexikon.search.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class SuggestTests {

	private static final String OPENSEARCH = "application/x-suggestions+json";

	@Autowired
	private Pages pages;

	@Test
	void suggestsWhileTyping() {
		Document fragment = this.pages.open("/en/suggest?q={query}", "rueckf");
		assertThat(fragment.select("ul[role=listbox] li[role=option]").eachAttr("data-href"))
			.containsExactlyInAnyOrder("/en/terms/backwards-tracking-shot", "/en/terms/leading-shot");
		Element match = fragment.expectFirst("li .match");
		assertThat(match.text()).isEqualTo("Rückfahrt");
		assertThat(match.select("mark").text()).isEqualTo("Rückf");
		assertThat(match.attr("lang")).isEqualTo("de");
		assertThat(fragment.expectFirst("li .meta").text()).startsWith("German → ").endsWith("Camera movement");
		assertThat(fragment.select("title, h1, script")).isEmpty();
	}

	@Test
	void suggestsAtMostEight() {
		assertThat(this.pages.open("/en/suggest?q=s").select("li")).hasSize(8);
		assertThat(this.pages.open("/en/suggest?q=").select("li")).isEmpty();
		assertThat(this.pages.open("/en/suggest").select("li")).isEmpty();
	}

	@Test
	void suggestsWordsWithinANameToo() {
		assertThat(this.pages.open("/de/suggest?q=tracking").select("li").eachAttr("data-href"))
			.contains("/de/terms/rueckfahrt");
	}

	@Test
	void tellsProgramsTheSame() {
		MockHttpServletResponse response = this.pages.getWith(HttpHeaders.ACCEPT, "application/json",
				"/en/suggest?q=rueckf");
		assertThat(response.getContentType()).isEqualTo("application/json");
		JsonNode names = JsonMapper.shared().readTree(Pages.text(response));
		assertThat(names).hasSize(2);
		JsonNode name = StreamSupport.stream(names.spliterator(), false)
			.filter((one) -> one.get("href").asString().endsWith("/leading-shot"))
			.findFirst()
			.orElseThrow();
		assertThat(name).isEqualTo(JsonMapper.shared().readTree("""
				{"name": "Rückfahrt", "language": "de", "headword": "leading shot", "href": "/en/terms/leading-shot",
				 "category": "Camera movement", "department": "camera"}"""));
	}

	@Test
	void tellsBrowsersTheSame() {
		MockHttpServletResponse response = this.pages.get("/en/suggest?format=opensearch&q={query}", "Rückf");
		assertThat(response.getContentType()).isEqualTo(OPENSEARCH);
		JsonNode answer = JsonMapper.shared().readTree(Pages.text(response));
		assertThat(answer).hasSize(4);
		assertThat(answer.get(0).asString()).isEqualTo("Rückf");
		assertThat(answer.get(1).get(0).asString()).isEqualTo("Rückfahrt");
		assertThat(answer.get(2).get(0).asString()).matches("German → .+ · Camera movement");
		assertThat(answer.get(3).get(0).asString()).startsWith(LexikonTest.ADDRESS + "/en/terms/");
		assertThat(Pages.text(this.pages.getWith(HttpHeaders.ACCEPT, OPENSEARCH, "/en/suggest?q=")))
			.isEqualTo("[\"\",[],[],[]]");
	}

	@Test
	void tellsBrowsersWhereToAsk() {
		Document description = this.pages.openXml("/en/opensearch.xml");
		String template = description.select("Url[type=" + OPENSEARCH + "]").attr("template");
		String address = template.replace("{searchTerms}", "doll");
		assertThat(this.pages.get(Pages.path(address)).getContentType()).isEqualTo(OPENSEARCH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json", OPENSEARCH, "*/*", "image/png" })
	void mayBeKeptForAMinuteInEachForm(String accept) {
		for (String query : List.of("dolly", "")) {
			MockHttpServletResponse response = this.pages.getWith(HttpHeaders.ACCEPT, accept, "/en/suggest?q=" + query);
			assertThat(response.getStatus()).isEqualTo(200);
			assertThat(response.getHeaders(HttpHeaders.CACHE_CONTROL)).containsExactly("max-age=60, public");
			assertThat(response.getHeaders(HttpHeaders.VARY)).contains("Accept");
		}
	}

	@Test
	void doesNotKeepErrors() {
		MockHttpServletResponse response = this.pages.get("/xx/suggest?q=dolly");
		assertThat(response.getStatus()).isEqualTo(404);
		assertThat(Objects.requireNonNullElse(response.getHeader(HttpHeaders.CACHE_CONTROL), ""))
			.doesNotContain("max-age");
	}

}
