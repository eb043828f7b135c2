package de.filmfarm.lexikon.editorial.state;

import java.nio.file.Path;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A lexikon with at least one of everything that its state counts, for as long as a test
 * runs.
 */
class SpoiltLexikon {

	private static final int FIRST = TemporaryTerms.FIRST;

	private final TemporaryTerms terms;

	private final NearNameTable nearNames;

	private final LexikonState state;

	private final JdbcClient jdbc;

	SpoiltLexikon(TemporaryTerms terms, NearNameTable nearNames, LexikonState state, JdbcClient jdbc) {
		this.terms = terms;
		this.nearNames = nearNames;
		this.state = state;
		this.jdbc = jdbc;
	}

	/**
	 * Makes all that can be found. The first term links to nothing and relates to a
	 * draft.
	 */
	void spoil(Path directory, Account author) {
		LexikonFolder folder = new LexikonFolder(directory)
			.term("zwirbel", FIRST, "relations:", "  broader: [zwist]", "  contrast: [zwist]",
					"  related: [zwist, zwack]")
			.term("zwist", FIRST + 1)
			.term("zwack", FIRST + 2)
			.term("zwirbelwind", FIRST + 3)
			.term("zwirbelwand", FIRST + 4)
			.article("zwirbel", "en", "What zwirbel means.",
					"[Nothing](term:nirgendwo), [self](term:zwirbel), ![picture](zwirbel.png), [gone](term:zwack).")
			.article("zwirbel", "de", "L".repeat(270), "[Nur Englisch](term:zwist)");
		if (!this.terms.load(folder).problems().isEmpty()) {
			throw new IllegalStateException("not loaded");
		}
		update("""
				update term set category_id = (select c.id from category c join category p on p.id = c.parent_id
				  where p.key = 'sound' limit 1) where number = 900001""");
		update("update term set status = 'RETIRED' where number = 900002");
		update("update term set review_by = current_date where number = 900003");
		update("delete from designation where language = 'en' and term_id = (select id from term where number = 900004)");
		update("delete from designation where language = 'de' and term_id = (select id from term where number = 900001)");
		update("delete from article where language = 'en' and term_id = (select id from term where number = 900004)");
		update("""
				update revision set published_at = now() - interval '3 years'
				where term_id = (select id from term where number = 900004)""");
		update("insert into term (number, category_id, status) select 900005, category_id, 'DRAFT' from term where number = 900000");
		update("""
				insert into relation (source_id, target_id, type) select s.id, t.id, 'RELATED' from term s, term t
				where s.number = 900000 and t.number = 900005""");
		update("""
				insert into relation (source_id, target_id, type) select s.id, t.id, 'REPLACED_BY' from term s, term t
				where s.number = 900002 and t.number = 900005""");
		this.jdbc.sql("""
				insert into revision (term_id, number, based_on, status, author_id, snapshot, submitted_at)
				select term_id, 2, 1, 'PENDING', ?, snapshot, now() from revision
				where term_id = (select id from term where number = 900001)""").param(author.getId()).update();
		update("""
				insert into report (term_id, language, revision, reason, message, token, status)
				select id, 'en', 1, 'FACT', 'Wrong.', 'zwirbelzwirbelzwirbelzwirbel', 'RECEIVED' from term
				where number = 900001""");
		update("insert into suggestion (language, text, folded, status) values ('en', 'zwirbel', 'zwirbel', 'OPEN')");
		update("""
				insert into search_log (day, language, query, searches, hits)
				values ((now() at time zone 'UTC')::date, 'de', 'zwirbeln', 4711, 0)""");
		this.nearNames.fill();
		this.state.forget();
	}

	/** Takes all of it away. */
	void mend() {
		update("delete from suggestion where folded = 'zwirbel'");
		update("delete from search_log where query = 'zwirbeln'");
		update("delete from state_day where day < (now() at time zone 'UTC')::date");
		this.terms.remove();
		this.nearNames.fill();
		this.state.forget();
	}

	private void update(String sql) {
		this.jdbc.sql(sql).update();
	}

}
