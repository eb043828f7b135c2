package de.filmfarm.lexikon.report.web;

import java.util.List;

import de.filmfarm.lexikon.editorial.difference.DiffView;
import de.filmfarm.lexikon.editorial.difference.DiffViews;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.report.Closure;
import de.filmfarm.lexikon.report.Report;
import de.filmfarm.lexikon.report.ReportStatus;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of the entry by a report, for the reader who sent it.
 */
@Component
class Corrections {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final DiffViews diffs;

	Corrections(JdbcClient jdbc, JsonMapper json, DiffViews diffs) {
		this.jdbc = jdbc;
		this.json = json;
		this.diffs = diffs;
	}

	/** How a report ended; of a duplicate, how the one stands that had said the same. */
	@Nullable Ending ending(Report report) {
		if (report.getStatus() != ReportStatus.DUPLICATE) {
			Closure closure = report.getClosure();
			return report.isClosed()
					? new Ending(report.getTerm(), report.getStatus(), (closure != null) ? closure.revision() : null)
					: null;
		}
		return this.jdbc.sql("""
				with recursive said (id, term, status, revision, original, depth) as (
				  select id, term_id, status, fixed_revision, duplicate_of, 0 from report where id = :report
				  union all
				  select r.id, r.term_id, r.status, r.fixed_revision, r.duplicate_of, s.depth + 1
				  from report r join said s on r.id = s.original where s.depth < 20)
				select term, status, revision from said order by depth desc limit 1""")
			.param("report", report.getId())
			.query(Ending.class)
			.optional()
			.orElse(null);
	}

	/**
	 * What a revision has changed for readers of a language: of the articles only theirs.
	 * @return nothing if none has, or if they saw no revision before it
	 */
	@Nullable DiffView changes(Ending ending, LanguageTag article, LanguageTag reader) {
		if (ending.term() == null || ending.revision() == null) {
			return null;
		}
		List<TermSnapshot> both = this.jdbc.sql("""
				select snapshot from revision
				where term_id = :term and published_at is not null and number <= :revision
				order by number desc limit 2""")
			.param("term", ending.term())
			.param("revision", ending.revision())
			.query(String.class)
			.list()
			.stream()
			.map((snapshot) -> only(article, this.json.readValue(snapshot, TermSnapshot.class)))
			.toList();
		return (both.size() < 2) ? null : this.diffs.between(both.get(1), both.get(0), reader);
	}

	private static TermSnapshot only(LanguageTag article, TermSnapshot term) {
		return term.withArticles(term.articles().stream().filter((text) -> text.language().equals(article)).toList());
	}

	/**
	 * Where a report stands, and which revision of which term corrected the entry.
	 */
	record Ending(@Nullable Long term, ReportStatus status, @Nullable Integer revision) {
	}

}
