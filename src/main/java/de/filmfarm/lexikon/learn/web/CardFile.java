package de.filmfarm.lexikon.learn.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cards as text that Anki imports, as its manual describes under "Text files": a line for
 * each card, the fields divided by tabs.
 */
final class CardFile {

	private static final String TAB = "\t";

	private CardFile() {
	}

	/**
	 * Writes the cards.
	 * @param columns what the three fields are called: front, back, address
	 * @param site address of the site, before the permanent ones of the terms
	 */
	static String of(List<Card> cards, List<String> columns, String site) {
		String head = "#separator:tab\n#html:false\n#columns:" + line(columns.stream());
		return head + cards.stream()
			.map((card) -> line(Stream.of(card.front().text(), card.answer(), site + "/id/" + card.number())))
			.collect(Collectors.joining());
	}

	private static String line(Stream<String> fields) {
		return fields.map(CardFile::field).collect(Collectors.joining(TAB, "", "\n"));
	}

	/**
	 * What would divide fields or lines becomes a space. In quotation marks, a number
	 * sign at the beginning makes no comment, and quotation marks are themselves.
	 */
	private static String field(String text) {
		String plain = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u0080-\\u009f\\ufeff]+", " ").strip();
		return (plain.startsWith("#") || plain.contains("\"")) ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
	}

}
