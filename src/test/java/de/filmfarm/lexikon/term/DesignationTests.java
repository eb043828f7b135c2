package de.filmfarm.lexikon.term;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DesignationTests {

	@ParameterizedTest
	@CsvSource({ "de, Schwenk, S", "de, 'Überblendung', U", "de, 'Ärmelschoner', A", "de, 'öffnen', O", "en, pan, P",
			"fr, 'échelle de plans', E", "es, 'ñandú', N", "en, '180-degree rule', #", "en, '\u201ccut!\u201d', #",
			"en, '\u2026', #", "en, '&c', #", "en, ' pan', P", "ja, '映画', #", "en, '😀 face', #" })
	void standsUnderTheLetterItsLanguageSortsItUnder(String language, String text, String letter) {
		assertThat(Designation.initialOf(text.strip(), LanguageTag.of(language))).isEqualTo(letter);
	}

	@Test
	void keepsItsRealSpellingWithoutSpaceAround() {
		Designation name = new Designation(LanguageTag.of("de"), "  Rückfahrt ", DesignationStatus.ADMITTED);
		assertThat(name.getText()).isEqualTo("Rückfahrt");
		assertThat(name.isPreferred()).isFalse();
	}

}
