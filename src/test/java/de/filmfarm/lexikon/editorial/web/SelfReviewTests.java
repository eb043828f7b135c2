package de.filmfarm.lexikon.editorial.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Saved;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether an author may approve the own work, which an operator decides.
 */
class SelfReviewTests {

	private static final String TERM_PATH = "/admin/terms/" + TemporaryTerms.FIRST;

	private static final TermSnapshot TERM = Snapshots.simple(TemporaryTerms.FIRST, "zwirbel");

	abstract static class WithATerm {

		@Autowired
		private DeskPages desk;

		@Autowired
		private Pages pages;

		@Autowired
		private TermEditor editor;

		@Autowired
		private Publication publication;

		@Autowired
		private Accounts accounts;

		@Autowired
		private TemporaryTerms terms;

		@BeforeEach
		void publishedTerm() {
			this.publication.publish(TERM, this.accounts.editors(), "First version");
		}

		@AfterEach
		void removeTerms() {
			this.terms.remove();
		}

		/** The page of a change. */
		String draft(Role role) {
			Saved saved = (Saved) this.editor.save(Snapshots.withLead(TERM, "Changed."), new Basis(1, null),
					this.desk.account(role), "");
			return TERM_PATH + "/revisions/" + saved.revision().getNumber();
		}

		/** The page of a change that its author has handed in. */
		String submitted(Role role) {
			String page = draft(role);
			assertThat(this.desk.post(role, page + "/submission").getStatus()).isEqualTo(302);
			return page;
		}

		Document open(Role role, String path) {
			return this.desk.open(role, path);
		}

		MockHttpServletResponse approve(Role role, String page) {
			return this.desk.post(role, page + "/approval");
		}

		String seen() {
			return this.pages.open("/en/terms/zwirbel").select(".lead").text();
		}

		@Test
		void isForEditorsAlone() {
			String page = submitted(Role.CONTRIBUTOR);
			assertThat(open(Role.CONTRIBUTOR, page).select(".decision")).isEmpty();
			assertThat(approve(Role.CONTRIBUTOR, page).getStatus()).isEqualTo(403);
			assertThat(seen()).isEqualTo("What zwirbel means.");
		}

		@Test
		void isNotNeededForTheWorkOfOthers() {
			String page = submitted(Role.EDITOR);
			assertThat(open(Role.ADMIN, page).select(".decision")).hasSize(1);
			assertThat(approve(Role.ADMIN, page).getStatus()).isEqualTo(302);
			assertThat(seen()).isEqualTo("Changed.");
		}

	}

	@Nested
	@LexikonTest
	class UnlessAnOperatorSaysOtherwise extends WithATerm {

		@Test
		void isRefused() {
			String page = submitted(Role.EDITOR);
			Document revision = open(Role.EDITOR, page);
			assertThat(revision.select(".decision")).isEmpty();
			assertThat(revision.select("main .notice").text()).contains("somebody else reviews it");
			MockHttpServletResponse refusal = approve(Role.EDITOR, page);
			assertThat(refusal.getStatus()).isEqualTo(409);
			assertThat(Pages.html(refusal).select(".notice h2").text()).isEqualTo("Nobody reviews their own work");
			assertThat(seen()).isEqualTo("What zwirbel means.");
		}

		@Test
		void isRefusedToAdministratorsToo() {
			assertThat(approve(Role.ADMIN, submitted(Role.ADMIN)).getStatus()).isEqualTo(409);
		}

	}

	@Nested
	@LexikonTest
	@TestPropertySource(properties = "lexikon.editorial.self-review=true")
	@DirtiesContext
	class IfAnOperatorAllowsIt extends WithATerm {

		@Test
		void isOfferedAndTaken() {
			String page = submitted(Role.EDITOR);
			Document revision = open(Role.EDITOR, page);
			assertThat(revision.select(".decision form[action$=/approval]")).hasSize(1);
			assertThat(revision.select("main .notice")).isEmpty();
			assertThat(approve(Role.EDITOR, page).getStatus()).isEqualTo(302);
			assertThat(seen()).isEqualTo("Changed.");
			assertThat(open(Role.EDITOR, page).select("main").text()).contains("Test editor");
		}

		@Test
		void isStillAStepOfItsOwn() {
			String page = draft(Role.EDITOR);
			assertThat(open(Role.EDITOR, page).select(".decision")).isEmpty();
			assertThat(approve(Role.EDITOR, page).getStatus()).isEqualTo(409);
			assertThat(seen()).isEqualTo("What zwirbel means.");
		}

	}

}
