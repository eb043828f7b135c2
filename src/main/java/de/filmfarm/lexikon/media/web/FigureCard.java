package de.filmfarm.lexikon.media.web;

import java.util.List;

import de.filmfarm.lexikon.media.FigureImage;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the library.
 *
 * @param digest of its file
 * @param name of its file
 * @param image how to show it
 * @param alt in the reader's language, else in any
 * @param diagram whether it is a drawing that explains
 * @param language of its words by name, or none
 * @param ai whether a machine made it
 * @param missing names of the languages in which the alternative text is missing
 * @param uses terms that know it
 */
public record FigureCard(String digest, String name, FigureImage image, String alt, boolean diagram,
		@Nullable String language, boolean ai, List<String> missing, List<Use> uses) {

	/** Where it is described. */
	public String path() {
		return "/admin/figures/" + this.digest;
	}

	/** Terms that show it to readers. */
	public List<Use> shown() {
		return this.uses.stream().filter(Use::shown).toList();
	}

	/** Terms of which only another revision, earlier or to come, shows it. */
	public List<Use> known() {
		return this.uses.stream().filter((use) -> !use.shown()).toList();
	}

	/**
	 * A term.
	 *
	 * @param number permanent number
	 * @param name its headword, or none if it has none yet
	 * @param shown whether the term as it is now shows the figure
	 */
	public record Use(long number, @Nullable String name, boolean shown) {

		/** Where it is edited. */
		public String path() {
			return "/admin/terms/" + this.number;
		}

	}

}
