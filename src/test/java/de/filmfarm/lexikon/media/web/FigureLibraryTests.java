package de.filmfarm.lexikon.media.web;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.media.SampleFiles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class FigureLibraryTests {

	@Autowired
	private DeskPages pages;

	@Autowired
	private JdbcClient jdbc;

	private FigureDesk desk;

	@BeforeEach
	void addFigures() {
		this.desk = new FigureDesk(this.pages, this.jdbc);
		this.desk.add("first.png", SampleFiles.png(SampleFiles.quarters(40, 20)), "credit", FigureDesk.CREDIT + " 1",
				"alt[de]", "100% Zelluloid");
		this.desk.add("second.png", SampleFiles.png(SampleFiles.quarters(42, 20)), "credit", FigureDesk.CREDIT + " 2",
				"ai", "yes", "kind", "DIAGRAM", "language", "de", "alt[en]", "");
		this.jdbc.sql("update figure set alt = alt - 'de' where credit = ?").param(FigureDesk.CREDIT + " 1").update();
	}

	@AfterEach
	void tidyUp() {
		this.desk.clean();
	}

	private List<String> names(Document page) {
		return page.select(".library h2").eachText();
	}

	@Test
	void showsEveryFigureWithWhereItIsUsed() {
		Document page = this.pages.open(Role.CONTRIBUTOR, "/admin/figures");
		assertThat(names(page)).startsWith("second.png", "first.png");
		Element used = this.pages.open(Role.CONTRIBUTOR, "/admin/figures?q=backwards-tracking-shot.en.svg")
			.expectFirst(".library li:has(h2:contains(backwards-tracking-shot.en.svg))");
		assertThat(used.select(".uses a").text()).isEqualTo("backwards tracking shot");
		assertThat(used.select(".uses a").attr("href")).isEqualTo("/admin/terms/1");
		assertThat(used.select("img").attr("alt")).contains("Floor plan");
		Element unused = page.expectFirst(".library li:has(h2:contains(first.png))");
		assertThat(unused.select(".uses").text()).isEqualTo("Used nowhere");
		assertThat(unused.select(".lack").text()).contains("German");
		Element foreign = page.expectFirst(".library li:has(h2:contains(second.png))");
		assertThat(foreign.select(".lack")).as("no English words for a German figure").isEmpty();
		assertThat(foreign.select(".minor .generated")).hasSize(1);
		assertThat(page.select("img:not([alt]), img:not([width])")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "use=unused|true|true|false", "use=shown|false|false|true",
			"kind=PICTURE|true|false|false", "kind=DIAGRAM|false|true|true", "ai=yes|false|true|true",
			"ai=no|true|false|false", "missing=de|true|false|false", "missing=en|false|false|false",
			"q=second.png|false|true|false", "q=FLOOR plan|false|false|true", "q=camera on|true|false|false",
			"use=unused&kind=DIAGRAM|false|true|false", "use=nonsense&kind=X&missing=xx&ai=maybe|true|true|true",
			"q=%|false|false|false", "q=_____|false|false|false", "q=\u0000'|false|false|false" })
	void isNarrowedDown(String query, boolean first, boolean second, boolean shipped) {
		List<String> names = allNames(this.pages.open(Role.CONTRIBUTOR, "/admin/figures?" + query));
		assertThat(names.contains("first.png")).isEqualTo(first);
		assertThat(names.contains("second.png")).isEqualTo(second);
		assertThat(names.contains("backwards-tracking-shot.en.svg")).isEqualTo(shipped);
	}

	private List<String> allNames(Document first) {
		List<String> names = new ArrayList<>(names(first));
		Element next = first.selectFirst(".paging a[rel=next]");
		while (next != null) {
			Document page = this.pages.open(Role.CONTRIBUTOR, next.attr("href").replace("%20", " "));
			names.addAll(names(page));
			next = page.selectFirst(".paging a[rel=next]");
		}
		return names;
	}

	@Test
	void saysWhenNothingFits() {
		Document page = this.pages.open(Role.CONTRIBUTOR, "/admin/figures?q=zzzz&ai=yes");
		assertThat(page.select(".empty a").attr("href")).isEqualTo("/admin/figures");
		assertThat(page.select("#q").val()).isEqualTo("zzzz");
		assertThat(page.select("#ai [selected]").val()).isEqualTo("yes");
	}

	@Test
	void turnsPagesAndKeepsTheFilter() {
		this.jdbc.sql("""
				insert into figure (kind, name, digest, media_type, width, height, alt, credit, licence)
				select 'PICTURE', 'many-' || n || '.png', lpad(to_hex(n), 64, '0'), 'image/png', 10, 10,
				  '{"en": "Many & more"}', ?, 'CC0 1.0' from generate_series(1, 50) n""")
			.param(FigureDesk.CREDIT)
			.update();
		Document page = this.pages.open(Role.CONTRIBUTOR, "/admin/figures?q={q}&kind=PICTURE&page=2", "many &");
		assertThat(names(page)).hasSize(24);
		assertThat(page.select(".found-count").text()).contains("50");
		String next = page.select(".paging a[rel=next]").attr("href");
		assertThat(next).isEqualTo("/admin/figures?q=many%20%26&kind=PICTURE&page=3");
		assertThat(names(this.pages.open(Role.CONTRIBUTOR, "/admin/figures?q={q}&page=3", "many &"))).hasSize(2);
		assertThat(this.pages.get(Role.CONTRIBUTOR, "/admin/figures?q=many%20%26&page=4").getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=0", "page=-1", "page=99" })
	void hasNoOtherPages(String query) {
		assertThat(this.pages.get(Role.CONTRIBUTOR, "/admin/figures?" + query).getStatus()).isEqualTo(404);
	}

}
