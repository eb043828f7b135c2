package de.filmfarm.lexikon.term.web;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a page asks the database.
 */
@LexikonTest
class TermPageQueryTests {

	@Autowired
	private Pages pages;

	@Autowired
	private CountedStatements statements;

	@Autowired
	private TemporaryTerms terms;

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	private int queries(String path) {
		return this.statements.during(() -> this.pages.get(path)).size();
	}

	@ParameterizedTest
	@CsvSource({ "/en/terms/backwards-tracking-shot, 3", "/de/terms/rueckfahrt, 3", "/en/terms/pan/preview, 1",
			"/de/terms/backwards-tracking-shot, 1", "/en, 7", "/en/terms, 4", "/en/terms?letter=S, 4",
			"/de/categories/kamera, 3", "/de/categories/camera, 2", "/en/learn, 2", "/en/learn/light-for-beginners, 4",
			"/de/learn/licht-fuer-anfaenger/cards, 3", "/de/categories/kamera/cards, 3", "/en/cards?terms=1, 2",
			"/en/cards, 1", "/en/cards.txt?terms=1, 1", "/en/learn/light-for-beginners/cards.txt, 2", "/en/films, 3",
			"/en/films/rope-1948, 3", "/de/search?q=dolly, 1", "/en/suggest?q=dol, 1", "/en/terms/dolly-zom, 3",
			"/id/1, 1", "/en/terms/random, 1", "/en/terms/pan/report, 2", "/en/terms/pan/history, 4",
			"/en/terms/pan/history?revision=1, 5", "/en/corrections, 3", "/en/corrections/feed.atom, 1",
			"/sitemap.xml, 1", "/en/feed.atom, 1", "/, 0", "/en/about, 1", "/en/imprint, 1", "/en/opensearch.xml, 0",
			"/en/nothing, 0" })
	void areFew(String path, int most) {
		assertThat(queries(path)).as(path).isLessThanOrEqualTo(most);
	}

	@Test
	void doNotGrowWithWhatATermHas(@TempDir Path directory) {
		LexikonFolder folder = new LexikonFolder(directory).term("zwirbel", TemporaryTerms.FIRST);
		for (int i = 1; i <= 12; i++) {
			folder.term("zwirn" + i, TemporaryTerms.FIRST + i);
		}
		assertThat(this.terms.load(folder).problems()).isEmpty();
		int poor = settledQueries("/en/terms/zwirbel");
		folder.write("test/zwirbel.yaml", """
				number: 900000
				category: camera-movement
				designations:
				  en:
				    - { text: zwirbel, status: preferred }
				%s
				relations:
				  related: [%s]
				""".formatted(lines(40, "    - { text: zwirbel number %d, status: admitted }"),
				IntStream.rangeClosed(1, 12).mapToObj((i) -> "zwirn" + i).collect(Collectors.joining(", "))));
		folder.article("zwirbel", "en", "Rich.", lines(12, "A zwirn%d.\n"));
		assertThat(this.terms.load(folder).problems()).isEmpty();
		assertThat(this.pages.open("/en/terms/zwirbel").select("#text a, #relations a")).hasSize(24);
		assertThat(settledQueries("/en/terms/zwirbel")).isEqualTo(poor).isLessThanOrEqualTo(3);
	}

	/** With the settings of the site in memory, where they stay for seconds. */
	private int settledQueries(String path) {
		this.pages.get("/en/terms");
		return queries(path);
	}

	private static String lines(int count, String pattern) {
		return IntStream.rangeClosed(1, count).mapToObj(pattern::formatted).collect(Collectors.joining("\n"));
	}

}
