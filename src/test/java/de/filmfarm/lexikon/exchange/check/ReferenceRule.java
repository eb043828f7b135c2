package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.exchange.Problem;
import de.filmfarm.lexikon.media.diagram.DiagramReading;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Whatever a file refers to exists: categories, terms, films, terms in diagrams.
 */
final class ReferenceRule implements Rule {

	@Override
	public List<Problem> check(Lexikon lexikon) {
		Set<String> terms = lexikon.keys();
		Set<String> films = lexikon.films().stream().map(FilmSource::key).collect(Collectors.toSet());
		List<Problem> problems = new ArrayList<>();
		for (TermSource term : lexikon.terms()) {
			require(term.root().required("category"), lexikon.categories(), "category", problems);
			term.relations().forEach((relation) -> require(relation.value(), terms, "term", problems));
			term.root()
				.listOf("examples")
				.forEach((example) -> require(example.required("film"), films, "film", problems));
			term.root().listOf("diagrams").forEach((diagram) -> diagram(diagram, terms, problems));
		}
		return problems;
	}

	private static void require(YamlValue key, Set<String> known, String what, List<Problem> problems) {
		if (!known.contains(key.text())) {
			problems.add(new Problem(key.file(), key.line(), "there is no " + what + " '" + key.text() + "'"));
		}
	}

	private static void diagram(YamlValue diagram, Set<String> terms, List<Problem> problems) {
		try {
			for (String key : DiagramReading.terms(diagram)) {
				if (!terms.contains(key)) {
					problems.add(new Problem(diagram.file(), diagram.line(),
							"the diagram names a term '" + key + "', which does not exist"));
				}
			}
		}
		catch (InvalidFileException ex) {
			problems.add(new Problem(ex.getFile(), ex.getLine(), ex.getRule()));
		}
	}

}
