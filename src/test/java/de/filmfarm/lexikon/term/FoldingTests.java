package de.filmfarm.lexikon.term;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource({ "'Rückfahrt', 'Rueckfahrt'", "'Rückfahrt', 'Ruckfahrt'", "'Rückfahrt', 'RÜCKFAHRT'",
			"'close-up', 'close up'", "'close-up', 'closeup'", "'travelling compensé', 'Travelling compense'",
			"'Größe', 'groesse'", "'Größe', 'GROSSE'", "'mise en scène', 'mise-en-scene'",
			"'director’s cut', 'directors cut'", "'track & dolly', 'track and dolly'", "'ﬁlm', 'film'", "'ＡＤＲ', 'ADR'",
			"'Ru\u0308ckfahrt', 'Rückfahrt'" })
	void bringsSpellingsTogether(String one, String other) {
		assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
	}

	@ParameterizedTest
	@CsvSource({ "pan, pans", "'pan', 'Pfanne'", "'J-cut', 'L-cut'", "'que', 'qu'" })
	void keepsDifferentNamesApart(String one, String other) {
		assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "?!", "\u2026", "***", "\u0308" })
	void leavesNothingOfANameWithoutLettersAndDigits(String name) {
		assertThat(Folding.fold(name)).isEmpty();
	}

}
