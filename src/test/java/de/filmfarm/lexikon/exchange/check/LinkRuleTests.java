package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LinkRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsLinksThatLeadNowhereOrToTheTermItself() {
		this.mistakes.term("pan", 1, "")
			.english("pan", "A [pan](term:pan), a [tilt](term:tilt), a [page](https://example.org/).");
		assertThat(this.mistakes.of(new LinkRule())).containsExactly(
				"test/pan.en.md:4: the link to 'pan' leads to the term itself",
				"test/pan.en.md:4: there is no term 'tilt' to link to",
				"test/pan.en.md:4: the link to 'https://example.org/' leads out of the lexikon; name sources instead");
	}

	@Test
	void knowsATermByTheSlugOfItsEnglishArticle() {
		this.mistakes.term("pan", 1, "")
			.term("tilt", 2, "")
			.write("test/tilt.en.md", "---\nslug: up-and-down\nlead: What it is.\n---\n")
			.german("pan", "Ein [Neigen](term:up-and-down).");
		assertThat(this.mistakes.of(new LinkRule())).isEmpty();
	}

}
