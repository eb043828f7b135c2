package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.Entry;
import de.filmfarm.lexikon.media.diagram.DrawnDiagram.Panel;
import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a diagram draws: panels that stand side by side where there is room, the
 * numbers in them with what they mean, and the words for who cannot see it.
 */
final class Canvas {

	private final List<Panel> panels = new ArrayList<>();

	private final Map<String, Entry> legend = new LinkedHashMap<>();

	private final List<String> sentences = new ArrayList<>();

	private String alt = "";

	private boolean moving;

	private boolean linked;

	/** Adds a panel of its own size. */
	void panel(PanelKind kind, double width, double height, Svg svg) {
		this.panels.add(new Panel(kind, width, height, svg.toString()));
	}

	/** The number under which the legend names a term. */
	int number(TermName term) {
		return number(term.name(), term.path());
	}

	/** The number under which the legend has words that are no term. */
	int number(String words) {
		return number(words, null);
	}

	private int number(String words, @Nullable String path) {
		return this.legend.computeIfAbsent(words, (key) -> new Entry(this.legend.size() + 1, words, path)).number();
	}

	/** What is to be seen, in one sentence. */
	void alt(String sentence) {
		this.alt = sentence;
	}

	/** Adds a sentence to the long description. */
	void tell(String sentence) {
		this.sentences.add(sentence);
	}

	/** Says that something moves when a reader wants it to. */
	void move() {
		this.moving = true;
	}

	/**
	 * Says that there are links in the panels. The whole must then not have the role img,
	 * which hides from a screen reader whatever is inside.
	 */
	void link() {
		this.linked = true;
	}

	DrawnDiagram drawn() {
		return new DrawnDiagram(List.copyOf(this.panels), List.copyOf(this.legend.values()), this.alt,
				String.join(" ", this.sentences), this.moving, this.linked);
	}

}
