package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LengthRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsALeadThatIsTooShortAndABodyThatIsTooShort() {
		this.mistakes.term("pan", 1, "")
			.english("pan", "## Effect\n\n" + "word ".repeat(120))
			.german("pan", "## Wirkung\n\n" + "Wort ".repeat(119));
		assertThat(this.mistakes.of(new LengthRule())).containsExactlyInAnyOrder(
				"test/pan.en.md:2: the lead has 15 characters; it should have 40 to 300",
				"test/pan.de.md:2: the lead has 17 characters; it should have 40 to 300",
				"test/pan.de.md:1: the body has 119 words; it should have 120 to 350");
	}

	@Test
	void findsTooManyPlainWords() {
		this.mistakes.term("pan", 1, "")
			.write("test/pan.en.md", "---\nlead: %s\nplain: %s\n---\n%s".formatted("x".repeat(301), "y".repeat(601),
					"word ".repeat(351)));
		assertThat(this.mistakes.of(new LengthRule())).contains(
				"test/pan.en.md:2: the lead has 301 characters; it should have 40 to 300",
				"test/pan.en.md:3: plain has 601 characters; it should have 1 to 600",
				"test/pan.en.md:1: the body has 351 words; it should have 120 to 350");
	}

}
