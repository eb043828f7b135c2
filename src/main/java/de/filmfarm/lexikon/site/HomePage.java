package de.filmfarm.lexikon.site;

import java.time.LocalDate;
import java.util.List;

import de.filmfarm.lexikon.shared.PageMeta;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param meta for machines
 * @param terms number of published terms
 * @param termOfTheDay a term with its lead, or none in an empty lexikon
 * @param departments with the number of their terms
 * @param letters the letters that have names
 * @param paths guided paths
 * @param recent what changed last
 */
public record HomePage(PageMeta meta, long terms, @Nullable DayTerm termOfTheDay, List<Department> departments,
		List<String> letters, List<Path> paths, List<RecentTerm> recent) {

	/**
	 * The term of the day.
	 *
	 * @param occasion why it is that of this day, if there is a reason
	 */
	public record DayTerm(String headword, String path, String lead, String department, String category,
			@Nullable String occasion) {
	}

	/** A department. */
	public record Department(String key, String name, String path, long terms) {
	}

	/** A guided path. */
	public record Path(String title, String path) {
	}

	/** A term and the day it changed. */
	public record RecentTerm(String headword, String path, LocalDate changedOn) {
	}

}
