package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.exchange.LexikonFormat;
import de.filmfarm.lexikon.exchange.Problem;

/**
 * The application can read every file: fields, languages, one preferred name in each,
 * agreed headings, files of figures.
 */
final class FormatRule implements Rule {

	@Override
	public List<Problem> check(Lexikon lexikon) {
		Set<String> keys = lexikon.terms()
			.stream()
			.flatMap((term) -> term.relations().stream())
			.map(RelationSource::to)
			.collect(Collectors.toSet());
		keys.addAll(lexikon.keys());
		List<Problem> problems = new ArrayList<>(lexikon.unreadable());
		Set<String> known = problems.stream().map(Problem::file).collect(Collectors.toSet());
		LexikonFormat.problems(lexikon.root(), keys)
			.stream()
			.filter((problem) -> !known.contains(problem.file()))
			.forEach(problems::add);
		return problems;
	}

}
