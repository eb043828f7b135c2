package de.filmfarm.lexikon.site;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What there is to do at the desk.
 *
 * @param tallies what can be counted
 * @param work drafts and returned revisions of whoever looks
 * @param unmet what readers looked for in vain
 * @param suggestions terms that readers miss
 * @param state what could be put right by whoever looks
 */
public record DeskHome(List<Tally> tallies, List<Work> work, List<Unmet> unmet, List<Missed> suggestions,
		List<Shortcoming> state) {

	/** Whether there is nothing at all to do. */
	public boolean isIdle() {
		return this.work.isEmpty() && this.tallies.stream().allMatch((tally) -> tally.number() == 0);
	}

	/**
	 * A number and the list of what it counts.
	 *
	 * @param name of its message, {@code deskHome.<name>}
	 */
	public record Tally(String name, long number, String path) {
	}

	/**
	 * What was found, how much of it, and the list of it.
	 *
	 * @param finding of its message, {@code state.finding.<finding>}
	 * @param language by its name, of what is counted for each language
	 */
	public record Shortcoming(String finding, @Nullable String language, long number, String path) {
	}

	/** A revision that its author has still to do with. */
	public record Work(long number, int revision, String status, String headword) {
	}

	/** What was looked for in a language, and how often. */
	public record Unmet(String language, String query, long searches, LocalDate lastDay) {
	}

	/** A term that readers suggested, and how many. */
	public record Missed(String language, String text, long times) {
	}

}
