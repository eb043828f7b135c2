package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UniqueRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsANumberAndAnAddressThatAreTaken() {
		this.mistakes.term("pan", 1, "")
			.term("swish", 1, "")
			.write("test/swish.de.md", "---\nslug: pan\nlead: Was das ist.\n---\n");
		assertThat(this.mistakes.of(new UniqueRule())).containsExactly(
				"test/swish.yaml:1: the number 1 is taken by test/pan.yaml",
				"test/swish.yaml:1: the address /de/pan is taken by test/pan.yaml");
	}

	@Test
	void findsAKeyInTwoDepartments() {
		this.mistakes.term("pan", 1, "").write("other/pan.yaml", """
				number: 2
				category: lighting
				designations: { en: [ { text: pan, status: preferred } ] }
				""");
		assertThat(this.mistakes.of(new UniqueRule()))
			.containsExactly("test/pan.yaml:1: the key 'pan' is taken by other/pan.yaml");
	}

}
