package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.exchange.Problem;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Every film has one file, which ends in its year and is referred to.
 */
final class FilmRule implements Rule {

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<Problem> problems = new ArrayList<>();
		Set<String> used = used(lexikon);
		Map<String, FilmSource> known = new HashMap<>();
		for (FilmSource film : lexikon.films()) {
			if (!film.key().endsWith("-" + film.year())) {
				problems.add(film.problem("the name of the file does not end in the year, " + film.year()));
			}
			if (!used.contains(film.key())) {
				problems.add(film.problem("no term has an example from this film"));
			}
			for (String identity : identities(film)) {
				FilmSource other = known.putIfAbsent(identity, film);
				if (other != null) {
					problems.add(film.problem("this film has a file already: " + other.root().file()));
					break;
				}
			}
		}
		return problems;
	}

	private static Set<String> used(Lexikon lexikon) {
		return lexikon.terms()
			.stream()
			.flatMap((term) -> term.root().listOf("examples").stream())
			.flatMap((example) -> example.field("film").stream())
			.map(YamlValue::text)
			.collect(Collectors.toSet());
	}

	/**
	 * By what a film is recognised: one of its titles in the year, or a year beside it if
	 * the director is the same, as sources differ by one.
	 */
	private static Set<String> identities(FilmSource film) {
		Set<String> identities = new HashSet<>();
		for (String title : film.titles()) {
			String folded = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
			identities.add(folded + " " + film.year());
			film.directors().forEach((director) -> identities.add(folded + " " + director + " " + film.year()));
			film.directors().forEach((director) -> identities.add(folded + " " + director + " " + (film.year() + 1)));
		}
		return identities;
	}

}
