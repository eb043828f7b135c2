package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FilmRuleTests {

	@TempDir
	private Path directory;

	private Mistakes mistakes;

	@BeforeEach
	void lexikon() {
		this.mistakes = new Mistakes(this.directory);
	}

	@Test
	void findsOneFilmUnderTwoKeysAndFilmsOfNoUse() {
		this.mistakes.term("pan", 1, "examples: [ { film: la-regle-du-jeu-1939, en: Look., de: Schau. } ]")
			.write("films/la-regle-du-jeu-1939.yaml", """
					title: La Règle du jeu
					year: 1939
					directors: [Jean Renoir]
					countries: [FR]
					titles: { en: The Rules of the Game }
					""")
			.write("films/the-rules-of-the-game-1940.yaml", """
					title: The Rules of the Game
					year: 1940
					directors: [Jean Renoir]
					countries: [FR]
					""")
			.write("films/rope-1947.yaml", """
					title: Rope
					year: 1948
					directors: [Alfred Hitchcock]
					countries: [US]
					""");
		assertThat(this.mistakes.of(new FilmRule())).containsExactly(
				"films/rope-1947.yaml:1: the name of the file does not end in the year, 1948",
				"films/rope-1947.yaml:1: no term has an example from this film",
				"films/the-rules-of-the-game-1940.yaml:1: no term has an example from this film",
				"films/the-rules-of-the-game-1940.yaml:1: this film has a file already: films/la-regle-du-jeu-1939.yaml");
	}

}
