package de.filmfarm.lexikon.editorial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.editorial.PublicationException.Violation;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Article;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.RelationType;
import de.filmfarm.lexikon.term.Slug;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What must hold of a term before readers see it. The world may have changed since it was
 * written: somebody took its address, a film is gone, the successor was retired. The
 * database holds up the same rules and has the last word; here all that is broken is
 * found at once and called by its name.
 */
@Component
class PublicationRules {

	private static final Set<RelationType> WITHOUT_CIRCLES = Set.of(RelationType.BROADER, RelationType.PART_OF,
			RelationType.REPLACED_BY);

	private final JdbcClient jdbc;

	PublicationRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All rules that the term would break if it were published now. */
	List<Violation> broken(TermSnapshot term) {
		List<Violation> broken = new ArrayList<>();
		checkNames(term, broken);
		term.articles().forEach((article) -> checkArticle(term, article, broken));
		if (term.articles().isEmpty()) {
			broken.add(new Violation("article", "", "missing", ""));
		}
		checkReferences(term, broken);
		Set<Edge> edges = edges(term);
		edges.forEach((edge) -> checkRelation(term, edge, broken));
		return broken;
	}

	private static void checkNames(TermSnapshot term, List<Violation> broken) {
		Set<LanguageTag> preferred = new HashSet<>();
		Set<String> known = new HashSet<>();
		for (Name name : term.names()) {
			if (name.status() == DesignationStatus.PREFERRED && !preferred.add(name.language())) {
				broken.add(new Violation("name", name.language().value(), "twoPreferred", name.text()));
			}
			if (!known.add(name.language() + " " + name.text().strip())) {
				broken.add(new Violation("name", name.language().value(), "twice", name.text()));
			}
		}
		term.names()
			.stream()
			.map(Name::language)
			.distinct()
			.filter((language) -> !preferred.contains(language))
			.forEach((language) -> broken.add(new Violation("name", language.value(), "noPreferred", "")));
		term.articles()
			.stream()
			.map(Text::language)
			.filter((language) -> term.names().stream().noneMatch((name) -> name.language().equals(language)))
			.forEach((language) -> broken.add(new Violation("name", language.value(), "noPreferred", "")));
	}

	private void checkArticle(TermSnapshot term, Text article, List<Violation> broken) {
		String language = article.language().value();
		if (article.lead().isBlank() || article.lead().length() > Article.LONGEST_LEAD) {
			broken.add(new Violation("lead", language, "length", String.valueOf(Article.LONGEST_LEAD)));
		}
		if (!Slug.isValid(article.slug())) {
			broken.add(new Violation("slug", language, "noSlug", article.slug()));
		}
		else if (isTaken(term, article)) {
			broken.add(new Violation("slug", language, "taken", article.slug()));
		}
	}

	private boolean isTaken(TermSnapshot term, Text article) {
		return this.jdbc.sql("""
				select exists (select 1 from (
				  select a.term_id from article a where a.language = :language and a.slug = :slug
				  union all
				  select o.term_id from slug_alias o where o.language = :language and o.slug = :slug) owner
				join term t on t.id = owner.term_id where t.number <> :number)""")
			.param("language", article.language().value())
			.param("slug", article.slug())
			.param("number", term.number())
			.query(Boolean.class)
			.single();
	}

	private void checkReferences(TermSnapshot term, List<Violation> broken) {
		if (isMissing("category where level = 2 and key = ?", term.category())) {
			broken.add(new Violation("category", "", "gone", term.category()));
		}
		term.examples()
			.stream()
			.filter((example) -> isMissing("film where slug = ?", example.film()))
			.forEach((example) -> broken.add(new Violation("example", "", "gone", example.film())));
		term.figures()
			.stream()
			.filter((digest) -> isMissing("figure where digest = ?", digest))
			.forEach((digest) -> broken.add(new Violation("figure", "", "gone", digest)));
	}

	private boolean isMissing(String what, Object key) {
		return this.jdbc.sql("select not exists (select 1 from " + what + ")").param(key).query(Boolean.class).single();
	}

	private static Set<Edge> edges(TermSnapshot term) {
		Set<Edge> edges = new HashSet<>(term.relations());
		if (term.replacedBy() != null) {
			edges.add(new Edge(RelationType.REPLACED_BY, term.replacedBy(), null));
		}
		return edges;
	}

	private void checkRelation(TermSnapshot term, Edge edge, List<Violation> broken) {
		String type = edge.type().name();
		String target = String.valueOf(edge.target());
		boolean successor = edge.type() == RelationType.REPLACED_BY;
		if (edge.target() == term.number()) {
			broken.add(new Violation("relation", type, "itself", target));
		}
		else if (isMissing("term where number = ?" + (successor ? " and status = 'PUBLISHED'" : ""), edge.target())) {
			broken.add(new Violation("relation", type, successor ? "noSuccessor" : "gone", target));
		}
		else if (isStatedThere(term, edge)) {
			broken.add(new Violation("relation", type, "stated", target));
		}
		else if (WITHOUT_CIRCLES.contains(edge.type()) && closesCircle(term, edge)) {
			broken.add(new Violation("relation", type, "circle", target));
		}
		if ((edge.type() == RelationType.CONFUSED_WITH) != (edge.difference() != null)) {
			broken.add(new Violation("relation", type, "difference", target));
		}
	}

	/** Whether the other term says the same of this one. */
	private boolean isStatedThere(TermSnapshot term, Edge edge) {
		return this.jdbc
			.sql("""
					select exists (select 1 from relation r join term s on s.id = r.source_id join term t on t.id = r.target_id
					where r.type = :type and s.number = :target and t.number = :term)""")
			.param("type", edge.type().name())
			.param("target", edge.target())
			.param("term", term.number())
			.query(Boolean.class)
			.single();
	}

	private boolean closesCircle(TermSnapshot term, Edge edge) {
		return this.jdbc.sql("""
				with recursive above (id) as (
				  select id from term where number = :target
				  union
				  select r.target_id from relation r join above a on r.source_id = a.id where r.type = :type)
				select exists (select 1 from above join term t on t.id = above.id where t.number = :term)""")
			.param("type", edge.type().name())
			.param("target", edge.target())
			.param("term", term.number())
			.query(Boolean.class)
			.single();
	}

}
