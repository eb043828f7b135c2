package de.filmfarm.lexikon.media.web;

import java.util.List;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.media.SampleFiles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class FigureEditTests {

	@Autowired
	private DeskPages pages;

	@Autowired
	private Pages site;

	@Autowired
	private JdbcClient jdbc;

	private FigureDesk desk;

	private String digest = "";

	private String path = "";

	@BeforeEach
	void addAFigure() {
		this.desk = new FigureDesk(this.pages, this.jdbc);
		this.digest = this.desk.add("a.jpg", SampleFiles.jpeg(SampleFiles.photograph(1000, 500)));
		this.path = "/admin/figures/" + this.digest;
	}

	@AfterEach
	void tidyUp() {
		this.desk.clean();
	}

	/** Shows the figure on a published term, as an approved revision would. */
	private void publish() {
		this.jdbc.sql("""
				insert into term_figure (term_id, figure_id, position)
				select t.id, f.id, 99 from term t join article a on a.term_id = t.id, figure f
				where a.language = 'en' and a.slug = 'pan' and f.digest = ?""").param(this.digest).update();
	}

	private MockHttpServletResponse change(Role role, String... other) {
		return this.pages.post(role, this.path, FigureDesk.form(other));
	}

	@Test
	void changesWhatIsSaid() {
		MockHttpServletResponse response = change(Role.CONTRIBUTOR, "version", "0", "alt[de]", "Neu gesagt", "licence",
				"own", "ownLicence", "With permission", "language", "de", "kind", "DIAGRAM");
		assertThat(response.getHeader("Location")).isEqualTo(this.path);
		Document page = this.pages.open(Role.CONTRIBUTOR, this.path);
		assertThat(page.select("[name='alt[de]']").text()).isEqualTo("Neu gesagt");
		assertThat(page.select("[name=licence][checked]").val()).isEqualTo("own");
		assertThat(page.select("[name=ownLicence]").val()).isEqualTo("With permission");
		assertThat(page.select("[name=language] [selected]").val()).isEqualTo("de");
		assertThat(page.select("[name=kind][checked]").val()).isEqualTo("DIAGRAM");
		assertThat(page.select("[name=version]").val()).isEqualTo("1");
		assertThat(page.select(".specimen img").attr("width")).isEqualTo("1000");
	}

	@Test
	void keepsTheTextOfAFormWithErrors() {
		MockHttpServletResponse response = change(Role.EDITOR, "version", "0", "alt[de]", "", "caption[en]", "Kept");
		assertThat(response.getStatus()).isEqualTo(422);
		Document page = Pages.html(response);
		assertThat(page.select("#alt-de-error")).hasSize(1);
		assertThat(page.select("[name='caption[en]']").text()).isEqualTo("Kept");
		assertThat(page.select("[name=version]").val()).isEqualTo("0");
	}

	@Test
	void losesNeitherOfTwoChanges() {
		change(Role.EDITOR, "version", "0", "alt[en]", "Theirs");
		MockHttpServletResponse response = change(Role.CONTRIBUTOR, "version", "0", "alt[en]", "Mine");
		assertThat(response.getStatus()).isEqualTo(409);
		Document page = Pages.html(response);
		assertThat(page.select(".notice dd").text()).contains("Theirs");
		assertThat(page.select("[name='alt[en]']").text()).isEqualTo("Mine");
		assertThat(
				change(Role.CONTRIBUTOR, "version", page.select("[name=version]").val(), "alt[en]", "Both").getStatus())
			.isEqualTo(302);
		assertThat(change(Role.CONTRIBUTOR, "version", "x").getStatus()).isEqualTo(409);
		assertThat(change(Role.CONTRIBUTOR).getStatus()).isEqualTo(409);
	}

	@Test
	void letsOneOfManyWinWhoSaveAtOnce() {
		this.pages.account(Role.EDITOR);
		List<Integer> answers = IntStream.range(0, 8)
			.parallel()
			.mapToObj((one) -> change(Role.EDITOR, "version", "0", "alt[en]", "Words of " + one).getStatus())
			.toList();
		assertThat(answers).containsOnlyOnce(302);
		assertThat(answers.stream().filter((status) -> status == 409)).hasSize(7);
	}

	@Test
	void letsEditorsAloneChangeWhatReadersSee() {
		publish();
		Document page = this.pages.open(Role.CONTRIBUTOR, this.path);
		assertThat(page.select(".figure-form fieldset.whole[disabled]")).hasSize(1);
		assertThat(page.select(".figure-form button")).isEmpty();
		assertThat(change(Role.CONTRIBUTOR, "version", "0", "alt[en]", "Vandalised").getStatus()).isEqualTo(403);
		assertThat(change(Role.EDITOR, "version", "0", "alt[en]", "Better").getStatus()).isEqualTo(302);
		assertThat(this.site.open("/en/terms/pan").select("figure img").eachAttr("alt")).contains("Better");
	}

	@Test
	void offersReadersTheSizesOfAFigure() {
		publish();
		Element image = this.site.open("/de/terms/schwenk").expectFirst("figure img[src$='/a.jpg']");
		assertThat(image.attr("srcset"))
			.matches("/figures/[0-9a-f]{64}/a-480.jpg 480w, /figures/[0-9a-f]{64}/a-800.jpg " + "800w, /figures/"
					+ this.digest + "/a.jpg 1000w");
		assertThat(image.attr("sizes")).isNotEmpty();
		assertThat(image.attr("width")).isEqualTo("1000");
		assertThat(image.attr("height")).isEqualTo("500");
		assertThat(image.attr("alt")).isEqualTo("Eine Kamera auf Schienen");
	}

	@Test
	void deletesWhatIsUsedNowhere() {
		assertThat(this.pages.open(Role.CONTRIBUTOR, this.path).select("form[action$=/deletion]")).isEmpty();
		assertThat(this.pages.open(Role.EDITOR, this.path).select("form[action$=/deletion]")).hasSize(1);
		assertThat(this.pages.post(Role.CONTRIBUTOR, this.path + "/deletion").getStatus()).isEqualTo(403);
		assertThat(this.pages.post(Role.EDITOR, this.path + "/deletion").getHeader("Location"))
			.isEqualTo("/admin/figures");
		assertThat(this.pages.get(Role.EDITOR, this.path).getStatus()).isEqualTo(404);
		assertThat(this.site.get("/figures/" + this.digest + "/a.jpg").getStatus()).isEqualTo(404);
		assertThat(this.jdbc
			.sql("select count(*) from figure_size s left join figure f on f.id = s.figure_id " + "where f.id is null")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void keepsWhatATermShows() {
		publish();
		refusesToDelete("pan");
	}

	@Test
	void keepsWhatARevisionKnows() {
		long revision = this.jdbc
			.sql("""
					insert into revision (term_id, number, status, author_id, snapshot)
					select r.term_id, 1000, 'DRAFT', r.author_id, jsonb_set(r.snapshot, '{figures}', jsonb_build_array(:digest::text))
					from revision r join article a on a.term_id = r.term_id
					where a.language = 'en' and a.slug = 'pan' order by r.number limit 1 returning id""")
			.param("digest", this.digest)
			.query(Long.class)
			.single();
		try {
			Document page = refusesToDelete("pan");
			assertThat(page.select(".uses").text()).contains("earlier or waiting");
		}
		finally {
			this.jdbc.sql("delete from revision where id = ?").param(revision).update();
		}
	}

	private Document refusesToDelete(String term) {
		assertThat(this.pages.open(Role.ADMIN, this.path).select("form[action$=/deletion]")).isEmpty();
		MockHttpServletResponse response = this.pages.post(Role.ADMIN, this.path + "/deletion");
		assertThat(response.getStatus()).isEqualTo(409);
		Document page = Pages.html(response);
		assertThat(page.select(".notice.wrong").text()).contains("cannot be deleted");
		assertThat(page.select(".uses a").text()).contains(term);
		assertThat(page.select(".uses a").attr("href")).matches("/admin/terms/\\d+");
		assertThat(this.pages.get(Role.ADMIN, this.path).getStatus()).isEqualTo(200);
		return page;
	}

	@Test
	void knowsNoOtherFigures() {
		String unknown = "/admin/figures/" + "0".repeat(64);
		assertThat(this.pages.get(Role.EDITOR, unknown).getStatus()).isEqualTo(404);
		assertThat(this.pages.post(Role.EDITOR, unknown, FigureDesk.form()).getStatus()).isEqualTo(404);
		assertThat(this.pages.post(Role.EDITOR, unknown + "/deletion").getStatus()).isEqualTo(404);
		assertThat(this.pages.get(Role.EDITOR, "/admin/figures/x").getStatus()).isEqualTo(404);
	}

}
