package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import org.jsoup.nodes.Document;

import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Reports on the text of a published term, and their sheets.
 */
abstract class ReportSheetScene extends ReportScene {

	static final TermSnapshot TERM = Snapshots.withBody(Snapshots.simple(NUMBER, "zwirbel"),
			"The *camera* moves back slowly.\n\nNothing else happens.");

	@Override
	TermSnapshot text() {
		return TERM;
	}

	long proposal() {
		return this.reports.at(0, "The camera moves back slowly", "proposal", "The camera moves away slowly",
				"thanks_name", "Ada");
	}

	Document sheet(long id) {
		return this.desk.open(Role.EDITOR, "/admin/reports/" + id);
	}

	MockHttpServletResponse post(long id, String step, String... parameters) {
		String[] all = java.util.Arrays.copyOf(new String[] { "version", String.valueOf(this.reports.version(id)) },
				2 + parameters.length);
		System.arraycopy(parameters, 0, all, 2, parameters.length);
		return this.desk.post(Role.EDITOR, "/admin/reports/" + id + "/" + step, all);
	}

	void republish(String body) {
		this.publication.publish(Snapshots.withBody(TERM, body), this.accounts.editors(), "Edited");
	}

}
