package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignNameRuleTests {

	private static final Dictionaries DICTIONARIES = Dictionaries.read();

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsAnEnglishWordInAGermanNameThatNoEnglishNameHas() {
		this.mistakes.term("pan", 1, "")
			.write("test/follow.yaml", names("follow shot", "Follow-Backdrop", "status: admitted"));
		assertThat(this.mistakes.of(new ForeignNameRule(DICTIONARIES))).singleElement()
			.asString()
			.startsWith("test/follow.yaml:5: 'Backdrop' in 'Follow-Backdrop' is not of the language 'de'");
	}

	@Test
	void acceptsItWhereItIsExplainedOrHidden() {
		this.mistakes
			.write("test/one.yaml",
					names("follow shot", "Backdrop", "status: admitted, note: { en: Slang., de: Jargon. }"))
			.write("test/two.yaml", names("follow shot", "Backdrop", "status: hidden").replace("1", "2"))
			.write("words.de.txt", "Backcloth\n")
			.write("test/three.yaml", names("follow shot", "Backcloth", "status: admitted").replace("1", "3"));
		assertThat(this.mistakes.of(new ForeignNameRule(DICTIONARIES))).isEmpty();
	}

	@Test
	void findsLettersThatTheLanguageDoesNotHave() {
		this.mistakes.write("test/one.yaml", """
				number: 1
				category: camera-movement
				designations:
				  en: [ { text: décor, status: preferred } ]
				  de: [ { text: Dekor, status: preferred } ]
				  it: [ { text: tracking, status: preferred }, { text: effetto Schüfftan, status: admitted } ]
				""");
		assertThat(this.mistakes.of(new ForeignNameRule(DICTIONARIES))).hasSize(2)
			.anyMatch((mistake) -> mistake.startsWith("test/one.yaml:4: 'décor'"))
			.anyMatch((mistake) -> mistake.startsWith("test/one.yaml:6: 'tracking'"));
	}

	private static String names(String english, String german, String more) {
		return """
				number: 1
				category: camera-movement
				designations:
				  en: [ { text: %s, status: preferred } ]
				  de: [ { text: Fahrt, status: preferred }, { text: %s, %s } ]
				""".formatted(english, german, more);
	}

}
