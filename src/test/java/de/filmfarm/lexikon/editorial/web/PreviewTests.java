package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class PreviewTests {

	@Autowired
	private DeskPages desk;

	@Autowired
	private Pages pages;

	@Autowired
	private JdbcClient jdbc;

	private MockHttpServletResponse preview(SentForm form, String language) {
		return this.desk.post(Role.CONTRIBUTOR, "/admin/terms/preview", form.with("preview", language).parameters());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de" })
	void isThePageThatReadersSeeButForThePathsThroughIt(String language) {
		List<Address> addresses = this.jdbc.sql("""
				select t.number, a.slug from term t join article a on a.term_id = t.id and a.language = ?
				where t.status = 'PUBLISHED' and t.number < 900000 and t.number % 7 = 1 order by t.number""")
			.param(language)
			.query(Address.class)
			.list();
		assertThat(addresses).hasSizeGreaterThanOrEqualTo(60).allSatisfy((address) -> {
			SentForm form = SentForm.on(this.desk.open(Role.CONTRIBUTOR, "/admin/terms/" + address.number()));
			String shown = Pages.html(preview(form, language)).select("main").outerHtml();
			Document page = this.pages.open("/" + language + "/terms/" + address.slug());
			page.select(".paths").remove();
			assertThat(shown).as(address.slug()).isEqualTo(page.select("main").outerHtml());
		});
	}

	@Test
	void showsWhatWasWrittenAndKeepsNothing() {
		long before = this.jdbc.sql("select count(*) from revision").query(Long.class).single();
		SentForm form = SentForm.on(this.desk.open(Role.CONTRIBUTOR, "/admin/terms/1"))
			.with("names.0.text", "twirling shot")
			.with("articles.en.body", "## Effect\n\nA dolly. <script>alert(1)</script>");
		Document page = Pages.html(preview(form, "en"));
		assertThat(page.select("h1").text()).isEqualTo("twirling shot");
		assertThat(page.select("#text a").attr("href")).isEqualTo("/en/terms/dolly");
		assertThat(page.select("script")).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from revision").query(Long.class).single()).isEqualTo(before);
		assertThat(this.pages.open("/en/terms/backwards-tracking-shot").text()).doesNotContain("twirling");
	}

	@Test
	void showsATermThatIsNotThereYet() {
		Document page = Pages.html(preview(SentForm.valid("twirl"), "de"));
		assertThat(page.select("h1").text()).isEqualTo("twirl");
		assertThat(page.select(".notice").text()).contains("Englisch");
	}

	@Test
	void waitsUntilThereIsSomethingToShow() {
		assertThat(preview(new SentForm(), "en").getStatus()).isEqualTo(204);
		assertThat(preview(SentForm.valid("").with("names.0.language", "nonsense"), "en").getStatus()).isEqualTo(204);
		assertThat(preview(SentForm.valid("twirl").with("category", "'"), "xx").getStatus()).isEqualTo(204);
	}

	@Test
	void standsBelowTheFormWhereThereIsNoScript() {
		SentForm form = SentForm.on(this.desk.open(Role.CONTRIBUTOR, "/admin/terms/1")).with("preview", "de");
		MockHttpServletResponse response = this.desk.post(Role.CONTRIBUTOR, "/admin/terms/1", form.parameters());
		Document page = Pages.html(response);
		assertThat(page.select("[id=part.preview] article.term h1").text()).isEqualTo("Rückfahrt");
		assertThat(page.select("[id=part.preview] #names h2").text()).isEqualTo("Namen");
		assertThat(page.select("#editor h2").text()).contains("Related terms");
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		this.jdbc.sql("delete from term_draft").update();
	}

	@Test
	void saysWhileOneWritesWhatToLookAt() {
		Document list = Pages.html(this.desk.post(Role.CONTRIBUTOR, "/admin/terms/remarks",
				SentForm.valid("Dolly").with("articles.en.lead", "").parameters()));
		assertThat(Objects.requireNonNull(list.selectFirst("li.warning[data-place=names.0.text]")).text())
			.contains("has this name too");
		assertThat(list.select("li.error[data-place=articles.en.lead]")).hasSize(1);
	}

	record Address(long number, String slug) {
	}

}
