package de.filmfarm.lexikon.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.media.diagram.Diagrams;
import de.filmfarm.lexikon.media.diagram.TermName;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * What the files of a glossary say about each other.
 */
final class CrossReferences {

	private final List<TermFile> terms;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<LanguageTag, Map<String, TermName>> names = new HashMap<>();

	private final Set<String> categories;

	private final Set<String> films;

	private final Diagrams diagrams;

	private final Map<String, String> stated = new HashMap<>();

	/**
	 * Gathers what may be referred to.
	 * @param terms all files of terms that have a number
	 * @param categories keys
	 * @param films slugs
	 * @param diagrams who reads them
	 */
	CrossReferences(List<TermFile> terms, Set<String> categories, Set<String> films, Diagrams diagrams) {
		this.diagrams = diagrams;
		this.terms = terms;
		terms.forEach((file) -> this.numbers.put(file.key(), file.number()));
		this.categories = categories;
		this.films = films;
	}

	/** What diagrams call the terms in a language. */
	Map<String, TermName> names(LanguageTag language) {
		return this.names.computeIfAbsent(language,
				(tag) -> this.terms.stream()
					.flatMap((file) -> file.preferred(tag)
						.map((name) -> Map.entry(file.key(), new TermName(name, null)))
						.stream())
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	/** The numbers of all terms by their keys. */
	Map<String, Integer> numbers() {
		return this.numbers;
	}

	/**
	 * Checks a file against all others.
	 * @throws InvalidFileException at the line that refers to what does not exist, or
	 * says again what another file says
	 */
	void check(TermFile file, TermSnapshot snapshot) {
		YamlValue category = file.root().required("category");
		if (!this.categories.contains(category.text())) {
			throw category.error("there is no category '" + category.text() + "' of the lower level");
		}
		for (YamlValue example : file.root().listOf("examples")) {
			YamlValue film = example.required("film");
			if (!this.films.contains(film.text())) {
				throw film.error("there is no film '" + film.text() + "'");
			}
		}
		file.diagrams().forEach(this::checkDiagram);
		snapshot.relations().forEach((edge) -> checkStatedOnce(file, snapshot, edge));
	}

	private void checkDiagram(YamlValue lines) {
		lines.field("caption").ifPresent(YamlValue::localized);
		for (String term : this.diagrams.terms(lines)) {
			if (!this.numbers.containsKey(term)) {
				throw lines.error("the diagram names a term '" + term + "', which does not exist");
			}
		}
	}

	private void checkStatedOnce(TermFile file, TermSnapshot snapshot, Edge edge) {
		long lower = Math.min(snapshot.number(), edge.target());
		long higher = Math.max(snapshot.number(), edge.target());
		String other = this.stated.putIfAbsent(edge.type() + " " + lower + " " + higher, file.path());
		if (other != null) {
			throw file.root()
				.required("relations")
				.error("the relation " + edge.type() + " to term " + edge.target() + " is stated already in " + other);
		}
	}

}
