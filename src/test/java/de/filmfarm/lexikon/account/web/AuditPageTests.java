package de.filmfarm.lexikon.account.web;

import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.account.audit.AuditTrail;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class AuditPageTests {

	@Autowired
	private AuditTrail trail;

	@Autowired
	private DeskPages desk;

	@Autowired
	private MockMvcTester mvc;

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
	void saysInTheLanguageOfTheReaderWhatWasDone() {
		long admin = this.desk.account(Role.ADMIN).getId();
		this.trail.add(admin, "POST /admin/films/{slug}/deletion", "/admin/films/zwirbel-1950", null);
		this.trail.add(admin, "FAILED_SIGN_IN", null, "BadCredentials");
		this.trail.add(admin, "FAILED_SIGN_IN", null, "SomethingOld");
		Document english = find("");
		assertThat(english.select("tbody td:nth-child(5)").eachText().subList(0, 2)).containsExactly("SomethingOld",
				"Wrong");
		assertThat(english.select("tbody tr").get(2).text()).contains("Deleted a film");
		assertThat(english.select("tbody tr").get(2).select("a").attr("href")).isEqualTo("/admin/films/zwirbel-1950");
		Document german = Pages.html(this.mvc.get()
			.uri("/admin/audit?action=POST /admin/films/{slug}/deletion", "{slug}")
			.with(this.desk.as(Role.ADMIN))
			.cookie(new Cookie("language", "de"))
			.exchange()
			.getResponse());
		assertThat(german.select("tbody td:nth-child(3)").eachText()).isNotEmpty().containsOnly("Film gel\u00f6scht");
		assertThat(german.select("#action option[selected]").text()).isEqualTo("Film gel\u00f6scht");
		List<String> options = german.select("#action option").eachText();
		assertThat(options.subList(1, options.size())).isSortedAccordingTo(Collator.getInstance(Locale.GERMAN));
	}

	@Test
	void leadsToWhatWasWorkedOn() {
		long editor = this.desk.account(Role.EDITOR).getId();
		this.trail.add(editor, "TEST_LINKS", "/admin/reports/17", null);
		this.trail.add(editor, "TEST_LINKS", "/admin/suggestions/3", null);
		this.trail.add(editor, "TEST_LINKS", "/admin/reports/closure", null);
		this.trail.add(editor, "TEST_LINKS", "javascript:alert(1)", null);
		assertThat(find("?action=TEST_LINKS").select("tbody td:nth-child(4) a").eachAttr("href"))
			.contains("/admin/suggestions/3", "/admin/reports/17")
			.doesNotContain("javascript:alert(1)");
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
