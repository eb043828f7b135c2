package de.filmfarm.lexikon.media.web;

import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.media.SampleFiles;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the form of a term to a new figure and back, without a script.
 */
@LexikonTest
class WayBackTests {

	private static final String NEW = "new-0123456789abcdef0123456789abcdef";

	@Autowired
	private DeskPages pages;

	@Autowired
	private JdbcClient jdbc;

	private FigureDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = new FigureDesk(this.pages, this.jdbc);
	}

	@AfterEach
	void tidyUp() {
		this.desk.clean();
		this.jdbc.sql("delete from term_draft").update();
	}

	/** Leaves the form of a term, in which something is written, by its button. */
	private String leave(String path, String... more) {
		String[] form = { "key", NEW, "names.0.language", "en", "names.0.text", "twirl", "names.0.status", "PREFERRED",
				"articles.en.body", "What took an hour.", "figure", "new" };
		String[] all = new String[form.length + more.length];
		System.arraycopy(form, 0, all, 0, form.length);
		System.arraycopy(more, 0, all, form.length, more.length);
		MockHttpServletResponse response = this.pages.post(Role.CONTRIBUTOR, path, all);
		assertThat(response.getStatus()).isEqualTo(302);
		return Objects.requireNonNull(response.getHeader("Location"));
	}

	private MockHttpServletResponse send(String address, byte[] file, String... form) {
		return this.pages.upload(Role.CONTRIBUTOR, address, new MockMultipartFile("file", "a.png", "image/png", file),
				FigureDesk.form(form));
	}

	private static byte[] picture(int width) {
		return SampleFiles.png(SampleFiles.quarters(width, 20));
	}

	private String digest() {
		return this.jdbc.sql("select digest from figure where credit = ?")
			.param(FigureDesk.CREDIT)
			.query(String.class)
			.single();
	}

	private static List<String> figures(Document form) {
		return form.select("[name^=figures.]").eachAttr("value");
	}

	private Document follow(MockHttpServletResponse response) {
		return this.pages.open(Role.CONTRIBUTOR,
				Objects.requireNonNull(response.getHeader("Location")).replaceFirst("#.*", ""));
	}

	@Test
	void leadsToTheFormOfATermWithItsTextAndTheFigure() {
		String address = leave("/admin/terms/1");
		assertThat(address).isEqualTo("/admin/figures/new?term=1");
		Document page = this.pages.open(Role.CONTRIBUTOR, address);
		WholePage.check("/en" + address, Pages.text(this.pages.get(Role.CONTRIBUTOR, address)));
		assertThat(page.select(".figure-form").attr("action")).isEqualTo(address);
		assertThat(page.select("a[data-back]").attr("href")).isEqualTo("/admin/terms/1?draft=1#part.figures");
		MockHttpServletResponse added = send(address, picture(110));
		assertThat(added.getHeader("Location")).isEqualTo("/admin/terms/1?draft=1#part.figures");
		Document form = follow(added);
		assertThat(figures(form)).containsExactly(digest());
		assertThat(form.select("[name=articles.en.body]").text()).isEqualTo("What took an hour.");
		assertThat(form.select("[id=part.figures] img").attr("alt")).isEqualTo("A camera on rails");
	}

	@Test
	void leadsToTheFormOfANewTerm() {
		MockHttpServletResponse added = send(leave("/admin/terms/new"), picture(112));
		assertThat(added.getHeader("Location")).isEqualTo("/admin/terms/new?draft=" + NEW + "#part.figures");
		Document form = follow(added);
		assertThat(form.select("[name=names.0.text]").val()).isEqualTo("twirl");
		assertThat(figures(form)).containsExactly(digest());
	}

	@Test
	void putsTheFigureIntoARowThatIsBlankOrAfterTheOthers() {
		String known = this.jdbc.sql("select digest from figure order by id limit 1").query(String.class).single();
		MockHttpServletResponse added = send(leave("/admin/terms/1", "figures.0", "", "figures.1", known),
				picture(114));
		assertThat(figures(follow(added))).containsExactly(digest(), known);
		added = this.pages.post(Role.CONTRIBUTOR, leave("/admin/terms/1", "figures.3", known), "take", digest());
		assertThat(figures(follow(added))).containsExactly(known, digest());
	}

	@Test
	void isNotLostOverErrors() {
		String address = leave("/admin/terms/1");
		MockHttpServletResponse refused = send(address, picture(116), "alt[de]", "", "credit", "");
		assertThat(refused.getStatus()).isEqualTo(422);
		Document page = Pages.html(refused);
		assertThat(page.select("#alt-de-error")).hasSize(1);
		assertThat(page.select("[name='alt[en]']").text()).isEqualTo("A camera on rails");
		assertThat(page.select(".figure-form").attr("action")).isEqualTo(address);
		MockHttpServletResponse added = this.pages.post(Role.CONTRIBUTOR, address,
				FigureDesk.form("upload", page.select("input[name=upload]").val()));
		assertThat(figures(follow(added))).containsExactly(digest());
	}

	@Test
	void takesAFigureThatIsThereAlready() {
		String digest = this.desk.add("a.png", picture(118));
		String address = leave("/admin/terms/1");
		Document page = Pages.html(send(address, picture(118)));
		assertThat(page.select("button[name=take]").val()).isEqualTo(digest);
		assertThat(page.select("form#take").attr("action")).isEqualTo(address);
		assertThat(figures(follow(this.pages.post(Role.CONTRIBUTOR, address, "take", digest)))).containsExactly(digest);
		assertThat(figures(follow(this.pages.post(Role.CONTRIBUTOR, address, "take", digest))))
			.as("the button pressed twice")
			.containsExactly(digest);
		assertThat(this.pages.post(Role.CONTRIBUTOR, address, "take", "0".repeat(64)).getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "//evil.example", "1/../../../evil", "0", "-1", "new-xyz", "1?x",
			"1#x", "1\r\nX: y", "999999999999999999999", "" })
	void leadsNowhereElse(String term) {
		byte[] file = picture(120);
		MockHttpServletResponse added = this.pages.upload(Role.CONTRIBUTOR, "/admin/figures/new",
				new MockMultipartFile("file", "a.png", "image/png", file), FigureDesk.form("term", term));
		assertThat(added.getHeader("Location")).isEqualTo("/admin/figures/" + digest());
		assertThat(this.pages.open(Role.CONTRIBUTOR, "/admin/figures/new?term={term}", term)
			.select(".figure-form")
			.attr("action")).isEqualTo("/admin/figures/new");
	}

	@Test
	void touchesNobodyElsesTextAndNoneThatIsGone() {
		leave("/admin/terms/1");
		MockHttpServletResponse added = this.pages.upload(Role.EDITOR, "/admin/figures/new?term=1",
				new MockMultipartFile("file", "a.png", "image/png", picture(122)), FigureDesk.form());
		assertThat(added.getHeader("Location")).startsWith("/admin/terms/1?draft=1");
		assertThat(this.jdbc.sql("select fields::text from term_draft").query(String.class).list()).singleElement()
			.asString()
			.contains("What took an hour.")
			.doesNotContain(digest());
	}

}
