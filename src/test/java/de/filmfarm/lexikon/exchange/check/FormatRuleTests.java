package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FormatRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsAFieldThatTheApplicationDoesNotKnow() {
		this.mistakes.term("pan", 1, "colour: red");
		assertThat(this.mistakes.of(new FormatRule())).singleElement()
			.asString()
			.contains("test/pan.yaml:", "unknown field 'colour'");
	}

	@Test
	void findsAHeadingThatIsNotAgreed() {
		this.mistakes.term("pan", 1, "").german("pan", "## Vermischtes\n\nText.");
		assertThat(this.mistakes.of(new FormatRule())).singleElement()
			.asString()
			.startsWith("test/pan.de.md:4: '## Vermischtes'");
	}

	@Test
	void findsASecondPreferredName() {
		this.mistakes.term("pan", 1, "").write("test/tilt.yaml", """
				number: 2
				category: camera-movement
				designations:
				  en: [ { text: tilt, status: preferred }, { text: tilting, status: preferred } ]
				""");
		assertThat(this.mistakes.of(new FormatRule()))
			.containsExactly("test/tilt.yaml:4: en has 2 preferred names; it needs exactly one");
	}

	@Test
	void findsAFigureWithoutAFile() {
		this.mistakes.term("pan", 1, "figures: [ { file: pan.svg } ]");
		assertThat(this.mistakes.of(new FormatRule())).singleElement()
			.asString()
			.endsWith("there is no file test/pan.svg");
	}

	@Test
	void namesAFileThatIsNoYamlOnce() {
		this.mistakes.write("test/pan.yaml", "number: [1");
		assertThat(this.mistakes.of(new FormatRule())).singleElement()
			.asString()
			.startsWith("test/pan.yaml:1: not valid YAML");
	}

}
