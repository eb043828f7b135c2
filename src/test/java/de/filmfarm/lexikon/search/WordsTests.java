package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.search.Words.Word;
import de.filmfarm.lexikon.term.TermIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	/** As a field, because an annotation cannot refer to another class's list. */
	static final List<String> LANGUAGES = TermIndex.LANGUAGES;

	@ParameterizedTest
	@CsvSource({ "en, shot, shots", "en, lens, lenses", "en, dissolve, dissolves", "en, dolly, dollies",
			"en, crane, cranes", "en, vanishing point, vanishing points", "en, story, stories", "en, camera, cameras",
			"en, match cut, match cuts", "en, close-up, close-ups", "en, axis, axis", "en, wipe, wipes",
			"de, Kamera, Kameras", "de, Fahrt, Fahrten", "de, Schnitt, Schnitte", "de, Bild, Bilder",
			"de, Objektiv, Objektiven", "de, Aufheller, Aufhellers", "de, Linse, Linsen", "de, Ton, T\u00f6ne",
			"de, Einstellung, Einstellungen", "de, R\u00fcckfahrt, R\u00fcckfahrten", "de, Kran, Kr\u00e4ne",
			"de, Klappe, Klappen", "fr, plan, plans", "fr, travelling, travellings", "fr, raccord, raccords",
			"fr, cam\u00e9ra, cam\u00e9ras", "fr, cadre, cadres", "fr, \u00e9clairage, \u00e9clairages",
			"fr, objectif, objectifs", "fr, panoramique, panoramiques",
			"fr, fondu encha\u00een\u00e9, fondus encha\u00een\u00e9s", "es, plano, planos",
			"es, c\u00e1mara, c\u00e1maras", "es, montaje, montajes", "es, luz, luces", "es, guion, guiones",
			"es, toma, tomas", "es, actor, actores", "es, encuadre, encuadres", "es, gui\u00f3n, guiones",
			"it, campo, campi", "it, lungo, lunghi", "it, carrello, carrelli", "it, inquadratura, inquadrature",
			"it, luce, luci", "it, ripresa, riprese", "it, obiettivo, obiettivi", "it, pellicola, pellicole",
			"it, macchina, macchine", "it, stacco, stacchi" })
	void bringTogetherTheFormsOfAWord(String language, String one, String other) {
		assertMeet(language, one, other);
	}

	@ParameterizedTest
	@CsvSource({ "en, director, direction", "en, pan, pant", "en, track, tract", "en, cut, cue", "en, lens, lend",
			"en, actor, action", "en, editor, edition", "en, focus, focal", "de, Schnitt, Schnitzel",
			"de, Fahrt, Fahrer", "de, Ton, Tonne", "de, Kamera, Kameramann", "de, Licht, Lichtung", "de, Regie, Regen",
			"fr, plan, planche", "fr, cadre, cadrage", "fr, son, sens", "es, c\u00e1mara, camarero",
			"es, plano, planeta", "es, luz, lunes", "it, campo, campagna", "it, carrello, carro",
			"it, ripresa, ripieno", "other, plan, plans", "other, shot, shots" })
	void keepDifferentWordsApart(String language, String one, String other) {
		assertThat(Words.indexed(language).of(one)).doesNotContainAnyElementsOf(Words.queried(language).of(other));
		assertThat(Words.indexed(language).of(other)).doesNotContainAnyElementsOf(Words.queried(language).of(one));
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void areFoundByHyphenedSpacedAndJoinedSpellings(String language) {
		assertThat(Words.indexed(language).of("close-up")).containsAll(Words.queried(language).of("closeup"))
			.containsAll(Words.queried(language).of("close-up"))
			.containsAll(Words.queried(language).of("close up"));
		assertThat(Words.queried(language).of("close-up")).isEqualTo(Words.queried(language).of("close up"));
	}

	@Test
	void areJoinedInTheIndexOnly() {
		assertThat(Words.indexed("en").of("close-up lens")).containsExactlyInAnyOrder("closeup", "close", "up", "len");
		assertThat(Words.queried("en").of("close-up lens")).containsExactly("close", "up", "len");
		assertThat(Words.plain().of("close-up lens")).containsExactly("close", "up", "lens");
	}

	@ParameterizedTest
	@CsvSource({ "en, 180-degree rule, 180\u00b0 rule", "en, 180-degree rule, 180 degrees rule",
			"en, 180-degree rule, 180\u00b0-rule", "de, 180-Grad-Regel, 180\u00b0-Regel",
			"fr, r\u00e8gle des 180 degr\u00e9s, r\u00e8gle des 180\u00b0",
			"es, regla de los 180 grados, regla de los 180\u00b0", "it, regola dei 180 gradi, regola dei 180\u00b0",
			"en, rock & roll, rock and roll", "de, Ton & Bild, Ton und Bild", "fr, son & image, son et image",
			"fr, rock et roll, rock & roll" })
	void areTheSameAsSignsAndSpeltOut(String language, String one, String other) {
		assertThat(Words.indexed(language).of(one)).containsAll(Words.queried(language).of(other));
		assertThat(Words.indexed(language).of(other)).containsAll(Words.queried(language).of(one));
	}

	@ParameterizedTest
	@CsvSource({ "en, director\u2019s cut, directors cut", "en, director's cut, director\u2019s cut",
			"fr, l\u2019image, image", "fr, profondeur d'image, profondeur d\u2019image",
			"fr, profondeur de l\u2019image, image profondeur", "it, dell\u2019immagine, immagine",
			"it, un'immagine, immagine", "fr, L\u2019IMAGE, image", "fr, qu\u2019on, on",
			"de, Lubitsch\u02bcs Touch, Lubitschs Touch" })
	void areTheSameWithAnyApostropheOrNone(String language, String one, String other) {
		assertThat(Words.indexed(language).of(one)).containsAll(Words.queried(language).of(other));
	}

	@Test
	void loseNoLetterThatIsNoMeltedArticle() {
		assertThat(Words.plain().of("rock'n'roll")).containsExactly("rocknroll");
		assertThat(Words.plain().of("director's")).containsExactly("directors");
		assertThat(Words.plain().of("d' l'")).containsExactly("d", "l");
	}

	@ParameterizedTest
	@CsvSource({ "en, shot of the crane, crane shot", "en, what is a dolly?, dolly",
			"en, The Kuleshov effect, kuleshov effect", "de, was ist eine Blende, Blende",
			"de, Wie hei\u00dft die R\u00fcckfahrt?, R\u00fcckfahrt", "fr, qu\u2019est-ce que le plan, est-ce plan",
			"fr, profondeur de la lumi\u00e8re, profondeur de lumi\u00e8re",
			"es, profundidad de campo, profundidad de campo",
			"it, la profondit\u00e0 di campo, profondit\u00e0 campo" })
	void ofAQueryLeaveOutWhatSaysNothing(String language, String asked, String meant) {
		assertThat(Words.queried(language).of(asked)).hasSameElementsAs(Words.queried(language).of(meant));
	}

	@ParameterizedTest
	@ValueSource(strings = { "in", "out", "up", "over", "down", "off", "on" })
	void ofAQueryKeepWhatTellsTermsApart(String word) {
		assertThat(Words.queried("en").of("zoom " + word)).containsExactly("zoom", word);
	}

	@Test
	void ofAQueryKeepASilentWordThatIsPartOfAHyphenedOne() {
		assertThat(Words.queried("en").of("A-roll")).containsExactly("a", "roll");
		assertThat(Words.queried("en").of("point-of-view")).containsExactly("point", "of", "view");
	}

	@Test
	void ofTextKeepWhatSaysNothing() {
		assertThat(Words.indexed("en").of("shot of the crane")).containsExactly("shot", "of", "the", "crane");
		assertThat(Words.indexed("de").of("der Ton und das Bild")).contains("der", "and", "das");
	}

	@Test
	void ofAQueryMayBeNone() {
		assertThat(Words.queried("en").of("what is the")).isEmpty();
		assertThat(Words.queried("de").of("?!")).isEmpty();
		assertThat(Words.queried("fr").of("")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "R\u00fcckfahrt, Rueckfahrt", "R\u00fcckfahrt, Ruckfahrt", "R\u00dcCKFAHRT, rueckfahrt",
			"\u00dcberblendung, Ueberblendung", "Gr\u00f6\u00dfe, Groesse", "Gr\u00f6\u00dfe, GROSSE",
			"Sch\u00e4rfe, Schaerfe", "Sch\u00e4rfe, Scharfe" })
	void inGermanMeetInAllSpellingsOfUmlauts(String one, String other) {
		assertMeet("de", one, other);
		assertThat(Words.ofCompounds().of(one)).isEqualTo(Words.ofCompounds().of(other));
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void haveNeitherCaseNorAccentsNorLigatures(String language) {
		assertMeet(language, "Mise en Sc\u00e8ne", "mise en scene");
		assertMeet(language, "\ufb01lm", "film");
		assertMeet(language, "\uff21\uff24\uff32", "adr");
		assertMeet(language, "c\u0153ur", "coeur");
		assertMeet(language, "ENCHA\u00ceN\u00c9", "enchaine");
	}

	@Test
	void inEnglishKeepUeAndOe() {
		assertThat(Words.indexed("en").of("blue cue")).containsExactly("blue", "cue");
	}

	@Test
	void areCutBetweenLettersAndDigits() {
		assertThat(Words.queried("en").of("35mm 2.39:1 f/2.8 4K")).containsExactly("35", "mm", "2", "39", "1", "f", "8",
				"4", "k");
	}

	@Test
	void standWhereTheyStoodBeforeSignsWereReplaced() {
		assertPlaces("en", "180\u00b0 rule & close-up", "180", "rule", "close", "up", "close-up");
		assertPlaces("fr", "l\u2019image et l\u2019ombre", "image", "et", "ombre");
		assertPlaces("it", "profondit\u00e0 dell\u2019immagine", "profondit\u00e0", "immagine");
		assertPlaces("en", "the director\u2019s cut", "the", "director\u2019s", "cut");
		assertPlaces("de", "Die 30-Grad-Regel gilt", "Die", "30", "Grad", "Regel", "30-Grad-Regel", "gilt");
		assertPlaces("en", "a\u00b0\u00b0 pan & tilt \ud83c\udfa5 zoom", "pan", "tilt", "zoom");
	}

	@Test
	void standWithinTheText() {
		for (String language : TermIndex.LANGUAGES) {
			for (String text : List.of("l'l'l'image\u00b0", "\u00b0", "&", "d'",
					"45\u00b0-l\u2019\u00e9cran's & \ufb01n", "\ud83c\udfa5\u00b0\ud83c\udfa5",
					"a & b & c & d\u00b0")) {
				assertThat(Words.indexed(language).in(text)).as(text)
					.allSatisfy((word) -> assertThat(word.start()).isBetween(0, word.end()))
					.allSatisfy((word) -> assertThat(word.end()).isLessThanOrEqualTo(text.length()));
			}
		}
	}

	@Test
	void ofALanguageWithoutRulesAreThoseOfAny() {
		assertThat(Words.indexed("nl").of("Beeldhoek's")).isEqualTo(Words.plain().of("Beeldhoek's"));
	}

	private static void assertMeet(String language, String one, String other) {
		Set<String> words = Words.queried(language).of(one);
		assertThat(words).isNotEmpty().isEqualTo(Words.queried(language).of(other));
		assertThat(Words.indexed(language).of(one)).containsAll(words);
		assertThat(Words.indexed(language).of(other)).containsAll(words);
	}

	private static void assertPlaces(String language, String text, String... pieces) {
		assertThat(Words.indexed(language).in(text)).extracting((word) -> piece(text, word)).contains(pieces);
	}

	private static String piece(String text, Word word) {
		return text.substring(word.start(), word.end());
	}

}
