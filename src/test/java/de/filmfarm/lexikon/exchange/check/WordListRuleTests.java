package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WordListRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsWordsOutOfOrder() {
		this.mistakes.write("words.de.txt", "Dolly\nKadrage\nDolly\nzwei Wörter\n");
		assertThat(this.mistakes.of(new WordListRule())).containsExactly(
				"words.de.txt:3: 'Dolly' does not belong after 'Kadrage'",
				"words.de.txt:4: 'zwei Wörter' is not one word");
	}

}
