package de.filmfarm.lexikon.editorial;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is writing and has not saved yet.
 *
 * @param key the number of the term, or what stands for it until it has one
 * @param basedOn number of the revision that the form was opened with, if there is one
 * @param fields of the form as they are
 * @param savedAt when they were kept last
 */
public record TermDraft(String key, @Nullable Integer basedOn, Map<String, String> fields, Instant savedAt) {

	private static final String NEW = "new-";

	/** A key for a term that has no number yet. */
	public static String newKey() {
		return NEW + UUID.randomUUID().toString().replace("-", "");
	}

	public static boolean isNew(String key) {
		return key.matches(NEW + "[0-9a-f]{32}");
	}

	/** Whether a draft can have the key. */
	public static boolean isKey(String key) {
		return isNew(key) || key.matches("[1-9][0-9]{0,17}");
	}

}
