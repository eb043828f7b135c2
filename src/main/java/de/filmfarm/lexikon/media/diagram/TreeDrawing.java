package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.media.diagram.Tree.Node;

/**
 * Draws a tree as boxes under each other, each further in than what it hangs from, so
 * that there is room for long words on every screen.
 */
final class TreeDrawing {

	private static final double WIDTH = 640;

	/** How much further in a level begins. */
	private static final double INDENT = 52;

	/** Between two boxes. */
	private static final double GAP = 14;

	/** Above and below the words, and at their sides. */
	private static final double PADDING = 11;

	private static final double SIDE = 18;

	/** A box is not narrower than that. */
	private static final double LEAST = 220;

	private final Tree tree;

	private final Canvas canvas;

	private final Wording wording;

	private final Svg svg = new Svg();

	private final Lettering letters;

	private double y = 2;

	TreeDrawing(Tree tree, Canvas canvas, Wording wording) {
		this.tree = tree;
		this.canvas = canvas;
		this.wording = wording;
		this.letters = new Lettering(this.svg, canvas, wording);
	}

	void draw() {
		node(this.tree.root(), 0);
		this.canvas.panel(PanelKind.MAIN, WIDTH, this.y - GAP + 2, this.svg);
		words();
	}

	private void node(Node node, int level) {
		double x = 2 + level * INDENT;
		box(node, x, level == 0 ? "node root" : node.marked() ? "node marked" : "node");
		double stem = x + INDENT / 2;
		double from = this.y - GAP;
		double last = from;
		for (Node part : node.parts()) {
			last = this.y + PADDING + Lettering.LINE / 2;
			this.svg.add("path", "class", "branch", "d", Svg.path("M", stem, last, "H", x + INDENT));
			node(part, level + 1);
		}
		if (last > from) {
			this.svg.add("path", "class", "branch", "d", Svg.path("M", stem, from, "V", last));
		}
	}

	private void box(Node node, double x, String look) {
		double width = width(node, x);
		List<String> name = this.letters.lines(node.name(), width - 2 * SIDE);
		List<String> note = (node.note() != null) ? this.letters.lines(node.note(), width - 2 * SIDE) : List.of();
		double height = 2 * PADDING + (name.size() + note.size()) * Lettering.LINE;
		double top = this.y;
		this.letters.link(node.name().path(this.wording), () -> {
			this.svg.open("g", "class", look);
			this.svg.add("rect", "x", x, "y", top, "width", width, "height", height, "rx", 4.0);
			lines(name, x + SIDE, top + PADDING + 23, "name");
			lines(note, x + SIDE, top + PADDING + 23 + name.size() * Lettering.LINE, "note");
			this.svg.close();
		});
		this.y += height + GAP;
	}

	/** As wide as the words ask for, as long as they find room. */
	private double width(Node node, double x) {
		double words = this.letters.width(node.name());
		if (node.note() != null) {
			words = Math.max(words, this.letters.width(node.note()));
		}
		return Math.min(WIDTH - 2 - x, Math.max(LEAST, words + 2 * SIDE));
	}

	private void lines(List<String> lines, double x, double y, String look) {
		for (int i = 0; i < lines.size(); i++) {
			this.svg.label(x, y + i * Lettering.LINE, look, lines.get(i));
		}
	}

	private void words() {
		String relation = "tree." + this.tree.relation().name().toLowerCase(Locale.ROOT);
		Node root = this.tree.root();
		this.canvas.alt(this.wording.say(relation + ".alt", root.name().in(this.wording), names(root)));
		tell(root, relation);
	}

	private void tell(Node node, String relation) {
		if (node.note() != null) {
			this.canvas.tell(this.wording.say("tree.note", node.name().in(this.wording), node.note().in(this.wording)));
		}
		if (!node.parts().isEmpty()) {
			this.canvas.tell(this.wording.say(relation, node.name().in(this.wording), names(node)));
		}
		node.parts().forEach((part) -> tell(part, relation));
	}

	private String names(Node node) {
		return node.parts().stream().map((part) -> part.name().in(this.wording)).collect(Collectors.joining(", "));
	}

}
