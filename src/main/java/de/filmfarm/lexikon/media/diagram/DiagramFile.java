package de.filmfarm.lexikon.media.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.Panel;
import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * A diagram as a file of its own, for whoever shows it outside the page of its term: all
 * panels in one picture, with the styles they need.
 */
public final class DiagramFile {

	private static final double GAP = 24;

	/** Beside each other, if there is no larger one. */
	private static final int IN_A_ROW = 3;

	private static final String STYLES = styles();

	private final StringBuilder content = new StringBuilder();

	private final String alt;

	private double width;

	private double height;

	DiagramFile(DrawnDiagram diagram) {
		this.alt = diagram.alt();
		List<Panel> main = diagram.of(PanelKind.MAIN);
		List<Panel> beside = diagram.of(PanelKind.SIDE);
		column(main, GAP);
		if (main.isEmpty()) {
			rows(beside);
		}
		else {
			column(beside, this.width + GAP);
		}
		this.width += GAP;
		this.height += GAP;
	}

	private void column(List<Panel> panels, double left) {
		double top = GAP;
		for (Panel panel : panels) {
			place(panel, left, top);
			top += panel.height() + GAP;
		}
	}

	private void rows(List<Panel> panels) {
		double top = GAP;
		for (int i = 0; i < panels.size(); i += IN_A_ROW) {
			double left = GAP;
			for (Panel panel : panels.subList(i, Math.min(panels.size(), i + IN_A_ROW))) {
				place(panel, left, top);
				left += panel.width() + GAP;
			}
			top = this.height + GAP;
		}
	}

	private void place(Panel panel, double left, double top) {
		this.content.append(panel.placed(left, top));
		this.width = Math.max(this.width, left + panel.width());
		this.height = Math.max(this.height, top + panel.height());
	}

	/** In pixels. */
	public int width() {
		return (int) Math.ceil(this.width);
	}

	/** In pixels. */
	public int height() {
		return (int) Math.ceil(this.height);
	}

	/** What is in it. */
	public String text() {
		return """
				<svg xmlns="http://www.w3.org/2000/svg" class="alone" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" aria-label="%3$s">\
				<style>%4$s</style><rect class="paper" width="%1$d" height="%2$d"/>%5$s</svg>
				"""
			.formatted(width(), height(), HtmlUtils.htmlEscape(this.alt, "UTF-8"), STYLES, this.content);
	}

	private static String styles() {
		return "alone.css\n".concat(resource("index.txt"))
			.lines()
			.filter((name) -> !name.isBlank())
			.map((name) -> resource(name.strip()))
			.collect(Collectors.joining())
			.replaceAll("(?s)/\\*.*?\\*/", "")
			.replaceAll("(?m)^\\s+", "");
	}

	private static String resource(String name) {
		try {
			return new ClassPathResource("static/diagram/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
