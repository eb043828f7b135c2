package de.filmfarm.lexikon.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.search.TermCard.Name;
import de.filmfarm.lexikon.search.TermHits.Found;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which of some names was probably meant.
 */
class SpellingTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static Name name(String text, String language, DesignationStatus status) {
		return new Name(text, language, status, Folding.fold(text), Words.indexed(language).of(text));
	}

	private static Name german(String text) {
		return name(text, "de", DesignationStatus.PREFERRED);
	}

	private static Name english(String text) {
		return name(text, "en", DesignationStatus.PREFERRED);
	}

	/** A term with these names, as the index gives it. */
	private static Found term(Name... names) {
		TermCard card = new TermCard(names[0].text(), names[0].language(), "slug", "Lead.", "en", "camera", "Lens");
		return new Found(1, 1, JSON.writeValueAsString(card), JSON.writeValueAsString(names));
	}

	/** The same in whatever order the index has found them. */
	private static Optional<String> nearest(String typed, Found... candidates) {
		Spelling spelling = new Spelling(SearchQuery.of(typed, LanguageTag.of("de")));
		List<Found> backwards = Arrays.asList(candidates.clone());
		Collections.reverse(backwards);
		Optional<String> nearest = spelling.nearest(List.of(candidates), JSON);
		assertThat(spelling.nearest(backwards, JSON)).isEqualTo(nearest);
		return nearest;
	}

	@ParameterizedTest
	@CsvSource({ "pan, false", "'', false", "P.O.V., false", "a-b c, false", "zoom, true", "Z-o-o-m, true",
			"18\u00b0, true", "\u00fcber, true" })
	void isLookedForFromFourLettersOn(String typed, boolean mayBeName) {
		assertThat(new Spelling(SearchQuery.of(typed, LanguageTag.of("de"))).mayBeName()).isEqualTo(mayBeName);
	}

	@Test
	void isNotLookedForWhereThereAreMoreWordsThanNamesHave() {
		LanguageTag english = LanguageTag.of("en");
		assertThat(new Spelling(SearchQuery.of("one two three four five six seven eigth", english)).mayBeName())
			.isTrue();
		assertThat(new Spelling(SearchQuery.of("one two three four five six seven eigth nein", english)).mayBeName())
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "tolt, Tilt", "gimpal, Gimbal", "gimball, Gimbal", "gibmal, Gimbal", "stedicam, Steadicam",
			"stadecam, Steadicam", "kameradahrz, Kamerafahrt", "rueckfarht, R\u00fcckfahrt",
			"ruckfaht, R\u00fcckfahrt" })
	void mayHaveOneErrorFromFourLettersOnAndTwoFromEight(String typed, String name) {
		assertThat(nearest(typed, term(german(name)))).contains(name);
	}

	@ParameterizedTest
	@CsvSource({ "til, Tilt", "tap, Tilt", "gompal, Gimbal", "gimpals, Gimbal", "stabicap, Steadicam",
			"stapecaq, Steadicam", "kameralauf, Kamerafahrt" })
	void hasNoMoreErrorsThanThat(String typed, String name) {
		assertThat(nearest(typed, term(german(name)))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "dollt, dolly, dolls", "schwemk, schwenk, schwelk", "blebde, blende, blerde",
			"storyborad, storyboard, storyborado", "zoomm, zoom, zoomt", "klape, klappe, klaspe", "rolf, rold, rolp" })
	void isThatOfTheCheapestTypingError(String typed, String likely, String unlikely) {
		assertThat(nearest(typed, term(german(unlikely)), term(german(likely)))).contains(likely);
		assertThat(nearest(typed, term(german(unlikely), english(likely)))).contains(likely);
	}

	@Test
	void isOneErrorRatherThanTwo() {
		assertThat(nearest("kranfahrd", term(german("Kranfahrt")), term(german("Kranfahnen")))).contains("Kranfahrt");
	}

	@Test
	void isInTheReadersLanguageIfEqual() {
		assertThat(nearest("zwirbal", term(english("Zwirbol")), term(german("Zwirbul")))).contains("Zwirbul");
		assertThat(nearest("zwirbal", term(english("Zwirbol")),
				term(name("Zwirbul", "de-AT", DesignationStatus.ADMITTED))))
			.contains("Zwirbul");
		assertThat(nearest("zwirbak", term(english("Zwirbal")), term(german("Zwirbtk")))).contains("Zwirbal");
	}

	@Test
	void isAWholeNameRatherThanWordsOfALongerOne() {
		assertThat(nearest("zwirbal", term(german("Zwirbel hinten")), term(english("Zwirbol")))).contains("Zwirbol");
		assertThat(nearest("zwirbal", term(german("Zwirbel hinten")))).contains("zwirbel");
	}

	@Test
	void mayBeThatOfSomeWordsOfAName() {
		Found lavalier = term(english("lavalier microphone clip"));
		assertThat(nearest("mikrofone lavelier", lavalier)).isEmpty();
		assertThat(nearest("microphome lavelier", lavalier)).contains("microphone lavalier");
		assertThat(nearest("lavelier zwirbel", lavalier)).isEmpty();
	}

	@Test
	void ofSeveralWordsMayHaveAnErrorInEach() {
		Found shot = term(english("over the shoulder shot"));
		assertThat(nearest("over the sholder shit", shot)).contains("over the shoulder shot");
		assertThat(nearest("ower the sholder shit", shot)).contains("over the shoulder shot");
	}

	@Test
	void takesShortWordsOfALongerNameAsTheyAre() {
		assertThat(nearest("pan zwirbal", term(german("Pan Zwirbel hinten")))).contains("pan zwirbel");
		assertThat(nearest("pam zwirbel", term(german("Pan Zwirbel hinten")))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00dcberblende", "\u00fcberblende", "UEBERBLENDE", "uberblende", "\u00dcber-Blende",
			"\u00fcberblend\u00e9" })
	void isNoOtherOneIfItDiffersInCaseAccentsOrHyphensOnly(String typed) {
		assertThat(nearest(typed, term(german("\u00dcberblende")), term(german("\u00dcberblenden")))).isEmpty();
	}

	@Test
	void isNeverThatOfAHiddenName() {
		Name hidden = name("Zwirbal", "de", DesignationStatus.HIDDEN);
		assertThat(nearest("zwirbala", term(german("Schwenk"), hidden))).contains("Schwenk");
		assertThat(nearest("zwirbala hinten",
				term(german("Schwenk"), name("Zwirbal ganz weit hinten", "de", DesignationStatus.HIDDEN))))
			.isEmpty();
		assertThat(nearest("zwirbala", term(german("Schwenk"), hidden), term(german("Zwirbaqx")))).contains("Schwenk");
	}

	@ParameterizedTest
	@CsvSource({ "xolly, Dolly", "olldy, Dolly", "chwenk, Schwenk", "amerafahrt, Kamerafahrt", "Ttilt, Wtilt" })
	void hasTheSameFirstLetter(String typed, String name) {
		assertThat(nearest(typed, term(german(name)))).isEmpty();
	}

	@Test
	void ofEachWordHasTheSameFirstLetter() {
		assertThat(nearest("tracking zwirbel", term(english("racking zwirbel hinten")))).isEmpty();
		assertThat(nearest("tracking zwirbal", term(english("tracking zwirbel hinten")))).contains("tracking zwirbel");
	}

	@Test
	void isNoneWithoutCandidates() {
		assertThat(nearest("zwirbal")).isEmpty();
	}

}
