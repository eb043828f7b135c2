package de.filmfarm.lexikon.report.web;

import java.time.LocalDate;
import java.util.List;

import de.filmfarm.lexikon.editorial.difference.DiffView;
import de.filmfarm.lexikon.report.Content;
import de.filmfarm.lexikon.report.ReportStatus;
import de.filmfarm.lexikon.shared.PageMeta;
import org.jspecify.annotations.Nullable;

/**
 * What the reader sees of their report.
 *
 * @param meta of the page
 * @param path of the page
 * @param target what it is about
 * @param content what the reader said
 * @param receivedOn when
 * @param status where it stands
 * @param taken whether an editor has looked at it
 * @param answer of the editors, if it has ended with one
 * @param closedOn when it ended, if it has
 * @param changes of the entry, if it was corrected
 * @param original where the report stands that had said the same, if one had
 * @param talk oldest first
 * @param address where the reader is written to, hardly more than its host, if anywhere
 */
public record StatusPage(PageMeta meta, String path, ReportTarget target, Content content, LocalDate receivedOn,
		ReportStatus status, boolean taken, @Nullable String answer, @Nullable LocalDate closedOn,
		@Nullable DiffView changes, @Nullable ReportStatus original, List<Said> talk, @Nullable String address) {

	/** Whether the proposal can be shown as a difference to the passage. */
	public boolean isProposing() {
		return this.content.proposal() != null;
	}

	/**
	 * What somebody said.
	 *
	 * @param reader whether it was the reader
	 */
	public record Said(boolean reader, String text, LocalDate day) {
	}

}
