package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.editorial.difference.DiffView;
import de.filmfarm.lexikon.editorial.web.RevisionQueries.CommentRow;
import org.jspecify.annotations.Nullable;

/**
 * One revision, and what whoever looks may do with it.
 *
 * @param term to which it belongs
 * @param revision without its text
 * @param against number of the revision that it is compared with, if any
 * @param changes how that one became this
 * @param whole its text
 * @param comments in order
 * @param decides whether whoever looks may approve and return it
 * @param ownWork whether they may not, because they have written it themselves
 * @param zone in which times are taken
 * @param form what was filled in and refused, by field
 * @param errors message keys by field
 */
public record RevisionPage(TermHeading term, RevisionRow revision, @Nullable Integer against, DiffView changes,
		DiffView whole, List<CommentRow> comments, boolean decides, boolean ownWork, String zone,
		Map<String, String> form, Map<String, String> errors) {

	/** Of this page. */
	public String path() {
		return this.term.desk() + "/revisions/" + this.revision.number();
	}

	/** Whether its author may hand it in. */
	public boolean isReady() {
		return this.revision.isDraft() && this.revision.own() && !this.revision.outdated();
	}

	/** Whether it can be made the latest again. */
	public boolean isRestorable() {
		return !this.revision.latest();
	}

}
