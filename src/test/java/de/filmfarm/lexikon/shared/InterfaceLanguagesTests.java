package de.filmfarm.lexikon.shared;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InterfaceLanguagesTests {

	private final InterfaceLanguages languages = new InterfaceLanguages(
			List.of(LanguageTag.of("en"), LanguageTag.of("de")));

	@Test
	void followsTheOrderOfTheReader() {
		assertThat(this.languages.bestFor(List.of(Locale.FRENCH, Locale.GERMAN, Locale.ENGLISH)))
			.isEqualTo(LanguageTag.of("de"));
	}

	@Test
	void doesNotMindTheRegion() {
		assertThat(this.languages.bestFor(List.of(Locale.forLanguageTag("de-AT")))).isEqualTo(LanguageTag.of("de"));
	}

	@Test
	void isTheFirstForWhoSpeaksNone() {
		assertThat(this.languages.bestFor(List.of(Locale.FRENCH))).isEqualTo(LanguageTag.of("en"));
		assertThat(this.languages.bestFor(List.of())).isEqualTo(LanguageTag.of("en"));
	}

	@Test
	void containsNoLanguageWithRegion() {
		assertThat(this.languages.contains("en")).isTrue();
		assertThat(this.languages.contains("en-GB")).isFalse();
	}

	@Test
	void hasAtLeastOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> new InterfaceLanguages(List.of()))
			.withMessageContaining("lexikon.site.languages");
	}

}
