package de.filmfarm.lexikon.term.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTests {

	private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

	private static final String ADDRESS = "https://lexikon.example/id/1";

	private static Citation of(String headword, String edition, Locale locale) {
		return Citation.of(1, headword, List.of("Agnès Varda", "Filmlexikon"), DATE, edition, ADDRESS, locale);
	}

	@Test
	void isOneLineOfTextInTheReadersLanguage() {
		assertThat(of("pan", "revision 7", Locale.UK).plain())
			.isEqualTo("“pan”. In: Filmlexikon, revision 7, 2 March 2026. https://lexikon.example/id/1");
		assertThat(of("Schwenk", "Fassung 7", Locale.GERMAN).plain())
			.isEqualTo("„Schwenk“. In: Filmlexikon, Fassung 7, 2. März 2026. https://lexikon.example/id/1");
	}

	@Test
	void isAnEntryForBibtex() {
		assertThat(of("pan", "revision 7", Locale.ENGLISH).bibtex()).isEqualTo("""
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
		String bibtex = of("{pan}\\end", "revision 7", Locale.ENGLISH).bibtex();
		assertThat(bibtex).contains("title = {{panend}}");
		assertThat(bibtex.chars().filter((c) -> c == '{').count())
			.isEqualTo(bibtex.chars().filter((c) -> c == '}').count());
	}

	@Test
	void isARecordForReferenceManagers() {
		assertThat(of("pan", "revision 7", Locale.ENGLISH).ris().lines()).containsExactly("TY  - DICT", "TI  - pan",
				"AU  - Agnès Varda", "AU  - Filmlexikon", "T2  - Filmlexikon", "ET  - revision 7", "PY  - 2026",
				"UR  - https://lexikon.example/id/1", "ER  - ");
	}

}
