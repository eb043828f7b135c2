package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * Links inside a text lead to a term by the slug of its English article, to another than
 * the one in which they stand.
 */
final class LinkRule implements Rule {

	private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^)]*)\\)");

	@Override
	public List<Problem> check(Lexikon lexikon) {
		Set<String> slugs = lexikon.terms()
			.stream()
			.flatMap((term) -> UniqueRule.slug(term, "en").stream())
			.collect(Collectors.toSet());
		List<Problem> problems = new ArrayList<>();
		for (TermSource term : lexikon.terms()) {
			String own = UniqueRule.slug(term, "en").orElse(term.key());
			term.passages().forEach((passage) -> check(passage, own, slugs, problems));
		}
		return problems;
	}

	private static void check(Passage passage, String own, Set<String> slugs, List<Problem> problems) {
		Matcher link = LINK.matcher(passage.text());
		while (link.find()) {
			String target = link.group(2);
			String slug = target.replaceFirst("^term:", "");
			if (link.group(1).isBlank()) {
				problems.add(passage.problem("the link to '" + target + "' has no words"));
			}
			if (target.equals(slug)) {
				problems.add(
						passage.problem("the link to '" + target + "' leads out of the lexikon; name sources instead"));
			}
			else if (slug.equals(own)) {
				problems.add(passage.problem("the link to '" + slug + "' leads to the term itself"));
			}
			else if (!slugs.contains(slug)) {
				problems.add(passage.problem("there is no term '" + slug + "' to link to"));
			}
		}
	}

}
