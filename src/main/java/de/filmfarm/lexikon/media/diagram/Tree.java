package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to what: people of a crew under their heads, or kinds of a thing.
 *
 * @param relation what being below means
 * @param root what everything belongs to
 */
record Tree(Relation relation, Node root) implements Diagram {

	/** Deeper trees would leave no room for words on narrow screens. */
	private static final int MOST_LEVELS = 4;

	private static final int MOST_NODES = 24;

	static Tree read(YamlValue lines) {
		lines.only("kind", "caption", "relation", "root");
		Node root = Node.read(lines.required("root"), 1);
		if (root.parts().isEmpty()) {
			throw lines.required("root").error("a tree has parts: parts: [ { name: ... } ]");
		}
		if (root.size() > MOST_NODES) {
			throw lines.required("root")
				.error("%d boxes are too many; %d find room".formatted(root.size(), MOST_NODES));
		}
		return new Tree(lines.required("relation").one(Relation.class), root);
	}

	@Override
	public Set<String> terms() {
		Set<String> terms = new TreeSet<>();
		this.root.collect(terms);
		return terms;
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		new TreeDrawing(this, canvas, wording).draw();
	}

	/** What it means that one box hangs from another. */
	enum Relation {

		/** It takes orders from it. */
		CREW,

		/** It is a kind of it. */
		KINDS,

		/** It is a part of it. */
		PARTS

	}

	/**
	 * A box.
	 *
	 * @param name what stands in it
	 * @param note what stands under the name
	 * @param marked whether it is what the article is about
	 * @param parts what hangs from it
	 */
	record Node(Label name, @Nullable Label note, boolean marked, List<Node> parts) {

		static Node read(YamlValue lines, int level) {
			lines.only("name", "note", "marked", "parts");
			if (level > MOST_LEVELS) {
				throw lines.error("a tree is at most %d levels deep".formatted(MOST_LEVELS));
			}
			return new Node(Label.read(lines.required("name")), lines.field("note").map(Label::read).orElse(null),
					lines.flag("marked", false),
					lines.listOf("parts").stream().map((part) -> read(part, level + 1)).toList());
		}

		int size() {
			return 1 + this.parts.stream().mapToInt(Node::size).sum();
		}

		private void collect(Set<String> terms) {
			terms.addAll(this.name.terms());
			if (this.note != null) {
				terms.addAll(this.note.terms());
			}
			this.parts.forEach((part) -> part.collect(terms));
		}

	}

}
