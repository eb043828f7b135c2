package de.filmfarm.lexikon.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.search.SearchLog.Query;
import de.filmfarm.lexikon.search.SearchLog.SearchCount;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchLogTests {

	private static final LanguageTag ENGLISH = LanguageTag.of("en");

	private static final LanguageTag GERMAN = LanguageTag.of("de");

	private final SearchLog log = new SearchLog();

	private static Query query(LanguageTag language, String text) {
		return new Query(LocalDate.now(ZoneOffset.UTC), language, text);
	}

	@Test
	void countsSearchesAndRemembersTheLatestHits() {
		this.log.record("bullet time", ENGLISH, 0);
		this.log.record("bullet time", ENGLISH, 0);
		this.log.record("bullet time", ENGLISH, 3);
		this.log.record("bullet time", GERMAN, 1);
		assertThat(this.log.take()).isEqualTo(Map.of(query(ENGLISH, "bullet time"), new SearchCount(3, 3),
				query(GERMAN, "bullet time"), new SearchCount(1, 1)));
	}

	@Test
	void tellsEachSearchOnce() {
		this.log.record("bullet time", ENGLISH, 0);
		assertThat(this.log.take()).hasSize(1);
		assertThat(this.log.take()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'  Bullet\u00a0 TIME ', bullet time", "'bullet\u0000time', bullet time", "'ＡＤＲ', adr",
			"'Ru\u0308ckfahrt', rückfahrt", "'bul\u200blet', bullet", "'Smash-Cut!', smash-cut!" })
	void normalisesWhateverComes(String typed, String kept) {
		this.log.record(typed, GERMAN, 0);
		assertThat(this.log.take()).containsOnlyKeys(query(GERMAN, kept));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jane.doe@example.com", "jane doe @ example", "jane＠example.com", "@janedoe",
			"https://example.com/x", "example.com", "see www.example.org", "EXAMPLE.DE/camera", "müller.de", "123456",
			"order 1234567", "١٢٣٤٥٦", "0171 23 45 67", "+49 (171) 2345-67", "030/12 34 56", "01.02.1980", "1.2.1980",
			"192.168.1.17" })
	void keepsNothingThatMayTellOfAPerson(String query) {
		this.log.record(query, ENGLISH, 0);
		assertThat(this.log.take()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "180 degree rule", "2.39:1", "5.1 surround", "16:9", "2001: a space odyssey", "p.o.v. shot",
					"1920x1080", "t-stop f/2.8", "f 1.4", "12345", "00:01:23", "007", "d.i.t.", "24 fps vs. 25 fps" })
	void keepsNumbersOfTheTrade(String query) {
		this.log.record(query, ENGLISH, 0);
		assertThat(this.log.take()).containsOnlyKeys(query(ENGLISH, query));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "?!", "\u2026", "\u0000", "\ud83c\udfa5", "\ud83c" })
	void keepsNothingWithoutLetterOrDigit(String query) {
		this.log.record(query, ENGLISH, 0);
		assertThat(this.log.take()).isEmpty();
	}

	@Test
	void keepsNothingLongerThanEightyCharacters() {
		this.log.record("x".repeat(81), ENGLISH, 0);
		assertThat(this.log.take()).isEmpty();
		this.log.record("x".repeat(80), ENGLISH, 0);
		assertThat(this.log.take()).hasSize(1);
	}

	@Test
	void countsWhatItKnowsEvenWhenItIsFull() {
		IntStream.range(0, SearchLog.CAPACITY + 10).forEach((number) -> this.log.record("x" + number, ENGLISH, 0));
		this.log.record("x0", ENGLISH, 0);
		this.log.record("new", ENGLISH, 0);
		Map<Query, SearchCount> taken = this.log.take();
		assertThat(taken).hasSize(SearchLog.CAPACITY)
			.containsEntry(query(ENGLISH, "x0"), new SearchCount(2, 0))
			.doesNotContainKey(query(ENGLISH, "new"));
		this.log.record("new", ENGLISH, 0);
		assertThat(this.log.take()).hasSize(1);
	}

	@Test
	void addsWhatCameSinceToWhatIsPutBack() {
		this.log.record("pan", ENGLISH, 0);
		Map<Query, SearchCount> taken = this.log.take();
		this.log.record("pan", ENGLISH, 7);
		this.log.record("tilt", ENGLISH, 1);
		this.log.putBack(taken);
		assertThat(this.log.take()).isEqualTo(
				Map.of(query(ENGLISH, "pan"), new SearchCount(2, 7), query(ENGLISH, "tilt"), new SearchCount(1, 1)));
	}

	@Test
	void staysWithinItsBoundsWhenSomethingIsPutBack() {
		IntStream.range(0, SearchLog.CAPACITY).forEach((number) -> this.log.record("x" + number, ENGLISH, 0));
		Map<Query, SearchCount> taken = this.log.take();
		this.log.record("x0", ENGLISH, 0);
		this.log.record("new", ENGLISH, 0);
		this.log.putBack(taken);
		assertThat(this.log.take()).hasSize(SearchLog.CAPACITY)
			.containsEntry(query(ENGLISH, "x0"), new SearchCount(2, 0))
			.doesNotContainKey(query(ENGLISH, "new"));
	}

	@Test
	void losesNoneOfManySearchesAtOnce() {
		IntStream.range(0, 10_000).parallel().forEach((number) -> this.log.record("q" + number % 10, ENGLISH, 0));
		assertThat(this.log.take().values()).hasSize(10).containsOnly(new SearchCount(1000, 0));
	}

}
