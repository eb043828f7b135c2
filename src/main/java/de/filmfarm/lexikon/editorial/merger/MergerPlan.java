package de.filmfarm.lexikon.editorial.merger;

import java.util.Map;

/**
 * How two terms are to become one.
 *
 * @param survivor number of the term that stays
 * @param merged number of the term that goes
 * @param basis what both were when somebody looked, see {@link Mergers#basis}
 * @param takes what was chosen, by the names of choices
 * @param note why, for the history
 */
public record MergerPlan(long survivor, long merged, String basis, Map<String, Take> takes, String note) {

	public MergerPlan {
		takes = Map.copyOf(takes);
	}

}
