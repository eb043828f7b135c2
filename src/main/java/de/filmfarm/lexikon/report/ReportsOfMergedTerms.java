package de.filmfarm.lexikon.report;

import de.filmfarm.lexikon.editorial.MergerUndone;
import de.filmfarm.lexikon.editorial.TermsMerged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes reports to the term that speaks for theirs, so that nobody has to look for them
 * elsewhere and their readers' links show a page that is there.
 */
@Component
class ReportsOfMergedTerms {

	private final JdbcClient jdbc;

	ReportsOfMergedTerms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	@Transactional
	void follow(TermsMerged terms) {
		this.jdbc.sql("""
				insert into merged_report (merge_id, report_id, revision, adopted, fixed)
				select :merger, id, revision, adopted_revision, fixed_revision from report where term_id = :merged""")
			.param("merger", terms.merger())
			.param("merged", terms.merged())
			.update();
		this.jdbc
			.sql("update report set term_id = ?, revision = ?, adopted_revision = null, "
					+ "fixed_revision = null where term_id = ?")
			.param(terms.survivor())
			.param(terms.revision())
			.param(terms.merged())
			.update();
	}

	/** What was reported since is about the survivor, and stays with it. */
	@EventListener
	@Transactional
	void comeBack(MergerUndone terms) {
		this.jdbc.sql("""
				update report r set term_id = :merged, revision = m.revision, adopted_revision = m.adopted,
				  fixed_revision = case when r.status = 'FIXED' then m.fixed end
				from merged_report m
				where m.merge_id = :merger and r.id = m.report_id and r.term_id = :survivor""")
			.param("merger", terms.merger())
			.param("merged", terms.merged())
			.param("survivor", terms.survivor())
			.update();
		this.jdbc.sql("""
				update report set revision = case when revision = :revision then :before else revision end,
				  adopted_revision = nullif(adopted_revision, :revision),
				  fixed_revision = nullif(fixed_revision, :revision)
				where term_id = :survivor and :revision in (revision, adopted_revision, fixed_revision)""")
			.param("revision", terms.revision())
			.param("before", terms.before())
			.param("survivor", terms.survivor())
			.update();
		this.jdbc.sql("delete from merged_report where merge_id = ?").param(terms.merger()).update();
	}

}
