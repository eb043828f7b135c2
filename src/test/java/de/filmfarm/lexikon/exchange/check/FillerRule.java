package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * No phrase that only fills a line.
 */
final class FillerRule implements Rule {

	private static final Map<String, Pattern> PHRASES = Map
		.of("en", phrases("crucial", "pivotal", "plays? an? \\w+ role", "played an? \\w+ role", "it is important to",
				"it is worth (noting|mentioning)", "it should be noted", "needless to say", "delves?", "tapestry",
				"testament to", "when it comes to", "in today\u2019s world", "more than just", "cannot be overstated"),
				"de",
				phrases("spiel(t|en) eine \\w+ Rolle", "es ist wichtig", "wichtig ist dabei",
						"es sei darauf hingewiesen", "von (entscheidender|zentraler|gro\u00dfer) Bedeutung",
						"nicht mehr wegzudenken", "in der heutigen Zeit", "bekanntlich", "sozusagen",
						"im Gro\u00dfen und Ganzen", "unverzichtbar", "weit mehr als nur", "letzten Endes"));

	private static Pattern phrases(String... phrases) {
		return Pattern.compile("\\b(" + String.join("|", phrases) + ")\\b",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
	}

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<Problem> problems = new ArrayList<>();
		lexikon.passages().forEach((passage) -> {
			Matcher phrase = PHRASES.getOrDefault(passage.language(), Pattern.compile("(?!)")).matcher(passage.plain());
			while (phrase.find()) {
				problems.add(passage.problem("'" + phrase.group() + "' fills the line and says nothing"));
			}
		});
		return problems;
	}

}
