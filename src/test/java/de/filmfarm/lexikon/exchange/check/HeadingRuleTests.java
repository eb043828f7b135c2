package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsHeadingsThatAreRepeatedEmptyOrOfAnotherLevel() {
		this.mistakes.term("pan", 1, "")
			.english("pan", "Text.\n\n## Effect\n\nText.\n\n## Effect\n\nText.\n\n### History\n\nText.\n\n## Safety");
		assertThat(this.mistakes.of(new HeadingRule())).containsExactly(
				"test/pan.en.md:4: the body does not begin with a heading",
				"test/pan.en.md:10: the heading 'Effect' stands here a second time",
				"test/pan.en.md:14: '### History' is not a heading of the second level",
				"test/pan.en.md:18: nothing stands under the heading 'Safety'");
	}

}
