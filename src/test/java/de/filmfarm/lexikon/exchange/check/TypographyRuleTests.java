package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TypographyRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsMarksOfAnotherLanguage() {
		this.mistakes.term("pan", 1, "")
			.english("pan", "The actor's „mark“.\n\nThe actor’s “mark”.")
			.german("pan", "Die “Marke”.\n\nDie „Marke“.");
		assertThat(this.mistakes.of(new TypographyRule()))
			.anyMatch((mistake) -> mistake.startsWith("test/pan.en.md:4: the mark '"))
			.anyMatch((mistake) -> mistake.startsWith("test/pan.de.md:4: the mark ”"))
			.noneMatch((mistake) -> mistake.contains(".md:6:"));
	}

	@Test
	void findsAQuotationThatIsNotClosed() {
		this.mistakes.term("pan", 1, "").german("pan", "Die „Marke ist weg.");
		assertThat(this.mistakes.of(new TypographyRule())).singleElement()
			.asString()
			.startsWith("test/pan.de.md:4: a quotation is not closed");
	}

	@Test
	void findsDashesThatStandForCommas() {
		this.mistakes.term("pan", 1, "")
			.english("pan", "Slow – or fast.\n\n1 – 1.4 – 2, INT. KITCHEN - NIGHT, *Adaption – Der Dieb*.");
		assertThat(this.mistakes.of(new TypographyRule())).singleElement()
			.asString()
			.startsWith("test/pan.en.md:4: a dash in");
	}

	@Test
	void findsStraightApostrophesInNamesThatAreShown() {
		this.mistakes.write("test/pan.yaml", """
				number: 1
				category: camera-movement
				designations:
				  en: [ { text: director's cut, status: preferred }, { text: directors' cut, status: hidden } ]
				""");
		assertThat(this.mistakes.of(new TypographyRule()))
			.containsExactly("test/pan.yaml:4: 'director's cut' has a straight apostrophe or quotation mark");
	}

}
