package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * The lists of words have one word a line, in the order of their characters, none twice.
 */
final class WordListRule implements Rule {

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<Problem> problems = new ArrayList<>();
		for (String language : Lexikon.LANGUAGES) {
			WordList list = new WordList(lexikon, language);
			String before = "";
			for (int i = 0; i < list.lines().size(); i++) {
				String word = list.lines().get(i);
				if (!word.matches("[\\p{L}\\p{M}\u2019]+")) {
					problems.add(new Problem(list.file(), i + 1, "'" + word + "' is not one word"));
				}
				else if (word.compareTo(before) <= 0) {
					problems
						.add(new Problem(list.file(), i + 1, "'" + word + "' does not belong after '" + before + "'"));
				}
				before = word;
			}
		}
		return problems;
	}

}
