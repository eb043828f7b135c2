package de.filmfarm.lexikon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold of every page, whatever it shows.
 */
public final class WholePage {

	private static final int ERRORS_SHOWN = 10;

	private final String path;

	private final String html;

	private final Document page;

	private WholePage(String path, String html, Document page) {
		this.path = path;
		this.html = html;
		this.page = page;
	}

	/** Asserts it of a page. */
	public static void check(String path, String html) {
		Parser parser = Parser.htmlParser().setTrackErrors(ERRORS_SHOWN);
		Document page = Jsoup.parse(html, LexikonTest.ADDRESS, parser);
		assertThat(parser.getErrors()).as("errors in the HTML of %s", path).isEmpty();
		WholePage whole = new WholePage(path, html, page);
		whole.hasItsFrame();
		whole.hasHeadingsThatDoNotSkip();
		whole.hasUniqueIdsThatOthersReferTo();
		whole.hasNothingEmpty();
		whole.leavesNothingUnresolved();
		whole.tellsTimesAsHtmlDoes();
		whole.staysWithinItsOwnWalls();
		whole.saysWhereItIs();
	}

	private void hasItsFrame() {
		assertThat(this.html).startsWith("<!DOCTYPE html>");
		assertThat(this.page.select("html").attr("lang")).as("language of %s", this.path)
			.isEqualTo(this.path.substring(1, 3));
		assertThat(this.page.title()).as("title of %s", this.path).matches("\\S.* \u2013 Filmlexikon");
		assertThat(this.page.select("main")).hasSize(1);
		assertThat(this.page.select("body > a.skip").attr("href")).isEqualTo("#main");
		assertThat(this.page.select("meta[name=viewport], meta[charset]")).hasSize(2);
	}

	private void hasHeadingsThatDoNotSkip() {
		List<Element> headings = this.page.select("h1, h2, h3, h4, h5, h6");
		assertThat(headings.stream().filter((heading) -> heading.normalName().equals("h1"))).as("h1 of %s", this.path)
			.hasSize(1);
		int before = 0;
		for (Element heading : headings) {
			int level = heading.normalName().charAt(1) - '0';
			assertThat(level).as("level of '%s' on %s", heading.text(), this.path).isLessThanOrEqualTo(before + 1);
			before = level;
		}
	}

	private void hasUniqueIdsThatOthersReferTo() {
		List<String> ids = this.page.select("[id]").eachAttr("id");
		assertThat(ids).as("ids of %s", this.path).doesNotHaveDuplicates();
		Stream<String> references = Stream
			.of("label[for]", "[aria-labelledby]", "[aria-describedby]", "[aria-controls]", "[data-copy]")
			.flatMap(
					(selector) -> this.page.select(selector).eachAttr(selector.replaceAll(".*\\[(.*)]", "$1")).stream())
			.flatMap((value) -> Stream.of(value.split(" ")));
		Stream<String> fragments = this.page.select("a[href^=#]")
			.eachAttr("href")
			.stream()
			.map((href) -> href.substring(1));
		assertThat(Stream.concat(references, fragments)).as("ids referred to on %s", this.path).isSubsetOf(ids);
	}

	private void hasNothingEmpty() {
		assertThat(this.page.select("a, button, h1, h2, h3, li, dt, dd, summary, label, legend, option, title"))
			.as("elements of %s", this.path)
			.allMatch((element) -> element.hasText() || element.hasAttr("aria-label"), "says something");
		assertThat(this.page.select("a"))
			.allMatch((link) -> !link.attr("href").isBlank() && !link.attr("href").contains("null"), "leads somewhere");
		assertThat(this.page.select("img")).allMatch(
				(image) -> image.hasAttr("alt") && image.hasAttr("width") && image.hasAttr("height"),
				"has an alternative and a size");
		assertThat(this.page.select("input:not([type=hidden]), textarea, select"))
			.allMatch((field) -> field.closest("label") != null
					|| !this.page.select("label[for=" + field.id() + "]").isEmpty(), "has a label");
	}

	private void leavesNothingUnresolved() {
		assertThat(this.html).as(this.path)
			.doesNotContain("??", "${", "#{", "{0}", ">null<")
			.doesNotContainPattern("<[^>]*\\sth:");
	}

	/** With no more than thousandths of a second. */
	private void tellsTimesAsHtmlDoes() {
		assertThat(this.page.select("time").eachAttr("datetime")).as("times of %s", this.path)
			.noneMatch((time) -> time.matches(".*\\.\\d{4,}.*"));
	}

	/** As the Content-Security-Policy demands. */
	private void staysWithinItsOwnWalls() {
		assertThat(this.page.select("style, [style], script:not([src]):not([type=application/ld+json])")).isEmpty();
		assertThat(this.page.getAllElements()).allMatch((element) -> element.attributes()
			.asList()
			.stream()
			.map(Attribute::getKey)
			.noneMatch((key) -> key.startsWith("on")), "has no script in an attribute");
		assertThat(Stream.concat(this.page.select("script[src], img[src]").eachAttr("src").stream(),
				Stream.concat(this.page.select("form[action]").eachAttr("action").stream(),
						this.page.select("link[rel=stylesheet], link[rel=preload], link[rel=icon], link[rel=manifest]")
							.eachAttr("href")
							.stream())))
			.as("what %s loads", this.path)
			.allMatch((address) -> address.startsWith("/") && !address.startsWith("//"), "is the site's own");
	}

	private void saysWhereItIs() {
		Set<String> alternates = this.page.select("link[rel=alternate][hreflang]")
			.eachAttr("hreflang")
			.stream()
			.collect(Collectors.toSet());
		if (this.page.select("meta[name=robots]").attr("content").equals("noindex")) {
			assertThat(this.page.select("link[rel=canonical]")).as(this.path).isEmpty();
			assertThat(alternates).as(this.path).isEmpty();
		}
		else {
			assertThat(this.page.select("link[rel=canonical]").attr("href")).as("canonical address of %s", this.path)
				.isEqualTo(LexikonTest.ADDRESS + this.path);
			assertThat(alternates).as("versions of %s", this.path).containsExactlyInAnyOrder("en", "de", "x-default");
			assertThat(this.page.select("meta[name=description]").attr("content")).as("description of %s", this.path)
				.isNotBlank();
		}
		assertThat(this.page.select("a.language-switch").attr("hreflang")).as(this.path)
			.isNotEqualTo(this.path.substring(1, 3));
	}

}
