package de.filmfarm.lexikon.term.web;

import java.time.LocalDate;
import java.util.List;

/**
 * How to cite an entry.
 *
 * @param plain one line of text
 * @param bibtex an entry for BibTeX
 * @param ris a record in RIS, the exchange format of reference managers
 */
public record Citation(String plain, String bibtex, String ris) {

	/**
	 * Cites an entry as it stands.
	 * @param plain the line of text, in the reader's language
	 * @param edition "revision 7" in the reader's language
	 * @param address absolute permanent address
	 */
	static Citation of(String plain, long number, String headword, List<String> authors, LocalDate date, String edition,
			String address) {
		return new Citation(plain, bibtex(number, headword, authors, date, edition, address),
				ris(headword, authors, date, edition, address));
	}

	private static String bibtex(long number, String headword, List<String> authors, LocalDate date, String edition,
			String address) {
		return """
				@misc{filmlexikon-%d,
				  title = {%s},
				  author = {%s},
				  howpublished = {Filmlexikon},
				  note = {%s},
				  year = {%d},
				  url = {%s}
				}""".formatted(number, braced(headword), braced(String.join(" and ", authors)), edition, date.getYear(),
				address);
	}

	/** Braces keep BibTeX from changing capitals, and must balance. */
	private static String braced(String text) {
		return "{" + text.replaceAll("[{}\\\\]", "") + "}";
	}

	private static String ris(String headword, List<String> authors, LocalDate date, String edition, String address) {
		StringBuilder ris = new StringBuilder("TY  - DICT\nTI  - " + headword + "\n");
		authors.forEach((author) -> ris.append("AU  - ").append(author).append('\n'));
		return ris.append("T2  - Filmlexikon\nET  - " + edition + "\nPY  - " + date.getYear() + "\nUR  - " + address)
			.append("\nER  - ")
			.toString();
	}

}
