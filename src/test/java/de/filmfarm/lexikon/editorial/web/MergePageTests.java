package de.filmfarm.lexikon.editorial.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two texts that go back to the same one.
 */
@LexikonTest
class MergePageTests extends RevisionScene {

	@Autowired
	private Revisions revisions;

	@Test
	void showWhatWasLeftBehindAndBringItTogether() {
		String page = pending(Snapshots.withBody(TERM, "Written at the desk."));
		this.publication.publish(lead("From the file."), this.accounts.editors(), "Changed");
		assertThat(refused(409, this.desk.post(Role.EDITOR, page + "/approval")).select(".notice h2").text())
			.isEqualTo("A later revision has been approved since");
		Document left = this.desk.open(Role.CONTRIBUTOR, page);
		String merge = left.select(".notice a.button").attr("href");
		Document both = this.desk.open(Role.CONTRIBUTOR, merge);
		assertThat(both.select(".clash")).isEmpty();
		assertThat(both.select(".changes ins").text()).contains("Written at the desk.");
		leadsTo(TERM_PATH,
				this.desk.post(Role.CONTRIBUTOR, TERM_PATH + "/merge", "mine", both.select("[name=mine]").val(),
						"theirs", both.select("[name=theirs]").val(), "version", both.select("[name=version]").val(),
						"base", both.select("[name=base]").val()));
		this.desk.post(Role.CONTRIBUTOR, TERM_PATH + "/revisions/4/submission");
		this.desk.post(Role.EDITOR, TERM_PATH + "/revisions/4/approval");
		assertThat(seen()).isEqualTo("From the file.");
		assertThat(this.pages.open("/en/terms/zwirbel").select("#text").text()).isEqualTo("Written at the desk.");
	}

	@Test
	void letSomebodyChooseWhatDoesNotMerge() {
		pending(lead("My definition."));
		this.publication.publish(lead("Their definition."), this.accounts.editors(), "Changed");
		Document both = this.desk.open(Role.CONTRIBUTOR, TERM_PATH + "/merge?revision=2");
		assertThat(both.select(".clash .words").eachText()).hasSize(2);
		String choice = both.select(".clash input[value=THEIRS]").attr("name");
		String mine = both.select("[name=mine]").val();
		leadsTo(TERM_PATH, this.desk.post(Role.CONTRIBUTOR, TERM_PATH + "/merge", "mine", mine, "theirs", "3",
				"version", "0", "base", "1", choice, "THEIRS"));
		// Somebody was faster again, and the text is still there.
		Document again = refused(409, this.desk.post(Role.EDITOR, TERM_PATH + "/merge", "mine",
				mine.replace("My definition.", "My other definition."), "theirs", "3", "version", "7", "base", "1"));
		assertThat(again.select("[name=mine]").val()).contains("My other definition.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[]", "not json", "{\"number\": 5}", "{\"number\": 900000, \"names\": null}",
			"{\"number\": 900000, \"category\": \"x\", \"names\": [{\"language\": \"en_GB\"}], \"articles\": []}" })
	void mergeNothingThatIsNoTerm(String mine) {
		assertThat(this.desk.post(Role.CONTRIBUTOR, TERM_PATH + "/merge", "mine", mine, "theirs", "1", "version", "0")
			.getStatus()).isEqualTo(400);
		assertThat(this.revisions.findByTermAndNumber(
				this.jdbc.sql("select id from term where number = ?").param(NUMBER).query(Long.class).single(), 2))
			.isEmpty();
	}

}
