package de.filmfarm.lexikon.term;

import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.NameFinder.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameFinderTests {

	private static Name name(long term, String text) {
		return new Name(term, "/" + term, text, true, false);
	}

	private static Name admitted(long term, String text) {
		return new Name(term, "/" + term, text, false, false);
	}

	private static Name abbreviation(long term, String text) {
		return new Name(term, "/" + term, text, true, true);
	}

	private static List<String> found(String language, String text, Name... names) {
		return new NameFinder(LanguageTag.of(language), List.of(names)).find(text)
			.stream()
			.map((match) -> match.name().term() + ":" + text.substring(match.start(), match.end()))
			.toList();
	}

	@Test
	void findsNamesFromLeftToRight() {
		assertThat(found("en", "First a pan, then a tilt, and a pan.", name(1, "tilt"), name(2, "pan")))
			.containsExactly("2:pan", "1:tilt", "2:pan");
	}

	@Test
	void prefersTheLongestName() {
		assertThat(found("en", "A tracking shot on a dolly.", name(1, "tracking"), name(2, "tracking shot"),
				name(3, "shot"), name(4, "dolly")))
			.containsExactly("2:tracking shot", "4:dolly");
	}

	@Test
	void fallsBackToTheShorterNameWhereTheLongOneStopsMatching() {
		assertThat(found("en", "Tracking backwards with a shot.", name(1, "tracking"), name(2, "tracking shot"),
				name(3, "shot")))
			.containsExactly("1:Tracking", "3:shot");
	}

	@Test
	void findsNamesWholeOnly() {
		assertThat(found("en", "A panorama in a company pan.", name(1, "pan"))).containsExactly("1:pan");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | dolly          | Two dollies stood there.         | dollies
			en | crane shot     | Crane shots are expensive.       | Crane shots
			en | dolly          | The dolly\u2019s wheels squeak.       | dolly\u2019s
			en | jib            | Jibs are light.                  | Jibs
			en | close-up       | Many close-ups follow.           | close-ups
			de | Schwenk        | Am Ende des Schwenks steht er.   | Schwenks
			de | Kamerafahrt    | Zwei Kamerafahrten folgen.       | Kamerafahrten
			de | Kran           | Mehrere Kräne standen bereit.    | Kräne
			de | Großaufnahme   | Die Großaufnahmen zuerst.        | Großaufnahmen
			de | lange Brennweite | Mit langer Brennweite gedreht. | langer Brennweite
			fr | travelling     | Deux travellings plus tard.      | travellings
			""")
	void findsInflectedForms(String language, String name, String text, String form) {
		assertThat(found(language, text, name(1, name))).containsExactly("1:" + form);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | pan   | He panned slowly, panning left.
			en | zoom  | A zoomable map.
			en | cut   | Cutting is done by a cutter.
			""")
	void takesNoVerbForAName(String language, String name, String text) {
		assertThat(found(language, text, name(1, name))).isEmpty();
	}

	@Test
	void doesNotMindCapitalsInEnglish() {
		assertThat(found("en", "Pan slowly. A PAN is a turn.", name(1, "pan"))).containsExactly("1:Pan", "1:PAN");
	}

	@Test
	void knowsGermanNounsByTheirCapitals() {
		assertThat(found("de", "Sie fahrt mit der Bahn; die Fahrt dauert.", name(1, "Fahrt")))
			.containsExactly("1:Fahrt");
		assertThat(found("de", "Der Dolly fährt los, eine Dolly-Fahrt beginnt.", name(1, "Dolly-Fahrt")))
			.containsExactly("1:Dolly-Fahrt");
	}

	@Test
	void doesNotAskForCapitalsWhereTheNameHasNone() {
		assertThat(found("de", "Eine Subjektive mit subjektiver Kamera, Subjektive Kamera genannt.",
				name(1, "subjektive Kamera")))
			.containsExactly("1:subjektiver Kamera", "1:Subjektive Kamera");
	}

	@Test
	void knowsAbbreviationsByTheirExactSpelling() {
		assertThat(found("en", "ADR is done late; an adr stage is no Adr.", abbreviation(1, "ADR")))
			.containsExactly("1:ADR");
		assertThat(found("en", "Call it a pov, or a POV.", abbreviation(1, "POV"))).containsExactly("1:POV");
	}

	@Test
	void leavesAmbiguousNamesAlone() {
		assertThat(found("de", "Die Rückfahrt beginnt.", name(1, "Rückfahrt"), name(2, "Rückfahrt"))).isEmpty();
		assertThat(found("de", "Die Rückfahrt beginnt.", admitted(1, "Rückfahrt"), admitted(2, "Rückfahrt"))).isEmpty();
	}

	@Test
	void followsTheOnlyTermThatPrefersAnAmbiguousName() {
		assertThat(found("de", "Die Rückfahrt beginnt.", admitted(1, "Rückfahrt"), name(2, "Rückfahrt")))
			.containsExactly("2:Rückfahrt");
	}

	@Test
	void isNotConfusedByTwoFormsOfOneTermsName() {
		assertThat(found("en", "A close up.", name(1, "close-up"), admitted(1, "close up"))).hasSize(1);
	}

	@Test
	void ignoresNamesWithoutAWord() {
		assertThat(found("en", "What ... is that?", name(1, "..."), name(2, "that"))).containsExactly("2:that");
	}

	@Test
	void findsNothingInNothing() {
		assertThat(found("en", "", name(1, "pan"))).isEmpty();
		assertThat(found("en", "A pan.")).isEmpty();
	}

	@Test
	void tellsWhichNamesSeveralTermsHaveAnEqualClaimTo() {
		NameFinder finder = new NameFinder(LanguageTag.of("en"), List.of(name(1, "pan"), name(2, "pan"),
				name(3, "tilt"), admitted(4, "tilt"), admitted(5, "roll"), admitted(6, "roll")));
		assertThat(finder.ambiguous("A pan, a tilt and two rolls; a pan.", 9)).containsExactly("pan", "rolls");
		assertThat(finder.ambiguous("A pan, a tilt and two rolls; a pan.", 1)).containsExactly("rolls");
	}

}
