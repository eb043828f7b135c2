package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingRuleTests {

	private static final Dictionaries DICTIONARIES = Dictionaries.read();

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsMisspeltWords() {
		this.mistakes.term("pan", 1, "")
			.english("pan", "The camrea turns.")
			.german("pan", "Die Kamerra dreht sich langsahm.");
		assertThat(this.mistakes.of(new SpellingRule(DICTIONARIES))).containsExactlyInAnyOrder(
				"test/pan.en.md:4: 'camrea' is in no dictionary and not in words.en.txt",
				"test/pan.de.md:4: 'Kamerra' is in no dictionary and not in words.de.txt",
				"test/pan.de.md:4: 'langsahm' is in no dictionary and not in words.de.txt");
	}

	@Test
	void wantsBritishSpelling() {
		this.mistakes.term("color", 1, "").english("color", "The color of the theater is the colour of the theatre.");
		assertThat(this.mistakes.of(new SpellingRule(DICTIONARIES))).contains(
				"test/color.en.md:4: 'color' is in no dictionary and not in words.en.txt",
				"test/color.en.md:4: 'theater' is in no dictionary and not in words.en.txt");
	}

	@Test
	void knowsNamesOfTermsInOtherFormsAndInCompounds() {
		this.mistakes.term("Dollygrip", 1, "")
			.german("Dollygrip",
					"Der Dollygrip, des Dollygrips, die Dollygripschiene, die Kinodollygrips, die Kamerafahrt.");
		assertThat(this.mistakes.of(new SpellingRule(DICTIONARIES))).isEmpty();
	}

	@Test
	void knowsOwnWordsAndProperNamesOfTheOtherList() {
		this.mistakes.term("pan", 1, "")
			.write("words.en.txt", "Kudelski\nwalla\n")
			.write("words.de.txt", "kadrieren\n")
			.english("pan", "Kudelski’s walla.")
			.german("pan", "Kudelski kann kadrieren, aber keine walla.");
		assertThat(this.mistakes.of(new SpellingRule(DICTIONARIES)))
			.containsExactly("test/pan.de.md:4: 'walla' is in no dictionary and not in words.de.txt");
	}

	@Test
	void leavesTitlesAbbreviationsAndQuotationsFromTheOtherLanguageAlone() {
		this.mistakes.term("pan", 1, "")
			.english("pan", "In *Höstsonaten* the HMIs are called “Scheinwerfer”.")
			.german("pan", "Das heißt „wonderful“, die Vorder- und Rückseite auch.");
		assertThat(this.mistakes.of(new SpellingRule(DICTIONARIES))).isEmpty();
	}

}
