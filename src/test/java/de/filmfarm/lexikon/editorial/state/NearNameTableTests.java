package de.filmfarm.lexikon.editorial.state;

import java.nio.file.Path;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class NearNameTableTests {

	private static final LanguageTag ENGLISH = LanguageTag.of("en");

	@Autowired
	private NearNameTable nearNames;

	@Autowired
	private Findings findings;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void remove() {
		this.terms.remove();
		this.nearNames.fill();
	}

	private List<String> pairs() {
		return this.findings.terms(Finding.NEAR_NAMES, null, "name", ENGLISH, new Pagination(1, 100, 100))
			.stream()
			.filter((pair) -> pair.number() >= TemporaryTerms.FIRST)
			.map((pair) -> pair.name() + " + " + pair.otherName())
			.toList();
	}

	@Test
	void findsNearlyTheSameNamesUntilTheyAreRelated(@TempDir Path directory) {
		LexikonFolder folder = new LexikonFolder(directory).term("zwirbelwind", TemporaryTerms.FIRST)
			.term("zwirbelwand", TemporaryTerms.FIRST + 1)
			.term("zwist", TemporaryTerms.FIRST + 2);
		assertThat(this.terms.load(folder).problems()).isEmpty();
		assertThat(pairs()).isEmpty();
		this.nearNames.fill();
		assertThat(pairs()).containsExactly("zwirbelwind + zwirbelwand");
		folder.term("zwirbelwand", TemporaryTerms.FIRST + 1, "relations:", "  contrast: [zwirbelwind]");
		assertThat(this.terms.load(folder).problems()).isEmpty();
		assertThat(pairs()).isEmpty();
	}

	@Test
	void forgetsAPairWhoseNameHasGone(@TempDir Path directory) {
		LexikonFolder folder = new LexikonFolder(directory).term("zwirbelwind", TemporaryTerms.FIRST)
			.term("zwirbelwand", TemporaryTerms.FIRST + 1);
		this.terms.load(folder);
		this.nearNames.fill();
		assertThat(pairs()).hasSize(1);
		this.jdbc.sql("""
				update designation set text = 'zwirbelturm' where text = 'zwirbelwand'""").update();
		assertThat(pairs()).isEmpty();
	}

	@Test
	void comparesNoHiddenNamesAndNoAbbreviations(@TempDir Path directory) {
		LexikonFolder folder = new LexikonFolder(directory).term("zwirbelwind", TemporaryTerms.FIRST)
			.write("test/zwist.yaml", """
					number: 900002
					category: camera-movement
					designations:
					  en:
					    - { text: zwist, status: preferred }
					    - { text: zwirbelwand, status: hidden }
					    - { text: zwirbelwund, status: admitted, kind: abbreviation }
					""")
			.article("zwist", "en", "What zwist means.", "");
		assertThat(this.terms.load(folder).problems()).isEmpty();
		this.nearNames.fill();
		assertThat(pairs()).isEmpty();
	}

}
