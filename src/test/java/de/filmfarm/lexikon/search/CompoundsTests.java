package de.filmfarm.lexikon.search;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@LexikonTest
class CompoundsTests {

	private static final int FIRST = TemporaryTerms.FIRST;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private TermIndexing indexing;

	@Autowired
	private TermSearch search;

	@TempDir
	private Path directory;

	private LexikonFolder folder;

	/** Apart from that of the application, which learns by the clock. */
	private Compounds compounds;

	@BeforeEach
	void learnTheGlossary() {
		this.folder = new LexikonFolder(this.directory);
		this.compounds = new Compounds(this.jdbc);
		this.compounds.refresh();
	}

	@AfterEach
	void removeTerms() {
		this.terms.remove();
		this.indexing.refreshCompounds();
	}

	private void load() {
		assertThat(this.terms.load(this.folder).problems()).isEmpty();
	}

	private List<Long> ids(int... numbers) {
		return Arrays.stream(numbers)
			.mapToObj((number) -> this.jdbc.sql("select id from term where number = :number")
				.param("number", number)
				.query(Long.class)
				.single())
			.toList();
	}

	private List<String> found(String text) {
		return AllHits.paths(this.search, SearchQuery.of(text, LanguageTag.of("en")));
	}

	@ParameterizedTest
	@CsvSource({ "Kamerafahrt, kamera|fahrt", "KAMERAFAHRTEN, kamera|fahrt",
			"Filmkamerafahrt, film|kamerafahrt|kamera|fahrt",
			"die Kamerafahrten der Filmklappe, kamera|fahrt|film|klappe",
			"R\u00fcckfahrtkamera, ruckfahrt|fahrt|kamera", "Rueckfahrtkamera, ruckfahrt|fahrt|kamera",
			"Kamera-Fahrtlicht, fahrt", "Schienenfahrt, schienen|schiene|fahrt" })
	void splitsWordsIntoThoseOfTheGlossary(String text, String parts) {
		assertThat(this.compounds.parts(text)).contains(parts.split("\\|"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?!", "Fahrt", "Kamera", "subjektive Kamera", "Kamera Fahrt", "Kamera-Fahrt", "pan",
			"Xylophonquartett", "\u6620\u753b" })
	void findsNothingWhereThereIsNoCompound(String text) {
		assertThat(this.compounds.parts(text)).isEmpty();
		assertThat(this.compounds.weighedParts(text)).isEmpty();
	}

	@Test
	void splitsACompoundOfACompoundAtEachPlace() {
		assertThat(this.compounds.parts("Filmkamerafahrt")).containsExactlyInAnyOrder("film", "filmkamera", "kamera",
				"kamerafahrt", "fahrt");
	}

	@Test
	void findsNoWordInItself() {
		assertThat(this.compounds.parts("Kamerafahrt")).containsExactlyInAnyOrder("kamera", "fahrt");
	}

	@Test
	void findsPartsThatOverlap() {
		this.folder.term("quixulberg", FIRST).term("bergzwirbel", FIRST + 1);
		load();
		this.compounds.refresh();
		assertThat(this.compounds.parts("Quixulbergzwirbel")).containsExactly("quixulberg", "bergzwirbel");
	}

	@Test
	void takesTheShortestPartsAtTheBeginningAndTheEndOnly() {
		assertThat(this.compounds.parts("Buchfahrt")).contains("buch");
		assertThat(this.compounds.parts("Drehbuch")).contains("buch");
		assertThat(this.compounds.parts("Drehb\u00fccher")).contains("buch");
		assertThat(this.compounds.parts("Drehbuchlicht")).doesNotContain("buch");
		assertThat(this.compounds.parts("\u00dcberfahrt")).contains("uber");
		assertThat(this.compounds.parts("Hubschrauberaufnahme")).contains("aufnahme").doesNotContain("uber");
	}

	@ParameterizedTest
	@CsvSource({ "Einstellungsfahrt, einstellung, fahrt", "Aufhellungsklappe, aufhellung, klappe",
			"Klappenfahrt, klappe, fahrt", "Schienenstrangkamera, schiene, kamera" })
	void findsPartsWithOtherLettersBetween(String text, String one, String other) {
		assertThat(this.compounds.parts(text)).contains(one, other);
	}

	@Test
	void weighsAPartTheMoreTheFewerNamesHaveIt() {
		Map<String, Float> weights = this.compounds.weighedParts("Filmkamerafahrt");
		assertThat(weights).containsOnlyKeys("film", "filmkamera", "kamera", "kamerafahrt", "fahrt");
		assertThat(weight("fahrt", "Filmkamerafahrt") / "fahrt".length())
			.isLessThan(weight("kamerafahrt", "Filmkamerafahrt") / "kamerafahrt".length());
	}

	@Test
	void weighsAPartTheMoreTheMoreOfTheWordItIs() {
		float less = weight("fahrt", "Kamerafahrt") * "kamerafahrt".length() / "filmkamerafahrt".length();
		assertThat(weight("fahrt", "Filmkamerafahrt")).isCloseTo(less, within(.01f));
	}

	private float weight(String part, String text) {
		return Objects.requireNonNull(this.compounds.weighedParts(text).get(part));
	}

	@Test
	void knowsTheWordsOfLeadsWithWhichACompoundBeginsOrEnds() {
		this.folder.term("quixulkasten", FIRST).article("quixulkasten", "de", "Ein Kasten von Zwirbel.", "");
		load();
		this.compounds.refresh();
		assertThat(this.compounds.parts("Quixulkasten")).containsExactly("kasten");
		assertThat(this.compounds.parts("Kastenfahrt")).contains("kasten", "fahrt");
		assertThat(this.compounds.parts("Zwirbelfahrt")).containsExactly("fahrt");
	}

	@Test
	void learnsNothingWhereNothingIsNew() {
		assertThat(this.compounds.refresh()).isEmpty();
	}

	@Test
	void tellsWhichTermsAreSplitOtherwiseByANewWord() {
		this.folder.term("quixulzwirbel", FIRST).term("zwirbelfahrt", FIRST + 1).term("brimborium", FIRST + 2);
		load();
		this.compounds.refresh();
		assertThat(this.compounds.parts("quixulzwirbel")).isEmpty();
		this.folder.term("zwirbel", FIRST + 3);
		load();
		assertThat(this.compounds.refresh()).containsExactlyInAnyOrderElementsOf(ids(FIRST, FIRST + 1));
		assertThat(this.compounds.parts("quixulzwirbel")).containsExactly("zwirbel");
		assertThat(this.compounds.refresh()).isEmpty();
	}

	@Test
	void givesBackItsConnections(@Autowired DataSource database) throws SQLException {
		this.folder.term("quixulzwirbel", FIRST).term("zwirbel", FIRST + 1);
		load();
		assertThat(this.compounds.refresh()).isNotEmpty();
		HikariPoolMXBean pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
		Awaitility.await("all connections back").until(() -> pool.getActiveConnections() == 0);
	}

	@Test
	void forgetsAWordThatIsGone() {
		this.folder.term("zwirbel", FIRST);
		load();
		this.compounds.refresh();
		assertThat(this.compounds.parts("Zwirbelfahrt")).containsExactly("zwirbel", "fahrt");
		this.terms.remove();
		this.compounds.refresh();
		assertThat(this.compounds.parts("Zwirbelfahrt")).containsExactly("fahrt");
	}

	@Test
	void leadWhatIsNoNameToTheNamesItIsMadeOf() {
		SearchResults results = this.search.find(SearchQuery.of("Filmkamerafahrt", LanguageTag.of("de")));
		assertThat(results.hits()).first().extracting(TermHit::path).isEqualTo("/de/terms/kamerafahrt");
		assertThat(AllHits.paths(this.search, results.query())).contains("/de/terms/klappe", "/de/terms/kranfahrt");
	}

	@Test
	void leadFromANewWordToTheMiddleOfAnOldName() {
		this.folder.term("brimzwirbelkasten", FIRST);
		load();
		this.indexing.refreshCompounds();
		assertThat(found("zwirbel")).isEmpty();
		this.folder.term("zwirbel", FIRST + 1);
		load();
		this.indexing.refreshCompounds();
		assertThat(found("zwirbel")).containsExactly("/en/terms/zwirbel", "/en/terms/brimzwirbelkasten");
		assertThat(found("zwirbeltopf")).containsExactlyInAnyOrder("/en/terms/zwirbel", "/en/terms/brimzwirbelkasten");
	}

}
