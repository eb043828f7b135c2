package de.filmfarm.lexikon.learn;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;

/**
 * An order in which to read terms, and why in this order.
 *
 * @param key by which its file is called
 * @param position among the paths, from 1
 * @param texts by language
 * @param steps from the first term to the last
 */
public record LearningPath(String key, int position, Map<LanguageTag, Text> texts, List<Step> steps) {

	/** The fewest terms that make a path. */
	public static final int SHORTEST = 10;

	/** The most terms that anybody reads in one go. */
	public static final int LONGEST = 20;

	/** What the path says of itself in one language. */
	public record Text(String slug, String title, String lead, String introduction) {
	}

	/**
	 * A term of the path.
	 *
	 * @param term permanent number
	 * @param reason why the term comes here
	 */
	public record Step(long term, LocalizedText reason) {
	}

}
