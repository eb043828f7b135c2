package de.filmfarm.lexikon.term.web;

import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.web.TermPage.Confusion;
import de.filmfarm.lexikon.term.web.TermPage.RelationGroup;
import de.filmfarm.lexikon.term.web.TermPage.TermLink;

/**
 * The terms that a page names, sorted by what they are to it.
 *
 * @param all in the order in which a page shows them
 * @param reader in whose language the links lead
 */
record Neighbours(List<Neighbour> all, LanguageTag reader) {

	/** The kinds of relation in the order in which a page lists them. */
	private static final List<String> RELATIONS = List.of("BROADER", "NARROWER", "PART_OF", "PARTS", "USES", "USED_FOR",
			"CONTRAST", "RELATED", "REPLACES");

	List<TermLink> links(String kind) {
		return this.all.stream().filter((term) -> term.kind().equals(kind)).map(this::link).toList();
	}

	List<RelationGroup> relations() {
		return RELATIONS.stream()
			.map((kind) -> new RelationGroup(kind, links(kind)))
			.filter((group) -> !group.terms().isEmpty())
			.toList();
	}

	List<Confusion> confusions() {
		return this.all.stream()
			.filter((term) -> term.kind().equals("CONFUSED_WITH"))
			// The database sees to it that every such pair has a difference.
			.map((term) -> new Confusion(link(term), Objects.requireNonNull(term.difference())))
			.toList();
	}

	private TermLink link(Neighbour term) {
		return new TermLink(term.headword(), term.nameLanguage(), "/" + this.reader + "/terms/" + term.slug(),
				term.lead());
	}

}
