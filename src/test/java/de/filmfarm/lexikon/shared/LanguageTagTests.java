package de.filmfarm.lexikon.shared;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LanguageTagTests {

	@ParameterizedTest
	@ValueSource(strings = { "de", "en-GB", "pt-BR", "gsw", "zh-Hant-TW", "es-419" })
	void acceptsLanguagesWithAndWithoutRegion(String tag) {
		assertThat(LanguageTag.of(tag).value()).isEqualTo(tag);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "d", "DE", "german", "de_AT", "de-", "-de", "de--AT", "de-A", "de'; drop table term" })
	void refusesWhatIsNotWellFormed(String tag) {
		assertThatIllegalArgumentException().isThrownBy(() -> LanguageTag.of(tag)).withMessageContaining(tag);
	}

	@Test
	void takesOnlyTheLanguageOfALocale() {
		assertThat(LanguageTag.of(Locale.GERMANY)).isEqualTo(LanguageTag.of("de"));
	}

	@Test
	void losesItsRegionInItsBase() {
		assertThat(LanguageTag.of("en-GB").base()).isEqualTo(LanguageTag.of("en"));
		assertThat(LanguageTag.of("fr").base()).isEqualTo(LanguageTag.of("fr"));
	}

	@Test
	void isCalledByItsNameInTheReadersLanguage() {
		assertThat(LanguageTag.of("de").displayName(Locale.ENGLISH)).isEqualTo("German");
		assertThat(LanguageTag.of("de").displayName(Locale.GERMAN)).isEqualTo("Deutsch");
	}

	@Test
	void sortsWithTheCollationOfItsBase() {
		assertThat(LanguageTag.of("de-AT").collation()).isEqualTo("de-x-icu");
	}

	@Test
	void standsInAlphabeticalOrder() {
		assertThat(Stream.of("it", "en-GB", "de", "en").map(LanguageTag::of).sorted()).extracting(LanguageTag::value)
			.containsExactly("de", "en", "en-GB", "it");
	}

	@Test
	void becomesAndComesFromTheColumnOfTheDatabase() {
		LanguageTagConverter converter = new LanguageTagConverter();
		assertThat(converter.convertToDatabaseColumn(LanguageTag.of("en-GB"))).isEqualTo("en-GB");
		assertThat(converter.convertToEntityAttribute("en-GB")).isEqualTo(LanguageTag.of("en-GB"));
		assertThat(converter.convertToDatabaseColumn(null)).isNull();
		assertThat(converter.convertToEntityAttribute(null)).isNull();
	}

}
