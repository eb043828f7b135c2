package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * Leads fit into a preview, plain words are few, and bodies neither say too little nor
 * too much.
 */
final class LengthRule implements Rule {

	private static final int SHORTEST_LEAD = 40;

	private static final int LONGEST_LEAD = 300;

	private static final int LONGEST_PLAIN = 600;

	private static final int FEWEST_WORDS = 120;

	private static final int MOST_WORDS = 350;

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<Problem> problems = new ArrayList<>();
		lexikon.articles().forEach((article) -> {
			check(article.lead(), "the lead", SHORTEST_LEAD, LONGEST_LEAD, problems);
			article.plain().ifPresent((plain) -> check(plain, "plain", 1, LONGEST_PLAIN, problems));
			int words = article.paragraphs().stream().mapToInt(LengthRule::words).sum();
			if (words < FEWEST_WORDS || words > MOST_WORDS) {
				problems.add(article
					.problem("the body has " + words + " words; it should have " + FEWEST_WORDS + " to " + MOST_WORDS));
			}
		});
		return problems;
	}

	private static void check(Passage passage, String what, int least, int most, List<Problem> problems) {
		int length = passage.text().length();
		if (length < least || length > most) {
			problems
				.add(passage.problem(what + " has " + length + " characters; it should have " + least + " to " + most));
		}
	}

	private static int words(Passage paragraph) {
		return paragraph.plain().split("\\s+").length;
	}

}
