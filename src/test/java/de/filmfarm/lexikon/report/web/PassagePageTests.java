package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of all reports on the same words.
 */
@LexikonTest
class PassagePageTests extends ReportSheetScene {

	@Test
	void endsAllOnTheSameWordsTogether() {
		long first = this.reports.at(4, "camera moves");
		long second = this.reports.at(8, "era mov");
		long third = this.reports.at(4, "Camera moves");
		long other = this.reports.at(70, "Nothing");
		Document page = this.desk.open(Role.EDITOR, "/admin/reports/" + second + "/passage");
		assertThat(page.select("[name=report]").eachAttr("value")).containsExactly(this.reports.seen(first),
				this.reports.seen(second), this.reports.seen(third));
		String path = "/admin/reports/" + second + "/passage/closure";
		assertThat(this.desk.post(Role.EDITOR, path, "outcome", "DECLINED", "answer", "No.").getStatus())
			.isEqualTo(422);
		assertThat(this.desk
			.post(Role.EDITOR, path, "outcome", "DUPLICATE", "original", "" + first, "report", this.reports.seen(first),
					"report", this.reports.seen(second), "report", third + ".9")
			.getStatus()).isEqualTo(409);
		assertThat(this.reports.status(second)).as("all or none").isEqualTo("RECEIVED");
		assertThat(this.desk
			.post(Role.EDITOR, path, "outcome", "DUPLICATE", "original", "" + first, "report", this.reports.seen(first),
					"report", this.reports.seen(second), "report", this.reports.seen(third))
			.getStatus()).isEqualTo(302);
		assertThat(this.reports.status(first)).isEqualTo("RECEIVED");
		assertThat(this.reports.status(second)).isEqualTo("DUPLICATE");
		assertThat(this.reports.status(third)).isEqualTo("DUPLICATE");
		assertThat(this.reports.status(other)).isEqualTo("RECEIVED");
		assertThat(sheet(third).select("#steps-title + ul").text()).startsWith("Closed Test editor");
	}

}
