package de.filmfarm.lexikon.shared;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LocalizedTextTests {

	@Test
	void isInTheReadersLanguageIfItCan() {
		assertThat(new LocalizedText(Map.of("en", "track", "de", "Schiene")).in(LanguageTag.of("de")))
			.isEqualTo("Schiene");
	}

	@Test
	void isElseInEnglish() {
		assertThat(new LocalizedText(Map.of("en", "track", "de", "Schiene")).in(LanguageTag.of("fr")))
			.isEqualTo("track");
	}

	@Test
	void isElseInAnyLanguage() {
		assertThat(new LocalizedText(Map.of("it", "binario")).in(LanguageTag.of("de"))).isEqualTo("binario");
	}

	@Test
	void needsALanguage() {
		assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(Map.of()));
	}

	@Test
	void doesNotChangeWithTheMapItWasMadeFrom() {
		Map<String, String> texts = new HashMap<>(Map.of("en", "track"));
		LocalizedText text = new LocalizedText(texts);
		texts.put("en", "dolly");
		assertThat(text.in(LanguageTag.of("en"))).isEqualTo("track");
	}

	@Test
	void isAPlainObjectInJson() {
		JsonMapper json = JsonMapper.shared();
		LocalizedText text = new LocalizedText(Map.of("en", "track", "de", "Schiene"));
		assertThat(json.writeValueAsString(text)).isEqualTo("""
				{"de":"Schiene","en":"track"}""");
		assertThat(json.readValue("""
				{"en": "track", "de": "Schiene"}""", LocalizedText.class)).isEqualTo(text);
	}

}
