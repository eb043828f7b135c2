package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.report.Report;
import de.filmfarm.lexikon.report.Resolution.Duplicate;
import de.filmfarm.lexikon.report.Resolution.Fixed;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletResponse;

import static de.filmfarm.lexikon.report.web.SentForms.HOSTILE;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the page of a report shows to its reader.
 */
@LexikonTest
class ReportStatusTests extends FollowScene {

	@Test
	void keepsItsAddressToItself() {
		MockHttpServletResponse page = this.pages.get(this.path);
		assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
		assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(Pages.html(page).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(Pages.text(page)).doesNotContain(ADDRESS);
	}

	@Test
	void showsWhatTheReaderWroteEscaped() {
		Document page = this.pages.open(this.path);
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("blockquote").eachText()).containsExactly("What zwirbel", "That " + HOSTILE);
		assertThat(page.select("main").text()).contains("Falsch. " + HOSTILE).doesNotContain("49");
	}

	@Test
	void showsTheDifferenceOnceTheEntryIsCorrected() {
		assertThat(this.pages.open(this.path).select(".diff")).isEmpty();
		int fixed = this.publication.publish(Snapshots.withLead(TERM, "That zwirbel means."), this.accounts.editors(),
				"");
		this.desk.close(this.report.getId(), 0, new Fixed(fixed, "Danke, " + HOSTILE),
				this.people.account(Role.EDITOR));
		Document page = this.pages.open(this.path);
		assertThat(page.select("[aria-current=step]").text()).startsWith("Der Eintrag wurde korrigiert");
		assertThat(page.select(".diff del").text()).contains("What");
		assertThat(page.select(".diff ins").text()).contains("That");
		assertThat(page.select("main").text()).contains("Danke, " + HOSTILE);
		assertThat(page.select("main script")).isEmpty();
	}

	@Test
	void showsWhereTheOtherStandsButNothingThatOthersWrote() {
		Report other = receive("My own secret words.");
		this.desk.close(this.report.getId(), 0, new Duplicate(other.getId(), null), this.people.account(Role.EDITOR));
		String text = this.pages.open(this.path).select("main").text();
		assertThat(text).contains("Dasselbe war schon gemeldet", "Wartet auf die Redaktion")
			.doesNotContain("secret", other.getToken());
		this.desk.take(other.getId(), 0, this.people.account(Role.EDITOR));
		assertThat(this.pages.open(this.path).select("[aria-current=step]").text()).contains("Die Redaktion prüft sie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/unsubscription" })
	void isThereForNobodyWithAnotherToken(String what) {
		assertThat(this.pages.get("/de/reports/" + "x".repeat(24) + what).getStatus()).isEqualTo(404);
	}

}
