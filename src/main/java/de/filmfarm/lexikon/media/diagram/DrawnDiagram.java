package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A diagram in one language.
 *
 * @param panels that stand side by side where there is room
 * @param legend what the numbers in the panels mean
 * @param alt what is to be seen, in one sentence
 * @param description the same at length, for who cannot see it
 * @param moving whether something moves when a reader wants it to
 * @param linked whether panels contain links; the page must then not give the whole the
 * role img, which would hide them
 */
public record DrawnDiagram(List<Panel> panels, List<Entry> legend, String alt, String description, boolean moving,
		boolean linked) {

	/** Width as a file of its own. */
	public int width() {
		return new DiagramFile(this).width();
	}

	/** Height as a file of its own. */
	public int height() {
		return new DiagramFile(this).height();
	}

	/** The diagram as an SVG file with its own styles. */
	public String file() {
		return new DiagramFile(this).text(this.alt);
	}

	/** The drawing itself, or what stands beside it. */
	public List<Panel> of(PanelKind kind) {
		return this.panels.stream().filter((panel) -> panel.kind() == kind).toList();
	}

	/**
	 * A part of the drawing with a size of its own.
	 *
	 * @param kind how large it is beside the others
	 * @param width of its coordinates
	 * @param height of its coordinates
	 * @param content SVG elements
	 */
	public record Panel(PanelKind kind, double width, double height, String content) {

		/** The element {@code svg} at a place in another. */
		String placed(double left, double top) {
			return svg().replaceFirst("<svg ", "<svg x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" "
				.formatted(Svg.number(left), Svg.number(top), Svg.number(this.width), Svg.number(this.height)));
		}

		/** The element {@code svg}, for a page whose styles it uses. */
		public String svg() {
			return "<svg class=\"panel %s-panel\" viewBox=\"0 0 %s %s\" xmlns=\"http://www.w3.org/2000/svg\">%s</svg>"
				.formatted(this.kind.name().toLowerCase(Locale.ROOT), Svg.number(this.width), Svg.number(this.height),
						this.content);
		}

	}

	/** How large a panel is beside the others. */
	public enum PanelKind {

		/** The drawing itself. */
		MAIN,

		/** A small picture beside it. */
		SIDE

	}

	/**
	 * A line of the legend.
	 *
	 * @param number that stands in a panel
	 * @param words what it means
	 * @param path of the page about it, if there is one
	 */
	public record Entry(int number, String words, @Nullable String path) {
	}

}
