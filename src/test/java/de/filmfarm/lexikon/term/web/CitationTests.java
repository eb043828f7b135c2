package de.filmfarm.lexikon.term.web;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTests {

	private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

	private static final String ADDRESS = "https://lexikon.example/id/1";

	private static Citation of(String headword) {
		return Citation.of("one line", 1, headword, List.of("Agnès Varda", "Filmlexikon"), DATE, "revision 7", ADDRESS);
	}

	@Test
	void isAnEntryForBibtex() {
		assertThat(of("pan").bibtex()).isEqualTo("""
				@misc{filmlexikon-1,
				  title = {{pan}},
				  author = {{Agnès Varda and Filmlexikon}},
				  howpublished = {Filmlexikon},
				  note = {revision 7},
				  year = {2026},
				  url = {https://lexikon.example/id/1}
				}""");
	}

	@Test
	void keepsTheBracesOfBibtexBalanced() {
		String bibtex = of("{pan}\\end").bibtex();
		assertThat(bibtex).contains("title = {{panend}}");
		assertThat(bibtex.chars().filter((c) -> c == '{').count())
			.isEqualTo(bibtex.chars().filter((c) -> c == '}').count());
	}

	@Test
	void isARecordForReferenceManagers() {
		assertThat(of("pan").ris().lines()).containsExactly("TY  - DICT", "TI  - pan", "AU  - Agnès Varda",
				"AU  - Filmlexikon", "T2  - Filmlexikon", "ET  - revision 7", "PY  - 2026",
				"UR  - https://lexikon.example/id/1", "ER  - ");
	}

}
