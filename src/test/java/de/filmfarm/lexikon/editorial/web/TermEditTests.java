package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class TermEditTests extends TermEditScene {

	@Autowired
	private TermEditor editor;

	@Test
	void isAWholePage() {
		for (String path : new String[] { "/admin/terms/1", "/admin/terms/new" }) {
			String html = Pages.text(this.desk.get(Role.CONTRIBUTOR, path));
			WholePage.check("/en" + path, html);
		}
	}

	@Test
	void beginsATermThatReadersDoNotSee() {
		String address = begin(SentForm.valid("twirl"));
		assertThat(this.jdbc.sql("select status from term where number = ?")
			.param(Long.valueOf(address.replaceAll("\\D", "")))
			.query(String.class)
			.single()).isEqualTo("DRAFT");
		assertThat(latest(address).articles().get(0).slug()).isEqualTo("twirl");
		Document page = this.desk.open(Role.CONTRIBUTOR, address + "?saved=1");
		assertThat(page.select("#saved a").attr("href")).isEqualTo(address + "/revisions/1");
		assertThat(page.select("h1").text()).isEqualTo("twirl");
		assertThat(this.desk.get(Role.EDITOR, "/en/terms/twirl").getStatus()).isEqualTo(404);
	}

	@Test
	void savesAChangeAsARevisionAndLeavesTheRestAsItIs() {
		String address = begin(SentForm.valid("twirl"));
		SentForm form = SentForm.on(this.desk.open(Role.CONTRIBUTOR, address));
		TermSnapshot before = latest(address);
		MockHttpServletResponse response = send(address,
				form.with("articles.en.body", "Other text.").with("note", "Why"));
		assertThat(response.getHeader("Location")).startsWith(address + "?saved=");
		TermSnapshot after = latest(address);
		assertThat(after.articles().get(0).body()).isEqualTo("Other text.");
		assertThat(after.names()).isEqualTo(before.names());
		assertThat(this.jdbc.sql("select note from revision where note = 'Why'").query(String.class).list()).hasSize(1);
	}

	@Test
	void findsTheOtherTermByItsName() {
		String address = begin(SentForm.valid("twirl")
			.with("relations.0.type", "RELATED")
			.with("relations.0.target", "dolly zoom")
			.with("examples.0.film", "Rope")
			.with("examples.0.note.en", "Look."));
		assertThat(latest(address).relations()).hasSize(1);
		assertThat(latest(address).examples().get(0).film()).isEqualTo("rope-1948");
	}

	@Test
	void doesNotOverwriteWhatSomebodyElseSavedMeanwhile() {
		String address = begin(SentForm.valid("twirl"));
		SentForm mine = SentForm.on(this.desk.open(Role.CONTRIBUTOR, address));
		TermSnapshot theirs = latest(address);
		this.editor.save(
				new TermSnapshot(theirs.number(), theirs.category(), theirs.names(), List.of(), theirs.relations(),
						theirs.examples(), theirs.figures(), theirs.sources(), null),
				new Basis(1, null), this.desk.account(Role.EDITOR), "faster");
		MockHttpServletResponse response = send(address, mine.with("articles.en.body", "Mine."));
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(Pages.text(response)).contains("Mine.");
		assertThat(latest(address).articles()).isEmpty();
	}

	@Test
	void addsMovesAndRemovesRowsWithoutAScript() {
		SentForm form = SentForm.valid("twirl").name(1, "de", "Drehung", "PREFERRED");
		Document page = row(form, "add names");
		assertThat(page.select("input[name=names.2.language]").val()).isEqualTo("de");
		assertThat(page.select("[autofocus]").attr("name")).isEqualTo("names.2.text");
		page = row(form, "up names 1");
		assertThat(page.select("input[name=names.0.text]").val()).isEqualTo("Drehung");
		assertThat(page.select("input[name=names.1.text]").val()).isEqualTo("twirl");
		page = row(form, "remove names 0");
		assertThat(page.select("input[name=names.0.text]").val()).isEqualTo("Drehung");
		assertThat(page.select("input[name=names.1.text]")).isEmpty();
		for (String group : new String[] { "relations", "examples", "figures", "sources" }) {
			page = row(form, "add " + group);
			assertThat(page.select("[name^=" + group + ".0]")).as(group).isNotEmpty();
			assertThat(page.select("[autofocus]")).as(group).hasSize(1);
			assertThat(page.select("textarea[name=articles.en.body]").text()).contains("It goes round.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "up names 0", "down names 9", "remove names 99", "add nothing", "add", "drop table",
			"remove names -1", "up names 99999999999" })
	void doesNothingForAnUnknownStep(String step) {
		assertThat(row(SentForm.valid("twirl"), step).select("input[name=names.0.text]").val()).isEqualTo("twirl");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/terms/987654321", "/admin/terms/99999999999999999999", "/admin/terms/0" })
	void isNotThereForATermThatIsNot(String path) {
		assertThat(this.desk.get(Role.ADMIN, path).getStatus()).isEqualTo(404);
		assertThat(this.desk.post(Role.ADMIN, path).getStatus()).isEqualTo(404);
	}

	@Test
	void warnsBesideTheFields() {
		Document page = this.desk.open(Role.CONTRIBUTOR, "/admin/terms/1");
		Map<String, String> fields = SentForm.on(page).fields();
		assertThat(fields).containsEntry("names.0.text", "backwards tracking shot");
		SentForm form = SentForm.valid("Dolly")
			.with("articles.en.body", "Read [it](term:nothing).")
			.with("preview", "en");
		Document shown = Pages.html(send(form));
		assertThat(Objects.requireNonNull(shown.getElementById("names.0.text-warning")).text())
			.contains("has this name");
		assertThat(Objects.requireNonNull(shown.getElementById("articles.en.body-warning")).text())
			.contains("term:nothing");
	}

	private Document row(SentForm form, String step) {
		SentForm copy = new SentForm();
		form.fields().forEach(copy::with);
		MockHttpServletResponse response = send(copy.with("row", step));
		assertThat(response.getStatus()).isEqualTo(200);
		return Pages.html(response);
	}

}
