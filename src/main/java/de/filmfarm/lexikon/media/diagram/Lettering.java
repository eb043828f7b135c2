package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes words into a panel: as a link where they name a term that has a page, in several
 * lines where they are long, as a number where they find no room.
 *
 * @param svg that takes them
 * @param canvas with the legend
 * @param wording of the reader's language
 */
record Lettering(Svg svg, Canvas canvas, Wording wording) {

	/** Units from line to line. Enough for the larger type on narrow screens. */
	static final double LINE = 31;

	/** Units of a letter there, on average and rather too many. */
	private static final double LETTER = 14;

	/** Units of a number's circle on narrow screens. */
	static final double CIRCLE = 44;

	/** Writes a line. */
	void write(double x, double y, String look, Label label) {
		link(label.path(this.wording), () -> this.svg.label(x, y, look, label.in(this.wording)));
	}

	/** Writes as many lines as a width asks for. */
	void write(double x, double y, double width, String look, Label label) {
		List<String> lines = lines(label, width);
		link(label.path(this.wording), () -> {
			for (int i = 0; i < lines.size(); i++) {
				this.svg.label(x, y + i * LINE, look, lines.get(i));
			}
		});
	}

	/** Puts a link around what is drawn, if there is a page. */
	void link(@Nullable String path, Runnable drawing) {
		if (path == null) {
			drawing.run();
			return;
		}
		this.canvas.link();
		this.svg.open("a", "href", path);
		drawing.run();
		this.svg.close();
	}

	/** Writes the words if they find room, else their number. */
	void fit(double x, double y, double width, Label label) {
		if (width(label) <= width) {
			write(x, y, "middle", label);
		}
		else {
			number(x, y - 7, label);
		}
	}

	/** The number under which the legend has the words. */
	void number(double x, double y, Label label) {
		String term = label.term();
		number(x, y, (term != null) ? this.wording.term(term) : new TermName(label.in(this.wording), null));
	}

	/** The number under which the legend has a name. */
	void number(double x, double y, TermName name) {
		int number = this.canvas.number(name);
		this.svg.add("circle", "class", "number", "cx", x, "cy", y, "r", 16.0)
			.label(x, y, "number", String.valueOf(number));
	}

	/** How wide the words may become. */
	double width(Label label) {
		return label.in(this.wording).length() * LETTER;
	}

	/** The words in lines of a width; only a single word may be too long. */
	List<String> lines(Label label, double width) {
		int letters = Math.max(4, (int) (width / LETTER));
		List<String> lines = new ArrayList<>();
		for (String word : label.in(this.wording).split(" ", -1)) {
			String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
			if (!lines.isEmpty() && last.length() + 1 + word.length() <= letters) {
				lines.set(lines.size() - 1, last + " " + word);
			}
			else {
				lines.addAll(pieces(word, letters));
			}
		}
		return lines;
	}

	/** A word that is longer than a line, broken with hyphens. */
	private static List<String> pieces(String word, int letters) {
		List<String> pieces = new ArrayList<>();
		String rest = word;
		while (rest.length() > letters) {
			int hyphen = rest.lastIndexOf('-', letters - 1);
			int end = (hyphen > 2) ? hyphen + 1 : letters - 1;
			pieces.add(rest.substring(0, end) + ((hyphen > 2) ? "" : "-"));
			rest = rest.substring(end);
		}
		pieces.add(rest);
		return pieces;
	}

}
