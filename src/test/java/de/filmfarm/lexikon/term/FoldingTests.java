package de.filmfarm.lexikon.term;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource({ "'Rückfahrt', 'Rueckfahrt'", "'Rückfahrt', 'Ruckfahrt'", "'Rückfahrt', 'RÜCKFAHRT'",
			"'close-up', 'close up'", "'close-up', 'closeup'", "'travelling compensé', 'Travelling compense'",
			"'Größe', 'groesse'", "'Größe', 'GROSSE'", "'mise en scène', 'mise-en-scene'",
			"'director\u2019s cut', 'directors cut'", "'track & dolly', 'track and dolly'", "'ﬁlm', 'film'",
			"'ＡＤＲ', 'ADR'", "'Ru\u0308ckfahrt', 'Rückfahrt'" })
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

	@ParameterizedTest
	@CsvSource({ "'aerial shot', aerialshot", "'Close-up', closeup", "'Schärfe', scharfe", "'Schaerfe', schaerfe",
			"'blue screen', bluescreen", "'180° rule', 180degrule", "'180º rule', 180degrule",
			"'180-degree rule', 180degrule", "'180-Grad-Regel', 180degregel", "'Ton und Bild', tonandbild",
			"'son et image', sonandimage", "'mise en scène', miseenscene", "'Größe', grosse", "'Œuvre', oeuvre",
			"'ＡＤＲ', adr", "'gradient', gradient", "'stand-in', standin" })
	void leavesWhatIsTypedButForCaseAccentsAndPunctuation(String name, String typed) {
		assertThat(Folding.typed(name)).isEqualTo(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "aer", "ue", "blu", "Rueck", "queue", "poem", "Steadicam" })
	void doesNotTakeTheBeginningOfANameForAnUmlaut(String beginning) {
		assertThat(Folding.typed(beginning)).isEqualTo(beginning.toLowerCase(Locale.ROOT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rückfahrt", "Überblendung", "aerial shot", "blue screen", "180° rule", "Größe",
			"mise en scène", "Ton & Bild" })
	void foldsWhatIsTypedLikeTheNameItself(String name) {
		assertThat(Folding.fold(Folding.typed(name))).isEqualTo(Folding.fold(name));
	}

	@ParameterizedTest
	@CsvSource({ "Rückfahrt, Rueckfahrt", "Überblendung, Ueberblendung", "Schärfenebene, Schaerfenebene",
			"Öffnung, Oeffnung", "Ärmel über Öl, Aermel ueber Oel", "'Ru\u0308ckfahrt', Rueckfahrt" })
	void spellsUmlautsWithAnEToo(String name, String expanded) {
		assertThat(Folding.spellings(name)).containsExactlyInAnyOrder(Folding.plain(name), expanded);
		assertThat(Folding.spellings(name)).extracting(Folding::fold).containsOnly(Folding.fold(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "dolly", "caméra", "Rueckfahrt", "Große Fahrt", "" })
	void spellsANameWithoutUmlautsOneWay(String name) {
		assertThat(Folding.spellings(name)).containsExactly(name);
	}

}
