package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import de.filmfarm.lexikon.exchange.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class LexikonCheckTests {

	private static final LexikonCheck CHECK = new LexikonCheck();

	@Test
	void findsNoMistakeInTheLexikonThatComesWithTheApplication() {
		assertThat(CHECK.shipped()).extracting(Problem::toString).isEmpty();
	}

	@Test
	void saysWhatIsWrongInTheOrderOfFilesAndLines(@TempDir Path directory) {
		Mistakes mistakes = new Mistakes(directory).term("tilt", 2, "").term("pan", 1, "");
		mistakes.english("pan", "## Effect\n\nThe camrea turns.\n\n## Safety\n\nA „mark“.");
		assertThat(CHECK.check(directory)).extracting(Problem::toString)
			.contains("test/pan.en.md:6: 'camrea' is in no dictionary and not in words.en.txt")
			.contains("test/tilt.yaml:1: the term has fewer than 2 relations")
			.doesNotHaveDuplicates();
		assertThat(CHECK.check(directory)).extracting(Problem::file).isSorted();
	}

	@Test
	void goesOnAfterAFileThatCannotBeRead(@TempDir Path directory) {
		new Mistakes(directory).term("pan", 1, "").write("test/tilt.yaml", "number: [1");
		assertThat(CHECK.check(directory)).extracting(Problem::file).contains("test/pan.en.md", "test/tilt.yaml");
	}

	@Test
	void keepsTheListsOfWordsOutOfTheApplication() {
		assertThat(new ClassPathResource("db/lexikon/categories.yaml").exists()).isTrue();
		assertThat(new ClassPathResource("db/lexikon/words.de.txt").exists()).isFalse();
		assertThat(new ClassPathResource("db/lexikon/words.en.txt").exists()).isFalse();
	}

}
