package de.filmfarm.lexikon.term;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WholeWordsTests {

	private final WholeWords words = new WholeWords(Character::isLetter,
			Map.of("und", "and", "\u00e9t\u00e9", "summer", "&", "and"));

	@ParameterizedTest
	@CsvSource({ "Ton und Bild, Ton and Bild", "UND Und und, and and and", "Ton&Bild, TonandBild", "1und2, 1and2",
			"\u00c9T\u00c9, summer", "und, and" })
	void replacesAWordWhateverItsCase(String text, String replaced) {
		assertThat(this.words.in(text)).isEqualTo(replaced);
	}

	@ParameterizedTest
	@CsvSource({ "rund", "Hundert", "unde", "\u00fcund", "\ud835\udd18und", "e\u00e9t\u00e9" })
	void leavesWhatIsOnlyPartOfAWord(String text) {
		assertThat(this.words.in(text)).isSameAs(text);
	}

	@Test
	void leavesAnEmptyText() {
		assertThat(this.words.in("")).isEmpty();
	}

}
