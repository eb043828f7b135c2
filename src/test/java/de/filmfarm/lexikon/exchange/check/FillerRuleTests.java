package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FillerRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsPhrasesThatSayNothing() {
		this.mistakes.term("pan", 1, "")
			.english("pan", "Light plays a crucial role here.")
			.german("pan", "Licht spielt eine große Rolle.");
		assertThat(this.mistakes.of(new FillerRule())).containsExactlyInAnyOrder(
				"test/pan.en.md:4: 'plays a crucial role' fills the line and says nothing",
				"test/pan.de.md:4: 'spielt eine große Rolle' fills the line and says nothing");
	}

}
