package de.filmfarm.lexikon.report.web;

import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.report.web.ReportPage.Fix;
import de.filmfarm.lexikon.report.web.ReportPage.Said;
import de.filmfarm.lexikon.report.web.ReportPage.Step;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads one report and all that belongs to it.
 */
@Component
@Transactional(readOnly = true)
class ReportQueries {

	/** Revisions to choose from; more than that nobody has published meanwhile. */
	private static final int MOST_FIXES = 20;

	private static final String ARTICLE = """
			(select article from revision v, jsonb_array_elements(v.snapshot -> 'articles') article
			  where v.term_id = t.id and v.number = %s and article ->> 'language' = r.language)::text as %s
			""";

	private final JdbcClient jdbc;

	ReportQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<ReportRow> report(long id) {
		return this.jdbc
			.sql("""
					select r.id, r.version, r.status, r.held, r.reason, r.language, r.reader_language, r.revision, r.query, f.name as figure,
					  f.digest as figure_digest, r.passage, r.passage_part, r.passage_start, r.passage_before, r.passage_after,
					  r.proposal, r.message, r.email is not null as mailed, r.thanks_name, r.created_at, taker.name as taker,
					  r.adopted_revision, r.answer, r.closed_at, closer.name as closer, r.fixed_revision, r.duplicate_of,
					  r.spoke_at is not null as spoken
					from report r left join figure f on f.id = r.figure_id left join account taker on taker.id = r.taken_by
					left join account closer on closer.id = r.closed_by
					where r.id = ?""")
			.param(id)
			.query(ReportRow.class)
			.optional();
	}

	/**
	 * The term of a report, with the texts that readers see, that the reader saw, and the
	 * latest.
	 */
	Optional<Texts> texts(long id, LanguageTag reader) {
		return this.jdbc
			.sql("""
					select t.number as term, d.text as headword, nullif(d.language, :reader) as language, p.key as department,
					  t.status as term_status, (select '/' || a.language || '/terms/' || a.slug from article a
					    where a.term_id = t.id and a.language = r.language and t.status = 'PUBLISHED') as path,
					  t.published_revision as published, latest.number as latest,
					  latest.version as latest_version, latest.status as latest_status, author.name as latest_author,
					"""
					+ ARTICLE.formatted("t.published_revision", "today") + ", "
					+ ARTICLE.formatted("r.revision", "read") + ", " + ARTICLE.formatted("latest.number", "newest")
					+ """
							from report r join term t on t.id = r.term_id
							join category c on c.id = t.category_id join category p on p.id = c.parent_id
							join lateral (select l.number, l.version, l.status, l.author_id from revision l
							  where l.term_id = t.id order by l.number desc limit 1) latest on true
							join account author on author.id = latest.author_id
							left join lateral (select d.text, d.language from designation d
							  where d.term_id = t.id and d.status = 'PREFERRED'
							  order by d.language <> :reader, d.language <> 'en', d.language limit 1) d on true
							where r.id = :id""")
			.param("id", id)
			.param("reader", reader.value())
			.query(Texts.class)
			.optional();
	}

	/** What was said, the oldest first. */
	List<Said> talk(long id) {
		return this.jdbc
			.sql("""
					select a.name, m.text, m.held, m.created_at as at from report_message m left join account a on a.id = m.account_id
					where m.report_id = ? order by m.id""")
			.param(id)
			.query(Said.class)
			.list();
	}

	/** What readers got to see after what the reader saw, the latest first. */
	List<Fix> fixes(long id) {
		return this.jdbc.sql("""
				select v.number, v.note, a.name as author, v.published_at as at
				from report r join revision v on v.term_id = r.term_id and v.number > r.revision
				  and v.published_at is not null
				join account a on a.id = v.author_id
				where r.id = ? order by v.number desc limit ?""").params(id, MOST_FIXES).query(Fix.class).list();
	}

	/** Who did what, the first first. */
	List<Step> steps(long id) {
		return this.jdbc.sql("""
				select regexp_replace(e.action, '^.*/', '') as what, coalesce(a.name, e.person) as person, e.at
				from audit_entry e left join account a on a.id = e.account_id
				where e.subject = '/admin/reports/' || ? and e.subject like '/admin/reports/%'
				  and e.action ~ '/(assignment|messages|acknowledgement|closure|reopening|adoption|releases)$'
				  and e.action not like '%/passage/closure'
				order by e.id""").param(id).query(Step.class).list();
	}

	/** A term, and its article in three revisions, as they are kept. */
	record Texts(long term, @Nullable String headword, @Nullable String language, String department, String termStatus,
			@Nullable String path, @Nullable Integer published, int latest, int latestVersion, String latestStatus,
			String latestAuthor, @Nullable String today, @Nullable String read, @Nullable String newest) {
	}

}
