package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * Every term has an article and a preferred name in English and in German, and two of no
 * name in one language.
 */
final class LanguagesRule implements Rule {

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<Problem> problems = new ArrayList<>();
		for (TermSource term : lexikon.terms()) {
			for (String language : Lexikon.LANGUAGES) {
				if (!term.articles().containsKey(language)) {
					problems.add(term.problem("there is no article " + term.key() + "." + language + ".md"));
				}
				if (term.preferred(language).isEmpty()) {
					problems.add(term.problem("there is no preferred name in '" + language + "'"));
				}
			}
			for (int i = 0; i < term.names().size(); i++) {
				repeated(term.names().get(i), term.names().subList(0, i), problems);
			}
		}
		return problems;
	}

	private static void repeated(NameSource name, List<NameSource> before, List<Problem> problems) {
		if (before.stream()
			.anyMatch((other) -> other.language().equals(name.language())
					&& other.text().equalsIgnoreCase(name.text()))) {
			problems.add(name.problem("'" + name.text() + "' is a name of this term already"));
		}
	}

}
