package de.filmfarm.lexikon.shared;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTests {

	private static Document render(String markdown) {
		return Jsoup.parseBodyFragment(Markup.html(Markup.parse(markdown)));
	}

	@Test
	void becomesHtml() {
		assertThat(Markup.html(Markup.parse("The *camera* **moves**."))).isEqualToIgnoringNewLines("""
				<p>The <em>camera</em> <strong>moves</strong>.</p>""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "a <b onclick=\"alert(1)\">bold</b> word",
			"<img src=x onerror=alert(1)>", "<iframe src=\"https://evil.example\"></iframe>", "<!-- <script> -->",
			"<svg/onload=alert(1)>" })
	void showsRawHtmlAsText(String html) {
		Document page = render(html);
		assertThat(page.body().text()).contains("<");
		assertThat(page.body().select("*").eachAttr("onclick")).isEmpty();
		assertThat(page.select("script, img, iframe, svg, b")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,hello", "vbscript:x",
			"file:///etc/passwd", "&#106;avascript:alert(1)", "relative", "//evil.example", "#top" })
	void dropsAddressesThatAreNeitherOfTheWebNorOfMail(String address) {
		Document page = render("See [the rails](<" + address + ">) now.");
		assertThat(page.select("a")).isEmpty();
		assertThat(page.body().text()).isEqualTo("See the rails now.");
	}

	@Test
	void dropsSuchAddressesWithinAngleBracketsToo() {
		Document page = render("<javascript:alert(1)>");
		assertThat(page.select("a")).isEmpty();
	}

	@Test
	void keepsAddressesOfWebAndMailAndSaysThatTheyLeadAway() {
		Document page = render("[one](https://example.com/a?b=c&d) [two](mailto:desk@example.com)");
		assertThat(page.select("a").eachAttr("href")).containsExactly("https://example.com/a?b=c&d",
				"mailto:desk@example.com");
		assertThat(page.select("a").eachAttr("rel")).containsOnly("external noopener nofollow");
	}

	@Test
	void turnsPicturesIntoTheirWords() {
		Document page = render("Look: ![a *crane* in the sky](https://evil.example/pixel.png) here.");
		assertThat(page.select("img")).isEmpty();
		assertThat(page.body().text()).isEqualTo("Look: a crane in the sky here.");
	}

	@Test
	void dropsPicturesWithinLinks() {
		Document page = render("[![crane](x.png)](https://example.com)");
		assertThat(page.select("img")).isEmpty();
		assertThat(page.select("a").text()).isEqualTo("crane");
	}

	@Test
	void neverHasAHeadingOfTheFirstLevel() {
		Document page = render("# One\n\ntext\n\n## Two\n\n### Three\n\nSetext\n======");
		assertThat(page.select("h1")).isEmpty();
		assertThat(page.select("h2").eachText()).containsExactly("One", "Two", "Setext");
		assertThat(page.select("h3").eachText()).containsExactly("Three");
	}

	@ParameterizedTest
	@CsvSource({ "Common mistakes, common-mistakes", "'Häufige Fehler', haufige-fehler",
			"'What *is* it, anyway?', what-is-it-anyway", "'180° rule & more', 180-rule-more", "'Größe', große" })
	void givesHeadingsAnIdentifierOfTheirWords(String heading, String id) {
		Element rendered = render("## " + heading).expectFirst("h2");
		assertThat(rendered.id()).isEqualTo(id);
	}

	@Test
	void listsTheHeadingsOfTheSecondLevel() {
		assertThat(Markup.headings("## On *set*\n\ntext\n\n### Detail\n\n## Effect")).containsExactly("On set",
				"Effect");
	}

	@Test
	void isPlainTextOnOneLine() {
		assertThat(Markup.plainText("## Title\n\nOne *two*\nthree [four](https://example.com).\n\n- five"))
			.contains("One two three")
			.doesNotContain("\n", "*", "##");
	}

	@Test
	void leavesCodeAlone() {
		assertThat(render("`<b>` and `[x](javascript:1)`").select("code").eachText()).containsExactly("<b>",
				"[x](javascript:1)");
	}

	@Test
	void survivesDeepNesting() {
		assertThat(Markup.html(Markup.parse(">".repeat(500) + " deep"))).contains("deep");
	}

	@Test
	void tellsWhichAddressesAPageDoesNotShow() {
		assertThat(Markup.dropped("[a](javascript:1) [b](pan) ![c](https://x.example/c.png) [d](https://x.example) "
				+ "[e](term:pan) [f](mailto:a@x.example) `[g](h)`"))
			.containsExactly("javascript:1", "pan", "https://x.example/c.png");
	}

}
