package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * No term is, by way of others, a kind of itself, a part of itself or its own successor.
 */
final class CircleRule implements Rule {

	private static final Set<String> RISING = Set.of("broader", "part-of", "replaced-by");

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<Problem> problems = new ArrayList<>();
		for (String type : RISING) {
			Map<String, List<String>> above = new HashMap<>();
			List<RelationSource> relations = lexikon.terms()
				.stream()
				.flatMap((term) -> term.relations().stream())
				.filter((relation) -> relation.type().equals(type))
				.toList();
			relations.forEach((relation) -> above.computeIfAbsent(relation.from(), (key) -> new ArrayList<>())
				.add(relation.to()));
			for (RelationSource relation : relations) {
				if (reaches(relation.to(), relation.from(), above, new HashSet<>())) {
					problems.add(relation.problem(type + " '" + relation.to() + "' leads back to this term"));
				}
			}
		}
		return problems;
	}

	private static boolean reaches(String from, String to, Map<String, List<String>> above, Set<String> seen) {
		return from.equals(to) || (seen.add(from)
				&& above.getOrDefault(from, List.of()).stream().anyMatch((next) -> reaches(next, to, above, seen)));
	}

}
