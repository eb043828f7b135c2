package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsAMissingArticle() {
		this.mistakes.term("pan", 1, "").write("test/tilt.yaml", """
				number: 2
				category: camera-movement
				designations:
				  en: [ { text: tilt, status: preferred }, { text: Tilt, status: hidden } ]
				""").english("tilt", "");
		assertThat(this.mistakes.of(new LanguagesRule())).containsExactlyInAnyOrder(
				"test/tilt.yaml:1: there is no article tilt.de.md",
				"test/tilt.yaml:1: there is no preferred name in 'de'",
				"test/tilt.yaml:4: 'Tilt' is a name of this term already");
	}

}
