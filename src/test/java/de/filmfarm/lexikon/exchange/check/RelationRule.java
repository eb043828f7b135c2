package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * Every term has at least two relations, counting those that others state; none is stated
 * twice, and none contradicts another.
 */
final class RelationRule implements Rule {

	private static final int FEWEST = 2;

	/** Those with a direction: of two terms, only one can stand at the upper end. */
	private static final Set<String> DIRECTED = Set.of("broader", "part-of", "uses", "replaced-by");

	@Override
	public List<Problem> check(Lexikon lexikon) {
		List<Problem> problems = new ArrayList<>();
		Map<String, List<RelationSource>> pairs = new HashMap<>();
		Map<String, Integer> counts = new HashMap<>();
		for (TermSource term : lexikon.terms()) {
			for (RelationSource relation : term.relations()) {
				counts.merge(relation.from(), 1, Integer::sum);
				counts.merge(relation.to(), 1, Integer::sum);
				List<RelationSource> stated = pairs.computeIfAbsent(relation.pair(), (pair) -> new ArrayList<>());
				stated.forEach((other) -> compare(other, relation, problems));
				stated.add(relation);
			}
		}
		for (TermSource term : lexikon.terms()) {
			if (counts.getOrDefault(term.key(), 0) < FEWEST) {
				problems.add(term.problem("the term has fewer than " + FEWEST + " relations"));
			}
		}
		return problems;
	}

	private static void compare(RelationSource first, RelationSource second, List<Problem> problems) {
		String place = first.value().file() + ":" + first.value().line();
		if (first.type().equals(second.type())) {
			boolean opposite = DIRECTED.contains(first.type()) && !first.from().equals(second.from());
			problems.add(second.problem(second.type() + " '" + second.to() + "' "
					+ (opposite ? "contradicts " : "is stated already in ") + place));
		}
		else if (first.type().equals("related") && !second.type().equals("confused-with")) {
			problems.add(first.problem("related '" + first.to() + "' says less than " + second.type() + " in "
					+ second.value().file() + ":" + second.value().line()));
		}
		else if (second.type().equals("related") && !first.type().equals("confused-with")) {
			problems
				.add(second.problem("related '" + second.to() + "' says less than " + first.type() + " in " + place));
		}
	}

}
