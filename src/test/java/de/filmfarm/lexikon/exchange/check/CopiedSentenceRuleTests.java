package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CopiedSentenceRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsASentenceInWhichOneWordWasReplaced() {
		this.mistakes.term("pan", 1, "")
			.term("tilt", 2, "")
			.english("pan", "Turn the head slowly so that the picture does not judder.")
			.english("tilt", "Move the head slowly, so that the *picture* does not judder!");
		assertThat(this.mistakes.of(new CopiedSentenceRule())).singleElement()
			.asString()
			.startsWith("test/tilt.en.md:4: 'Move the head slowly")
			.endsWith("in test/pan.en.md:4");
	}

	@Test
	void findsASentenceTwiceInOneArticle() {
		this.mistakes.term("pan", 1, "")
			.german("pan",
					"Der Kopf dreht sich langsam nach links. Das ist alles.\n\nDer Kopf dreht sich langsam nach links.");
		assertThat(this.mistakes.of(new CopiedSentenceRule())).singleElement()
			.asString()
			.startsWith("test/pan.de.md:6:");
	}

	@Test
	void leavesIdiomsAndSharedBeginningsAlone() {
		this.mistakes.term("pan", 1, "")
			.term("tilt", 2, "")
			.english("pan",
					"The name comes from the early sound cartoons. Set it higher, for the sake of the highlights.")
			.english("tilt", "The name comes from the television studio. Expose lower here, for the sake of the key.");
		assertThat(this.mistakes.of(new CopiedSentenceRule())).isEmpty();
	}

}
