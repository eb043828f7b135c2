package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.exchange.Problem;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import de.filmfarm.lexikon.term.Slug;

/**
 * No two terms share a number, a key, or an address in a language.
 */
final class UniqueRule implements Rule {

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<Problem> problems = new ArrayList<>();
		Map<String, String> taken = new HashMap<>();
		for (TermSource term : lexikon.terms()) {
			claim("the number " + term.number().text(), term, term.number().line(), taken, problems);
			claim("the key '" + term.key() + "'", term, 1, taken, problems);
			term.articles()
				.keySet()
				.forEach((language) -> slug(term, language)
					.ifPresent((slug) -> claim("the address /" + language + "/" + slug, term, 1, taken, problems)));
		}
		return problems;
	}

	private static void claim(String what, TermSource term, int line, Map<String, String> taken,
			List<Problem> problems) {
		String other = taken.putIfAbsent(what, term.file());
		if (other != null) {
			problems.add(new Problem(term.file(), line, what + " is taken by " + other));
		}
	}

	/**
	 * The slug of an article: its own, else that of the key in English, of the name else.
	 */
	static Optional<String> slug(TermSource term, String language) {
		Optional<String> own = Optional.ofNullable(term.articles().get(language))
			.flatMap((article) -> article.head().field("slug"))
			.map(YamlValue::text);
		Optional<String> usual = language.equals("en") ? Optional.of(term.key())
				: term.preferred(language).map((name) -> Slug.of(name.text()).value());
		return own.or(() -> usual);
	}

}
