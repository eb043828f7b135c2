package de.filmfarm.lexikon.term;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SlugTests {

	@ParameterizedTest
	@CsvSource({ "'Rückfahrt', rueckfahrt", "'Größe', groesse", "'ÖL', oel", "'travelling arrière', travelling-arriere",
			"'mise en scène', mise-en-scene", "'cœur', coeur", "'señal', senal", "'180-degree rule', 180-degree-rule",
			"'track & dolly', track-and-dolly", "'R&B', r-and-b", "'  close -- up!  ', close-up",
			"'director\u2019s cut', directors-cut", "'day for night (DFN)', day-for-night-dfn", "'ﬁlm', film" })
	void spellsANameForTheAddress(String name, String slug) {
		assertThat(Slug.of(name)).hasToString(slug);
	}

	@Test
	void spellsAnUmlautAlikeHoweverItIsEncoded() {
		assertThat(Slug.of("Ru\u0308ckfahrt")).isEqualTo(Slug.of("R\u00fcckfahrt"));
	}

	@Test
	void cutsLongNamesWithoutAHyphenAtTheEnd() {
		assertThat(Slug.of("a".repeat(119) + " word").value()).isEqualTo("a".repeat(119));
		assertThat(Slug.of("a".repeat(300)).value()).hasSize(120);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "映画", "\u2026" })
	void needsALetterOrDigitOfTheLatinAlphabet(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> Slug.of(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Pan", "r\u00fcckfahrt", "-pan", "pan-", "whip--pan", "whip pan", "pan/..", "pan\n" })
	void refusesWhatIsNotWellFormed(String slug) {
		assertThat(Slug.isValid(slug)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new Slug(slug)).withMessageStartingWith("not a slug");
	}

	@Test
	void hasAtMost120Characters() {
		assertThat(Slug.isValid("a".repeat(120))).isTrue();
		assertThat(Slug.isValid("a".repeat(121))).isFalse();
	}

	@Test
	void becomesAndComesFromTheColumnOfTheDatabase() {
		SlugConverter converter = new SlugConverter();
		assertThat(converter.convertToDatabaseColumn(new Slug("pan"))).isEqualTo("pan");
		assertThat(converter.convertToEntityAttribute("pan")).isEqualTo(new Slug("pan"));
		assertThat(converter.convertToDatabaseColumn(null)).isNull();
		assertThat(converter.convertToEntityAttribute(null)).isNull();
	}

}
