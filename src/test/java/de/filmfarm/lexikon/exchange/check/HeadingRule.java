package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * A body begins with a heading; every heading is of the second level, stands once and has
 * something beneath it. Which are agreed is a matter of the format.
 */
final class HeadingRule implements Rule {

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<Problem> problems = new ArrayList<>();
		lexikon.articles().forEach((article) -> check(article, problems));
		return problems;
	}

	private static void check(ArticleSource article, List<Problem> problems) {
		Set<String> seen = new HashSet<>();
		List<Passage> body = article.body();
		if (!body.isEmpty() && !isHeading(body.get(0))) {
			problems.add(body.get(0).problem("the body does not begin with a heading"));
		}
		for (int i = 0; i < body.size(); i++) {
			Passage line = body.get(i);
			if (isHeading(line)) {
				if (!line.text().startsWith("## ")) {
					problems.add(line.problem("'" + line.text() + "' is not a heading of the second level"));
				}
				if (!seen.add(line.plain())) {
					problems.add(line.problem("the heading '" + line.plain() + "' stands here a second time"));
				}
				if (i + 1 == body.size() || isHeading(body.get(i + 1))) {
					problems.add(line.problem("nothing stands under the heading '" + line.plain() + "'"));
				}
			}
		}
	}

	private static boolean isHeading(Passage line) {
		return line.text().startsWith("#");
	}

}
