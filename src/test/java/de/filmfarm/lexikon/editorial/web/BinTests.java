package de.filmfarm.lexikon.editorial.web;

import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@LexikonTest
class BinTests {

	private static final long DRAFT = TemporaryTerms.FIRST + 70;

	@Autowired
	private DeskPages desk;

	@Autowired
	private TermEditor editor;

	@Autowired
	private Publication publication;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aDraft() {
		this.editor.begin(snapshot(), this.desk.account(Role.CONTRIBUTOR), "");
	}

	@AfterEach
	void removeTerms() {
		this.jdbc.sql("delete from binned_term where term_id in (select id from term where number = ?)")
			.param(DRAFT)
			.update();
		this.terms.remove();
	}

	private static TermSnapshot snapshot() {
		return new TermSnapshot(DRAFT, "camera-movement",
				List.of(new TermSnapshot.Name(LanguageTag.of("en"), "zwirbel", DesignationStatus.PREFERRED,
						DesignationKind.FULL_FORM, null, null, null, null, true)),
				List.of(), List.of(), List.of(), List.of(), List.of(), null);
	}

	@Test
	void takesDraftsAndGivesThemBack() {
		assertThat(this.desk.post(Role.EDITOR, "/admin/bin", "number", "" + DRAFT).getRedirectedUrl())
			.isEqualTo("/admin/bin");
		Document bin = this.desk.open(Role.EDITOR, "/admin/bin");
		WholePage.check("/en/admin/bin", Pages.text(this.desk.get(Role.EDITOR, "/admin/bin")));
		assertThat(bin.select("tbody tr").text()).contains("zwirbel", "Draft", "Test editor");
		assertThat(drafts()).doesNotContain("zwirbel");
		assertThat(this.desk.post(Role.EDITOR, "/admin/bin/" + DRAFT + "/restoration").getRedirectedUrl())
			.isEqualTo("/admin/bin");
		assertThat(this.desk.open(Role.EDITOR, "/admin/bin").select(".empty").text()).contains("The bin is empty");
		assertThat(drafts()).contains("zwirbel");
		assertThat(this.desk.open(Role.CONTRIBUTOR, "/admin/terms/" + DRAFT).select("[name=names.0.text]").val())
			.isEqualTo("zwirbel");
		assertThat(this.desk.post(Role.EDITOR, "/admin/bin/" + DRAFT + "/restoration").getStatus()).isEqualTo(404);
	}

	private List<String> drafts() {
		return this.desk.open(Role.EDITOR, "/admin/terms?status=DRAFT").select(".terms-table tbody th a").eachText();
	}

	@Test
	void countsForNothingWhileItLiesThere() {
		this.jdbc.sql(
				"update revision set status = 'PENDING', submitted_at = now() where term_id = (select id from term where number = ?)")
			.param(DRAFT)
			.update();
		long before = reviews();
		this.desk.post(Role.EDITOR, "/admin/bin", "number", "" + DRAFT);
		assertThat(reviews()).isEqualTo(before - 1);
	}

	private long reviews() {
		return Long
			.parseLong(this.desk.open(Role.EDITOR, "/admin").select(".tallies a[href=/admin/reviews] .number").text());
	}

	@Test
	void takesNothingThatReadersHaveSeen() {
		assertThat(this.desk.post(Role.EDITOR, "/admin/bin", "number", "1").getStatus()).isEqualTo(409);
		assertThat(this.desk.post(Role.EDITOR, "/admin/bin", "number", "987654321").getStatus()).isEqualTo(409);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("""
					insert into binned_term (term_id, account_id) select id, ? from term where number = 1""")
				.param(this.desk.account(Role.EDITOR).getId())
				.update())
			.withMessageContaining("readers have seen term");
	}

	@Test
	void keepsWhatLiesThereFromBeingPublished() {
		this.desk.post(Role.EDITOR, "/admin/bin", "number", "" + DRAFT);
		TermSnapshot snapshot = snapshot();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.publication.publish(new TermSnapshot(DRAFT, "grip", snapshot.names(), List.of(),
					List.of(), List.of(), List.of(), List.of(), null), this.desk.account(Role.EDITOR), "x"))
			.withMessageContaining("lies in the recycle bin");
	}

	@Test
	void isForEditors() {
		assertThat(this.desk.post(Role.CONTRIBUTOR, "/admin/bin", "number", "" + DRAFT).getStatus()).isEqualTo(403);
		assertThat(Pages.text(this.desk.get(Role.CONTRIBUTOR, "/admin/bin"))).doesNotContain("zwirbel");
	}

}
