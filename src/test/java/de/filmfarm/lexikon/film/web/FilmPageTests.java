package de.filmfarm.lexikon.film.web;

import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class FilmPageTests {

	@Autowired
	private Pages pages;

	@Test
	void listsFilmsFromTheOldest() {
		Document page = this.pages.open("/en/films");
		List<Integer> years = page.select(".film-list .year").eachText().stream().map(Integer::valueOf).toList();
		assertThat(years).isSorted().hasSize(100);
		assertThat(page.select(".film-list a").eachAttr("href")).contains("/en/films/citizen-kane-1941")
			.doesNotHaveDuplicates();
		assertThat(page.select("h1 + p").text()).matches("\\d{3} films .*");
		assertThat(page.select(".pages a[rel=next]").attr("href")).isEqualTo("/en/films?page=2");
	}

	@Test
	void saysWhoMadeAFilmWhereAndWhen() {
		Document page = this.pages.open("/de/films/rope-1948");
		assertThat(page.select("h1 cite").text()).isEqualTo("Rope");
		assertThat(page.select(".label").text()).isEqualTo("1948 · Vereinigte Staaten");
		assertThat(page.select(".title-card").text()).contains("Alfred Hitchcock", "Cocktail für eine Leiche");
		assertThat(this.pages.open("/en/films/rope-1948").select(".title-card").text())
			.doesNotContain("Cocktail für eine Leiche");
	}

	@Test
	void saysWhatToLookAt() {
		Document page = this.pages.open("/en/films/frenzy-1972");
		Element entry = page.select(".entries li")
			.stream()
			.filter((item) -> item.select("a").attr("href").equals("/en/terms/backwards-tracking-shot"))
			.findFirst()
			.orElseThrow();
		assertThat(entry.select(".meta").text()).startsWith("Camera movement");
		assertThat(entry.select("details.spoiler p").text()).startsWith("Babs goes up");
	}

	@Test
	void knowsNoOtherFilms() {
		assertThat(this.pages.get("/en/films/plan-9-from-outer-space-1959").getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "99", "2147483647" })
	void hasNoOtherPages(String page) {
		assertThat(this.pages.get("/en/films?page=" + page).getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "1.5", "99999999999999999999" })
	void doesNotGuessWhichPageIsMeant(String page) {
		assertThat(this.pages.get("/en/films?page=" + page).getStatus()).isEqualTo(400);
	}

}
