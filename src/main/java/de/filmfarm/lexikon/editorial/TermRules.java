package de.filmfarm.lexikon.editorial;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Example;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.term.RelationType;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What must hold between a term and everything else before it can be published. The
 * database insists on the same; here each breach is said where it stands.
 */
@Component
@Transactional(readOnly = true)
public class TermRules {

	/** Going up by these, nothing may come to itself again. */
	private static final Set<RelationType> WITHOUT_CIRCLE = EnumSet.of(RelationType.BROADER, RelationType.PART_OF,
			RelationType.REPLACED_BY);

	private final TermReferences references;

	TermRules(TermReferences references) {
		this.references = references;
	}

	/** All breaches. */
	public List<Remark> breaches(TermSnapshot snapshot) {
		List<Remark> breaches = new ArrayList<>();
		if (!this.references.isCategory(snapshot.category())) {
			breaches.add(new Remark("category", "unknownCategory"));
		}
		addresses(snapshot, breaches);
		relations(snapshot, breaches);
		films(snapshot, breaches);
		figures(snapshot, breaches);
		return breaches;
	}

	private void addresses(TermSnapshot snapshot, List<Remark> breaches) {
		for (Text text : snapshot.articles()) {
			Long owner = this.references.ownerOf(text.language().value(), text.slug(), snapshot.number());
			if (owner != null) {
				breaches.add(new Remark("articles." + text.language() + ".slug", "takenSlug", text.slug(),
						String.valueOf(owner)));
			}
		}
	}

	private void relations(TermSnapshot snapshot, List<Remark> breaches) {
		Set<Long> known = this.references
			.terms(snapshot.relations().stream().map(Edge::target).distinct().toList(), "en")
			.keySet();
		Set<Object> seen = new HashSet<>();
		for (int i = 0; i < snapshot.relations().size(); i++) {
			Edge edge = snapshot.relations().get(i);
			String place = "relations." + i + ".target";
			String target = String.valueOf(edge.target());
			if (edge.target() == snapshot.number()) {
				breaches.add(new Remark(place, "selfRelation"));
			}
			else if (!known.contains(edge.target())) {
				breaches.add(new Remark(place, "unknownTerm", target));
			}
			else if (!seen.add(List.of(edge.type(), edge.target()))) {
				breaches.add(new Remark(place, "sameRelation"));
			}
			else {
				inverse(snapshot.number(), edge, place, breaches);
			}
		}
	}

	private void inverse(long self, Edge edge, String place, List<Remark> breaches) {
		String target = String.valueOf(edge.target());
		if (WITHOUT_CIRCLE.contains(edge.type()) && this.references.leadsTo(edge.type().name(), edge.target(), self)) {
			breaches.add(new Remark(place, "circle", target));
		}
		else if (this.references.pointing(edge.type().name(), self).contains(edge.target())) {
			breaches.add(new Remark(place, "inverseRelation", target));
		}
	}

	private void films(TermSnapshot snapshot, List<Remark> breaches) {
		Map<String, String> known = this.references
			.titles(snapshot.examples().stream().map(Example::film).distinct().toList());
		for (int i = 0; i < snapshot.examples().size(); i++) {
			if (!known.containsKey(snapshot.examples().get(i).film())) {
				breaches.add(new Remark("examples." + i + ".film", "unknownFilm", snapshot.examples().get(i).film()));
			}
		}
	}

	private void figures(TermSnapshot snapshot, List<Remark> breaches) {
		Set<String> known = this.references.figures(snapshot.figures(), "en").keySet();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < snapshot.figures().size(); i++) {
			String digest = snapshot.figures().get(i);
			if (!known.contains(digest)) {
				breaches.add(new Remark("figures." + i, "unknownFigure"));
			}
			else if (!seen.add(digest)) {
				breaches.add(new Remark("figures." + i, "sameFigure"));
			}
		}
	}

}
