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
 */
public record HistoryPage(PageMeta meta, String headword, @Nullable String language, String department, String path,
		long total, List<Entry> entries, Pagination pages) {

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
