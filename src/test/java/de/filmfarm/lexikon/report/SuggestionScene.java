package de.filmfarm.lexikon.report;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Suggestions of readers, and two people of the desk.
 */
abstract class SuggestionScene {

	static final LanguageTag ENGLISH = LanguageTag.of("en");

	static final LanguageTag GERMAN = LanguageTag.of("de");

	@Autowired
	SuggestionDesk desk;

	@Autowired
	SuggestionDecisions decisions;

	@Autowired
	Revisions revisions;

	@Autowired
	Terms terms;

	@Autowired
	TemporaryTerms temporary;

	@Autowired
	DeskPages people;

	@Autowired
	JdbcClient jdbc;

	Account editor;

	Account writer;

	@BeforeEach
	void people() {
		this.editor = this.people.account(Role.EDITOR);
		this.writer = this.people.account(Role.CONTRIBUTOR);
	}

	@AfterEach
	void remove() {
		this.jdbc.sql("delete from suggestion").update();
		this.jdbc.sql("delete from mail where recipient like '%@reader.example'").update();
		this.temporary.remove();
	}

	long suggest(String name, String... emails) {
		long id = this.desk.receive(MissedTerm.of(GERMAN, SuggestionOrigin.SEARCH, name)).getId();
		for (String email : emails) {
			this.desk.receive(new MissedTerm(email.startsWith("de") ? GERMAN : ENGLISH, SuggestionOrigin.FOOTER, name,
					null, email + "@reader.example"));
		}
		return id;
	}

	List<String> letters() {
		return this.jdbc.sql("""
				select split_part(recipient, '@', 1) || ': ' || subject from mail
				where recipient like '%@reader.example' order by id""").query(String.class).list();
	}

	Map<String, Object> row(long suggestion) {
		return this.jdbc.sql("""
				select s.status, s.closed_at is not null as closed, t.number from suggestion s
				left join term t on t.id = s.term_id where s.id = ?""").param(suggestion).query().singleRow();
	}

	TermSnapshot latest(long number) {
		return latestRevision(number).getSnapshot();
	}

	Revision latestRevision(long number) {
		return this.revisions.findFirstByTermOrderByNumberDesc(this.terms.findByNumber(number).orElseThrow().getId())
			.orElseThrow();
	}

}
