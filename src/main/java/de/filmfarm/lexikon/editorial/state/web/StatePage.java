package de.filmfarm.lexikon.editorial.state.web;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The state of the lexikon.
 *
 * @param sections figures by what they are about
 * @param countedAt when, if the figures may be older than the page
 */
public record StatePage(List<Section> sections, @Nullable ZonedDateTime countedAt) {

	/** Figures that belong together. */
	public record Section(String theme, List<Line> lines) {
	}

	/**
	 * A figure.
	 *
	 * @param id unique on the page
	 * @param finding the last part of its message
	 * @param language by its name, of what is counted for each language
	 * @param path of its list, unless that is not open to whoever looks
	 * @param trend if there is more than one day to compare
	 */
	public record Line(String id, String finding, @Nullable String language, long number, @Nullable String path,
			@Nullable Trend trend) {
	}

}
