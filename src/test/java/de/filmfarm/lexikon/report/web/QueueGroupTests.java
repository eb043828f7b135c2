package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports on the same words, which are one row of the queue.
 */
@LexikonTest
class QueueGroupTests extends ReportScene {

	@Test
	void putsReportsOnTheSameWordsTogether() {
		long first = this.reports.at(10, "moves back");
		this.reports.at(16, "back slowly");
		this.reports.send("passage", "Moves  back!");
		this.reports.at(22, "slowly and then");
		this.reports.at(40, "elsewhere");
		this.reports.at(10, "moves back", "language", "de");
		this.reports.send();
		Document page = list("");
		assertThat(page.select(".queue-rows > li")).hasSize(4);
		assertThat(page.select(".many").eachText()).containsExactly("4 reports");
		assertThat(page.select(".queue-rows h2 a").get(0).attr("href"))
			.isEqualTo("/admin/reports/" + first + "/passage");
		assertThat(page.select(".queue-rows details").get(0).select("li")).hasSize(4);
	}

	@Test
	void doesNotComparePlacesOfDifferentTexts() {
		this.reports.at(10, "moves back");
		this.publication.publish(Snapshots.withLead(Snapshots.simple(NUMBER, "zwirbel"), "Another."),
				this.accounts.editors(), "");
		this.reports.at(12, "never still");
		assertThat(list("").select(".queue-rows > li")).hasSize(2);
		this.reports.at(300, "moves back");
		assertThat(list("").select(".many").eachText()).containsExactly("2 reports");
	}

}
