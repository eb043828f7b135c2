package de.filmfarm.lexikon.term.web;

import java.util.List;

import de.filmfarm.lexikon.media.FigureImage;
import de.filmfarm.lexikon.shared.PageMeta;

/**
 * All diagrams of the lexikon, by department.
 *
 * @param meta for machines
 * @param departments those that have diagrams
 * @param diagrams how many there are
 */
public record DiagramGallery(PageMeta meta, List<Department> departments, int diagrams) {

	/** A department with its diagrams. */
	public record Department(String key, String name, String path, List<Exhibit> exhibits) {
	}

	/**
	 * A diagram, which leads to its term.
	 *
	 * @param term name of the term
	 * @param path of its page
	 * @param image the drawing
	 * @param alt what is to be seen
	 */
	public record Exhibit(String term, String path, FigureImage image, String alt) {
	}

}
