package de.filmfarm.lexikon.account.web;

import java.time.LocalDate;
import java.time.ZoneOffset;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.account.audit.AuditTrail;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class AuditPageTests {

	@Autowired
	private AuditTrail trail;

	@Autowired
	private DeskPages desk;

	@BeforeEach
	void twoEntries() {
		this.trail.add(this.desk.account(Role.EDITOR).getId(), "POST /admin/test/{key}", "/admin/test/zwirbel", "one");
		this.trail.add(this.desk.account(Role.ADMIN).getId(), "SIGN_OUT", null, null);
	}

	private Document find(String query) {
		return this.desk.open(Role.ADMIN, "/admin/audit" + query);
	}

	@Test
	void showsTheLatestFirst() {
		Document page = find("");
		WholePage.check("/en/admin/audit", Pages.text(this.desk.get(Role.ADMIN, "/admin/audit")));
		assertThat(page.select("tbody tr").get(0).text()).contains("Test admin", "Signed out");
		assertThat(page.select("tbody tr").get(1).text()).contains("Test editor", "POST /admin/test/{key}",
				"/admin/test/zwirbel", "one");
	}

	@Test
	void findsByPersonActionSubjectAndPeriod() {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		long editor = this.desk.account(Role.EDITOR).getId();
		assertThat(find("?person=" + editor).select("tbody td:nth-child(2)").eachText()).isNotEmpty()
			.containsOnly("Test editor");
		assertThat(find("?action=SIGN_OUT").select("tbody td:nth-child(3)").eachText()).isNotEmpty()
			.containsOnly("Signed out");
		assertThat(find("?subject=ZWIRBEL").select("tbody td:nth-child(4)").eachText()).isNotEmpty()
			.containsOnly("/admin/test/zwirbel");
		assertThat(find("?subject=zwirbel&from=" + today + "&to=" + today).select("tbody tr")).isNotEmpty();
		assertThat(find("?to=" + today.minusDays(1)).select("tbody tr")).isEmpty();
	}

	@Test
	void saysSoIfNothingFits() {
		Document page = find("?subject=nothing-of-the-kind");
		assertThat(page.select(".empty").text()).startsWith("Nothing fits");
		assertThat(page.select(".toolbar a.button").attr("href")).isEqualTo("/admin/audit");
	}

	@Test
	void isInPagesThatKeepTheFilter() {
		for (int i = 0; i < 60; i++) {
			this.trail.add(null, "TEST_PAGES", null, null);
		}
		assertThat(find("?action=TEST_PAGES").select(".paging a[rel=next]").attr("href"))
			.isEqualTo("/admin/audit?action=TEST_PAGES&page=2");
		assertThat(find("?action=TEST_PAGES&page=2").select("tbody tr")).hasSizeGreaterThanOrEqualTo(10);
		assertThat(this.desk.get(Role.ADMIN, "/admin/audit?page=999999").getStatus()).isEqualTo(404);
	}

	@Test
	void isForAdministratorsAlone() {
		assertThat(this.desk.get(Role.EDITOR, "/admin/audit").getStatus()).isEqualTo(403);
		assertThat(Pages.text(this.desk.get(Role.EDITOR, "/admin/audit"))).doesNotContain("zwirbel");
	}

}
