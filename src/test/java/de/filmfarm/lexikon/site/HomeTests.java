package de.filmfarm.lexikon.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.site.HomePage.DayTerm;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class HomeTests {

	@Autowired
	private Pages pages;

	@Autowired
	private HomeQueries queries;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de                       | /de
			de-AT,de;q=0.9,en;q=0.8  | /de
			en-US,en;q=0.9,de;q=0.8  | /en
			fr,de;q=0.5              | /de
			fr                       | /en
			*                        | /en
			not a language           | /en
			""")
	void leadsReadersToTheirLanguage(String accepted, String home) {
		MockHttpServletResponse response = this.pages.getWith("Accept-Language", accepted, "/");
		assertThat(response.getStatus()).isEqualTo(302);
		assertThat(response.getHeader("Location")).isEqualTo(home);
		assertThat(response.getHeaderValues("Vary")).contains("Accept-Language");
	}

	@Test
	void countsTheTerms() {
		long terms = this.queries.count();
		assertThat(this.pages.open("/en").select(".screen p").text())
			.isEqualTo(terms + " terms of film-making, explained in English and German");
		assertThat(this.pages.open("/de").select(".screen p").text()).startsWith(terms + " ");
	}

	@Test
	void hasOneSearchFieldOnly() {
		assertThat(this.pages.open("/en").select("form[role=search] input[name=q]")).hasSize(1);
		assertThat(this.pages.open("/en/terms").select("header form[role=search] input[name=q]")).hasSize(1);
	}

	@Test
	void leadsToEveryDepartmentAndTellsHowMuchIsThere() {
		Document home = this.pages.open("/de");
		assertThat(home.select(".departments a").eachAttr("href")).contains("/de/categories/kamera")
			.allMatch((path) -> path.startsWith("/de/categories/"));
		int inAll = home.select(".departments .count")
			.stream()
			.mapToInt((count) -> Integer.parseInt(count.text().replaceAll("\\D", "")))
			.sum();
		assertThat(inAll).isEqualTo((int) this.queries.count());
	}

	@Test
	void leadsToTheLettersThatHaveNames() {
		Document home = this.pages.open("/en");
		assertThat(home.select(".letters a").eachText()).contains("A", "D", "Z");
		assertThat(home.select(".letters li")).hasSize(26);
		assertThat(home.select(".letters a").eachAttr("href")).contains("/en/terms?letter=D");
	}

	@Test
	void showsTheSameTermAllDayAndAnotherTomorrow() {
		LocalDate day = LocalDate.of(2026, 3, 2);
		LanguageTag language = LanguageTag.of("en");
		assertThat(this.queries.termOf(day, language)).isPresent().isEqualTo(this.queries.termOf(day, language));
		assertThat(Stream.iterate(day, (date) -> date.plusDays(1))
			.limit(30)
			.map((date) -> this.queries.termOf(date, language))
			.distinct()).hasSizeGreaterThan(15);
		Document home = this.pages.open("/en");
		assertThat(home.select("#day a").attr("href")).startsWith("/en/terms/");
	}

	@Test
	void hasATermForEveryDayOfAYearAndNeverTheSameDepartmentTwiceInARow() {
		LanguageTag language = LanguageTag.of("en");
		List<DayTerm> year = LocalDate.of(2028, 1, 1)
			.datesUntil(LocalDate.of(2029, 1, 2))
			.map((day) -> this.queries.termOf(day, language).orElseThrow())
			.toList();
		assertThat(year.stream().map(DayTerm::headword).distinct()).hasSize(366);
		assertThat(IntStream.range(1, year.size()))
			.noneMatch((day) -> year.get(day).department().equals(year.get(day - 1).department()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 2027-12-28 | theatrical release | 28 December 1895:
			de | 2027-12-28 | Kinostart          | 28. Dezember 1895:
			en | 2028-02-29 | production design  | 29 February 1940:
			""")
	void knowsTheOccasionOfADay(String language, LocalDate day, String headword, String beginning) {
		assertThat(this.queries.termOf(day, LanguageTag.of(language))).hasValueSatisfying((term) -> {
			assertThat(term.headword()).isEqualTo(headword);
			assertThat(term.occasion()).startsWith(beginning);
		});
	}

	@Test
	void tellsTheOccasionBeneathTheTermOfTheDay() {
		String today = LocalDate.now(ZoneOffset.UTC).toString().substring("2000-".length());
		String before = occasion(today);
		this.jdbc.sql("update day_term set occasion = jsonb_build_object('en', '<b>Then</b> & now') where day = ?")
			.param(today)
			.update();
		try {
			assertThat(this.pages.open("/en").select(".column .occasion").text()).isEqualTo("<b>Then</b> & now");
			assertThat(this.pages.open("/de").select(".occasion")).isEmpty();
		}
		finally {
			this.jdbc.sql("update day_term set occasion = cast(? as jsonb) where day = ?")
				.params(before, today)
				.update();
		}
	}

	private String occasion(String day) {
		return this.jdbc.sql("select occasion::text from day_term where day = ?")
			.param(day)
			.query(String.class)
			.single();
	}

	@Test
	void listsWhatChangedLast() {
		assertThat(this.pages.open("/de").select(".dated li")).hasSize(8).allSatisfy((entry) -> {
			assertThat(entry.select("time").attr("datetime")).matches("\\d{4}-\\d{2}-\\d{2}");
			assertThat(entry.select("a").attr("href")).startsWith("/de/terms/");
		});
	}

	@Test
	void leadsToTheSamePageInTheOtherLanguage() {
		assertThat(this.pages.open("/en/films").select("a.language-switch").attr("href")).isEqualTo("/de/films");
		assertThat(this.pages.open("/de/terms?letter=R").select("a.language-switch").attr("href"))
			.isEqualTo("/en/terms?letter=R");
	}

	@Test
	void namesSisterProductsInTheReadersLanguage() {
		assertThat(this.pages.open("/en").select(".credits").text()).contains("The magazine FilmCircus");
		assertThat(this.pages.open("/de").select(".credits").text()).contains("Das Magazin FilmCircus");
	}

	@Test
	void tellsWhenTheOperatorHasNotSaidWhoIsResponsible() {
		assertThat(this.pages.open("/en/imprint").select("main").text())
			.contains("has not said yet who is responsible");
	}

}
