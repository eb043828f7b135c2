package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * Quotation marks are those of the language and come in pairs, apostrophes are curved,
 * and no dash stands for a comma.
 */
final class TypographyRule implements Rule {

	/** Marks of other languages, straight ones, and accents in place of apostrophes. */
	private static final Map<String, Pattern> FOREIGN = Map.of("en",
			Pattern.compile("[\"'`\u00b4\u201e\u201a\u00ab\u00bb]"), "de",
			Pattern.compile("[\"'`\u00b4\u201d\u00ab\u00bb]"));

	private static final Map<String, String> MARKS = Map.of("en", "\u201c \u201d \u2018 \u2019", "de",
			"\u201e \u201c \u201a \u2018 \u2019");

	/** Between figures a dash may tell them apart, and in the heading of a scene. */
	private static final Pattern DASH = Pattern
		.compile("(?<![\\p{N}] ?)[\u2013\u2014]|[\u2013\u2014](?! ?[\\p{N}])|(?<!\\p{Lu}) - (?!\\p{Lu})|--");

	private static final Pattern ITALICS = Pattern.compile("\\*[^*]+\\*");

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<Problem> problems = new ArrayList<>();
		lexikon.passages().forEach((passage) -> check(passage, problems));
		for (TermSource term : lexikon.terms()) {
			for (NameSource name : term.names()) {
				if (!name.is("hidden") && name.text().matches(".*[\"'\u00b4`].*")) {
					problems.add(name.problem("'" + name.text() + "' has a straight apostrophe or quotation mark"));
				}
			}
		}
		return problems;
	}

	private static void check(Passage passage, List<Problem> problems) {
		String marks = MARKS.getOrDefault(passage.language(), "");
		Matcher foreign = FOREIGN.getOrDefault(passage.language(), Pattern.compile("(?!)")).matcher(passage.text());
		if (foreign.find()) {
			problems.add(passage.problem("the mark " + foreign.group() + " in "
					+ around(passage.text(), foreign.start()) + "; use " + marks));
		}
		unpaired(passage).ifPresent((place) -> problems.add(passage
			.problem("a quotation is not closed, or closed without being opened: " + around(passage.text(), place))));
		// Titles have the dashes that they have.
		String text = ITALICS.matcher(passage.text()).replaceAll("");
		Matcher dash = DASH.matcher(text);
		if (dash.find()) {
			problems.add(passage
				.problem("a dash in " + around(text, dash.start()) + "; use a comma, a colon or a full stop"));
		}
	}

	/** Where a double quotation mark has no counterpart. */
	private static Optional<Integer> unpaired(Passage passage) {
		boolean german = passage.language().equals("de");
		char opening = german ? '\u201e' : '\u201c';
		char closing = german ? '\u201c' : '\u201d';
		int open = -1;
		for (int i = 0; i < passage.text().length(); i++) {
			char letter = passage.text().charAt(i);
			if (letter == opening && open < 0) {
				open = i;
			}
			else if (letter == opening || (letter == closing && open < 0)) {
				return Optional.of(i);
			}
			else if (letter == closing) {
				open = -1;
			}
		}
		return (open < 0) ? Optional.empty() : Optional.of(open);
	}

	private static String around(String text, int place) {
		return "[" + text.substring(Math.max(0, place - 15), Math.min(text.length(), place + 15)) + "]";
	}

}
