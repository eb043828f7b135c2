package de.filmfarm.lexikon.editorial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which term speaks for one that was merged. What was written before a merger, in
 * revisions and in the glossary's files, still names the merged term.
 */
@Component
public class MergedTerms {

	private final JdbcClient jdbc;

	private final TermReferences references;

	MergedTerms(JdbcClient jdbc, TermReferences references) {
		this.jdbc = jdbc;
		this.references = references;
	}

	/** The number of the term that speaks for one that was merged. */
	public Optional<Long> survivor(long number) {
		return Optional.ofNullable(survivors(List.of(number)).get(number));
	}

	/** Of the terms those that were merged, each with the number of its survivor. */
	private Map<Long, Long> survivors(Collection<Long> numbers) {
		Map<Long, Long> survivors = new HashMap<>();
		this.jdbc.sql("""
				select t.number, s.number from term t join term s on s.id = surviving_term(t.id)
				where t.status = 'MERGED' and t.number = any(?)""").param(numbers.toArray(Long[]::new)).query((row) -> {
			survivors.put(row.getLong(1), row.getLong(2));
		});
		return survivors;
	}

	/**
	 * The same term with relations to the survivors of those that were merged. One that
	 * would be stated twice then, or lead to itself, is left out.
	 */
	public TermSnapshot follow(TermSnapshot term) {
		Map<Long, Long> survivors = survivors(targets(term));
		if (survivors.isEmpty()) {
			return term;
		}
		Set<Edge> seen = new HashSet<>();
		term.relations()
			.stream()
			.filter((edge) -> !survivors.containsKey(edge.target()))
			.forEach((edge) -> seen.add(bare(edge)));
		List<Edge> edges = new ArrayList<>();
		for (Edge edge : term.relations()) {
			Long survivor = survivors.get(edge.target());
			if (survivor == null) {
				edges.add(edge);
			}
			else {
				Edge moved = new Edge(edge.type(), survivor, edge.difference());
				if (survivor != term.number() && seen.add(bare(moved)) && !isStatedThere(moved, term.number())) {
					edges.add(moved);
				}
			}
		}
		Long successor = term.replacedBy();
		return new TermSnapshot(term.number(), term.category(), term.names(), term.articles(), edges, term.examples(),
				term.figures(), term.sources(),
				(successor != null) ? Long.valueOf(survivors.getOrDefault(successor, successor)) : null);
	}

	private static Edge bare(Edge edge) {
		return new Edge(edge.type(), edge.target(), null);
	}

	private boolean isStatedThere(Edge edge, long self) {
		return this.references.pointing(edge.type().name(), self).contains(edge.target());
	}

	private static List<Long> targets(TermSnapshot term) {
		List<Long> targets = new ArrayList<>(term.relations().stream().map(Edge::target).toList());
		if (term.replacedBy() != null) {
			targets.add(term.replacedBy());
		}
		return targets;
	}

}
