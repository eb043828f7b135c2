package de.filmfarm.lexikon.editorial;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where terms go that nobody wants to finish. They keep everything and come back whole;
 * nothing is ever deleted for good by itself. What readers have seen is retired instead,
 * see {@link de.filmfarm.lexikon.term.Term#retire}.
 */
@Component
public class RecycleBin {

	private final JdbcClient jdbc;

	RecycleBin(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Throws a term away.
	 * @return whether it lies in the bin now; not if there is no such term or readers
	 * have seen it
	 */
	@Transactional
	public boolean take(long termNumber, long account) {
		// Locked, so that nobody publishes it meanwhile.
		boolean isDraft = this.jdbc.sql("""
				select status in ('DRAFT', 'IN_REVIEW') and published_revision is null from term where number = ?
				for update""").param(termNumber).query(Boolean.class).optional().orElse(false);
		if (isDraft) {
			this.jdbc.sql("""
					insert into binned_term (term_id, account_id) select id, :account from term where number = :number
					on conflict (term_id) do nothing""").param("account", account).param("number", termNumber).update();
		}
		return isDraft;
	}

	/**
	 * Takes a term out of the bin again.
	 * @return whether it lay there
	 */
	@Transactional
	public boolean giveBack(long termNumber) {
		return this.jdbc.sql("delete from binned_term where term_id = (select id from term where number = ?)")
			.param(termNumber)
			.update() > 0;
	}

}
