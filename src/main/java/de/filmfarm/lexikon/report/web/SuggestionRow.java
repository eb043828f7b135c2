package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A suggestion in the list of the desk.
 *
 * @param text as it was spelt first
 * @param language in which it was missed first
 * @param times how often it was suggested
 * @param searches how often it was looked for in vain lately
 * @param lastAt when it was suggested last
 * @param languages in which it was missed, with commas
 * @param origins where it was missed, with commas
 * @param messages how many readers wrote something
 * @param notes how many notes of editors there are
 * @param term number of the term made of it, if there is one
 */
public record SuggestionRow(long id, String text, String language, String status, long times, long searches,
		OffsetDateTime lastAt, String languages, String origins, long messages, long notes, @Nullable Long term) {

	public String path() {
		return "/admin/suggestions/" + this.id;
	}

	public List<String> languageList() {
		return Arrays.asList(this.languages.split(",", -1));
	}

	public List<String> originList() {
		return Arrays.asList(this.origins.split(",", -1));
	}

}
