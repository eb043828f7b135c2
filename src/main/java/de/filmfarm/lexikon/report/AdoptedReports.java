package de.filmfarm.lexikon.report;

import java.util.List;

import de.filmfarm.lexikon.editorial.RevisionPublished;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends reports whose words an editor has taken over, once readers see them.
 */
@Component
class AdoptedReports {

	private final ReportDesk desk;

	private final JdbcClient jdbc;

	AdoptedReports(ReportDesk desk, JdbcClient jdbc) {
		this.desk = desk;
		this.jdbc = jdbc;
	}

	/** Also if it is a later revision that holds the one with the words. */
	@EventListener
	void close(RevisionPublished published) {
		List<Long> adopted = this.jdbc.sql("""
				select r.id from report r
				where r.term_id = :term and r.adopted_revision is not null and r.closed_at is null and r.held is null
				  and revision_holds(r.term_id, :revision, r.adopted_revision)
				order by r.id""")
			.param("term", published.term())
			.param("revision", published.revision())
			.query(Long.class)
			.list();
		if (!adopted.isEmpty()) {
			long decider = decider(published);
			adopted.forEach((id) -> this.desk.closeAdopted(id, published.revision(), decider));
		}
	}

	/** Whoever approved the revision; of one that needed no approval its author. */
	private long decider(RevisionPublished published) {
		return this.jdbc
			.sql("select coalesce(reviewed_by, author_id) from revision where term_id = :term and number = :revision")
			.param("term", published.term())
			.param("revision", published.revision())
			.query(Long.class)
			.single();
	}

}
