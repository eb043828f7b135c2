package de.filmfarm.lexikon.editorial.web;

import java.time.LocalDate;
import java.util.List;

import de.filmfarm.lexikon.editorial.difference.DiffView;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.shared.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * What readers have seen of a term so far.
 *
 * @param meta for machines
 * @param headword of the term
 * @param language of the headword, if it is not the reader's
 * @param department key of the upper category
 * @param path of the page of the term
 * @param total how many revisions were published
 * @param entries the latest first
 * @param merged terms that were merged into this one
 * @param of the one of them whose history this is, if not the term's own
 */
public record HistoryPage(PageMeta meta, String headword, @Nullable String language, String department, String path,
		long total, List<Entry> entries, Pagination pages, List<Merged> merged, @Nullable Merged of) {

	/** The address of another page of the same history. */
	public String address(int page) {
		String query = ((this.of != null) ? "&of=" + this.of.number() : "") + ((page > 1) ? "&page=" + page : "");
		return this.path + "/history" + (query.isEmpty() ? "" : "?" + query.substring(1));
	}

	/** A term that was merged into this one. */
	public record Merged(long number, String headword) {
	}

	/**
	 * A published revision.
	 *
	 * @param day on which it was published
	 * @param author as shown
	 * @param first whether readers saw nothing before
	 * @param open whether what has changed is shown at once
	 * @param thanks if readers asked for it, the names of those who are thanked; else
	 * none
	 * @param changes against the one that was published before
	 */
	public record Entry(int number, LocalDate day, String author, String note, boolean first, boolean open,
			@Nullable List<String> thanks, DiffView changes) {
	}

}
