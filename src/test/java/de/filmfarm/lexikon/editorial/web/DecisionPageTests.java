package de.filmfarm.lexikon.editorial.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor decides about a revision, and what is refused.
 */
@LexikonTest
class DecisionPageTests extends RevisionScene {

	@Test
	void returnWithTheReasonThatTheAuthorReads() {
		String page = pending(lead("Not yet."));
		Document asked = refused(422, this.desk.post(Role.EDITOR, page + "/return", "reason", " "));
		assertThat(asked.select("#reason-error").text()).startsWith("Say why");
		assertThat(asked.select("#reason").attr("aria-invalid")).isEqualTo("true");
		leadsTo(page, this.desk.post(Role.EDITOR, page + "/return", "reason", "Where is the source?"));
		Document returned = this.desk.open(Role.CONTRIBUTOR, page);
		assertThat(returned.select(".notice .said").text()).isEqualTo("Where is the source?");
		assertThat(returned.select(".state").text()).isEqualTo("Returned");
		assertThat(returned.select(".notice a.button").attr("href")).isEqualTo(TERM_PATH);
	}

	@Test
	void keepWhatWasWrittenWithoutSense() {
		String page = pending(lead("Later."));
		Document asked = refused(422,
				this.desk.post(Role.EDITOR, page + "/approval", "publishAt", "tomorrow", "reviewBy", "2030-01-01"));
		assertThat(asked.select("#publishAt-error").text()).startsWith("This is not a date");
		assertThat(asked.select("#publishAt").val()).isEqualTo("tomorrow");
		assertThat(asked.select("#reviewBy").val()).isEqualTo("2030-01-01");
		assertThat(refused(422, this.desk.post(Role.EDITOR, page + "/approval", "reviewBy", "+999999999-01-01"))
			.select("#reviewBy-error")).hasSize(1);
		assertThat(refused(422, this.desk.post(Role.EDITOR, TERM_PATH + "/schedule", "reviewBy", "31.3.2027"))
			.select("#reviewBy-error")).hasSize(1);
		assertThat(seen()).isEqualTo("What zwirbel means.");
	}

	@Test
	void scheduleAndSetADate() {
		String page = pending(lead("Later."));
		leadsTo(page, this.desk.post(Role.EDITOR, page + "/approval", "publishAt", "2099-12-24T18:00", "reviewBy",
				"2020-01-01"));
		Document scheduled = this.desk.open(Role.EDITOR, page);
		assertThat(scheduled.select(".state").text()).isEqualTo("Scheduled");
		assertThat(scheduled.select("#publishAt").val()).isEqualTo("2099-12-24T18:00");
		assertThat(refused(422, this.desk.post(Role.EDITOR, page + "/approval", "publishAt", "", "reviewBy", "x"))
			.select("#publishAt")
			.val()).isEmpty();
		assertThat(this.desk.open(Role.EDITOR, "/admin/reviews").select(".queue").text()).contains("24 December 2099",
				"1 January 2020");
		leadsTo(TERM_PATH + "/revisions", this.desk.post(Role.EDITOR, TERM_PATH + "/schedule", "reviewBy", ""));
		assertThat(this.desk.open(Role.EDITOR, "/admin/reviews").select(".queue").text())
			.doesNotContain("1 January 2020");
	}

	@Test
	void sayNoToHandMadeRequestsForWhatCannotBe() {
		String page = draft(lead("Draft."), Role.CONTRIBUTOR);
		assertThat(refused(409, this.desk.post(Role.EDITOR, page + "/approval")).select(".notice h2").text())
			.isEqualTo("It does not wait for a review, or not any more");
		assertThat(refused(409, this.desk.post(Role.EDITOR, page + "/submission")).select(".notice h2").text())
			.isEqualTo("Only its author can hand it in");
		assertThat(refused(409, this.desk.post(Role.EDITOR, page + "/return", "reason", "No.")).title())
			.contains("That is not possible");
		String own = draft(lead("Own."), Role.EDITOR);
		this.desk.post(Role.EDITOR, own + "/submission");
		assertThat(this.desk.open(Role.EDITOR, own).select(".decision")).isEmpty();
		assertThat(refused(409, this.desk.post(Role.EDITOR, own + "/approval")).select(".notice h2").text())
			.isEqualTo("Nobody reviews their own work");
		assertThat(seen()).isEqualTo("What zwirbel means.");
	}

	@Test
	void nameTheFieldThatKeepsReadersFromSeeingIt() {
		Document page = refused(422,
				this.desk.post(Role.EDITOR, pending(Snapshots.withSlug(TERM, "pan")) + "/approval"));
		assertThat(page.select(".notice li").eachText())
			.containsExactly("Address (English): \u201cpan\u201d is the address of another term, now or formerly.");
		assertThat(this.pages.get("/en/terms/zwirbel").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "POST, /revisions/2/approval", "POST, /revisions/2/return", "POST, /schedule", "GET, /schedule",
			"POST, /retirement", "GET, /retirement" })
	void closeDecisionsToContributors(HttpMethod method, String path) {
		pending(lead("Mine."));
		assertThat(this.desk.send(method, Role.CONTRIBUTOR, TERM_PATH + path, "reason", "No.").getStatus())
			.isEqualTo(403);
		assertThat(this.desk.get(Role.CONTRIBUTOR, "/admin/reviews").getStatus()).isEqualTo(403);
	}

	@Test
	void retireATermWithTheConsentOfAnother() {
		Document asked = refused(422, this.desk.post(Role.ADMIN, TERM_PATH + "/retirement", "successor", "nothing"));
		assertThat(asked.select("#successor-error").text()).startsWith("There is no other published term");
		assertThat(asked.select("#successor").val()).isEqualTo("nothing");
		leadsTo(TERM_PATH + "/revisions",
				this.desk.post(Role.ADMIN, TERM_PATH + "/retirement", "successor", "Pan", "note", "The same."));
		Document queue = this.desk.open(Role.EDITOR, "/admin/reviews");
		assertThat(queue.select(".queue li:has(a[href^=" + TERM_PATH + "]) .state").text()).isEqualTo("Retirement");
		this.desk.post(Role.EDITOR, TERM_PATH + "/revisions/2/approval");
		assertThat(this.pages.get("/en/terms/zwirbel").getStatus()).isEqualTo(410);
		assertThat(this.pages.get("/en/terms/zwirbel/history").getStatus()).isEqualTo(410);
	}

	@Test
	void showTheQueueOfOneDepartment() {
		String page = pending(lead("Waiting."));
		assertThat(this.desk.open(Role.EDITOR, "/admin/reviews?department=camera").select(".head a").eachAttr("href"))
			.contains(page);
		Document other = this.desk.open(Role.EDITOR, "/admin/reviews?department=sound");
		assertThat(other.select(".head a").eachAttr("href")).doesNotContain(page);
		assertThat(other.select(".empty").text()).startsWith("Nothing to decide");
	}

}
