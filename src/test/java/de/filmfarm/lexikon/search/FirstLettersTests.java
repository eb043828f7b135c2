package de.filmfarm.lexikon.search;

import java.nio.file.Path;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class FirstLettersTests {

	@Autowired
	private FirstLetters firstLetters;

	@Autowired
	private IndexState state;

	@Autowired
	private TemporaryTerms terms;

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	private List<TermHit> suggested(String typed) {
		return this.firstLetters.suggest(SearchQuery.of(typed, LanguageTag.of("en")));
	}

	@Test
	void areKeptAsLongAsTheIndexStaysTheSame() {
		List<TermHit> hits = suggested("tr");
		assertThat(hits).isNotEmpty();
		assertThat(suggested("tr")).isSameAs(hits);
		this.state.changed();
		assertThat(suggested("tr")).isNotSameAs(hits).isEqualTo(hits);
	}

	@Test
	void areLookedUpAnewAfterAChange() {
		List<TermHit> hits = suggested("t");
		this.state.changed();
		this.firstLetters.renew();
		List<TermHit> renewed = suggested("t");
		assertThat(renewed).isNotSameAs(hits).isEqualTo(hits);
		assertThat(suggested("t")).isSameAs(renewed);
	}

	@Test
	void leadToANewTermAtOnce(@TempDir Path directory) {
		assertThat(suggested("zq")).isEmpty();
		assertThat(this.terms.load(new LexikonFolder(directory).term("zqirbel", TemporaryTerms.FIRST)).problems())
			.isEmpty();
		assertThat(suggested("zq")).extracting(TermHit::name).containsExactly("zqirbel");
		this.terms.remove();
		assertThat(suggested("zq")).isEmpty();
	}

	@Test
	void areTwoAtMost() {
		List<TermHit> hits = suggested("tra");
		assertThat(suggested("tra")).isNotSameAs(hits).isEqualTo(hits);
	}

}
