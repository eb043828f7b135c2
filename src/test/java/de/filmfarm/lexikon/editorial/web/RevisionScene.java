package de.filmfarm.lexikon.editorial.web;

import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Saved;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A published term, and what somebody writes and sends about it at the desk.
 */
abstract class RevisionScene {

	static final long NUMBER = TemporaryTerms.FIRST;

	static final String TERM_PATH = "/admin/terms/" + NUMBER;

	static final TermSnapshot TERM = Snapshots.simple(NUMBER, "zwirbel");

	@Autowired
	DeskPages desk;

	@Autowired
	Pages pages;

	@Autowired
	TermEditor editor;

	@Autowired
	Review review;

	@Autowired
	Publication publication;

	@Autowired
	Accounts accounts;

	@Autowired
	TemporaryTerms terms;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void publishedTerm() {
		this.publication.publish(TERM, this.accounts.editors(), "First version");
	}

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	String draft(TermSnapshot text, Role role) {
		Account author = this.desk.account(role);
		int latest = this.jdbc
			.sql("select max(r.number) from revision r join term t on t.id = r.term_id where t.number = ?")
			.param(NUMBER)
			.query(Integer.class)
			.single();
		Saved saved = (Saved) this.editor.save(text, new Basis(latest, null), author, "Because.");
		return TERM_PATH + "/revisions/" + saved.revision().getNumber();
	}

	String pending(TermSnapshot text) {
		String page = draft(text, Role.CONTRIBUTOR);
		leadsTo(page, this.desk.post(Role.CONTRIBUTOR, page + "/submission"));
		return page;
	}

	static void leadsTo(String page, MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(302);
		assertThat(response.getHeader("Location")).isEqualTo(page);
	}

	static Document refused(int status, MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(status);
		return Pages.html(response);
	}

	String seen() {
		return this.pages.open("/en/terms/zwirbel").select(".lead").text();
	}

	static TermSnapshot lead(String text) {
		return Snapshots.withLead(TERM, text);
	}

}
