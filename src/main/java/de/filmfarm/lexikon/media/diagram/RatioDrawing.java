package de.filmfarm.lexikon.media.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.media.diagram.Ratio.Picture;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Draws pictures of different shapes in each other or one after the other.
 */
final class RatioDrawing {

	private static final double WIDTH = 640;

	private static final double GAP = 16;

	private static final double EDGE = 3;

	/** From number to number on an edge, so that they do not touch on narrow screens. */
	private static final double STEP = 46;

	private final Ratio ratio;

	private final Canvas canvas;

	private final Wording wording;

	private final Svg svg = new Svg();

	private final Lettering letters;

	private final double unit;

	RatioDrawing(Ratio ratio, Canvas canvas, Wording wording) {
		this.ratio = ratio;
		this.canvas = canvas;
		this.wording = wording;
		this.letters = new Lettering(this.svg, canvas, wording);
		// One after the other the widest takes the most of a row; in each other, all of
		// it.
		double widest = ratio.pictures().stream().mapToDouble((picture) -> size(picture).x()).max().orElse(1);
		double highest = ratio.pictures().stream().mapToDouble((picture) -> size(picture).y()).max().orElse(1);
		double room = ratio.nested() ? WIDTH - STEP : WIDTH * .48;
		this.unit = Math.min(room / widest, 420 / highest);
	}

	/** Width and height in some unit that is the same for all. */
	private Point size(Picture picture) {
		double ratio = picture.ratio();
		return switch (this.ratio.equal()) {
			case HEIGHT -> new Point(ratio, 1);
			case WIDTH -> new Point(1, 1 / ratio);
			case AREA -> new Point(Math.sqrt(ratio), 1 / Math.sqrt(ratio));
			case SCALE -> (picture.size() != null) ? picture.size() : new Point(ratio, 1);
		};
	}

	void draw() {
		double height = this.ratio.nested() ? nested() : row();
		this.canvas.panel(PanelKind.MAIN, WIDTH, height, this.svg);
		words();
	}

	/** The largest first, so that the others lie on it. */
	private double nested() {
		List<Picture> pictures = this.ratio.pictures()
			.stream()
			.sorted(Comparator.comparingDouble((Picture picture) -> size(picture).x() * size(picture).y()).reversed())
			.toList();
		double height = pictures.stream().mapToDouble((picture) -> size(picture).y()).max().orElse(1) * this.unit;
		double middle = edge() + height / 2;
		for (Picture picture : pictures) {
			Point size = size(picture);
			shape(picture, WIDTH / 2 - size.x() * this.unit / 2, middle - size.y() * this.unit / 2);
		}
		for (int i = 0; i < this.ratio.pictures().size(); i++) {
			number(this.ratio.pictures().get(i), i, middle);
		}
		return height + 2 * edge();
	}

	/** Room for half a number, where numbers stand on the lower edge. */
	private double edge() {
		return (this.ratio.equal() == Ratio.Equal.WIDTH) ? STEP / 2 : EDGE;
	}

	/** On the edge itself, beside or below the numbers of the others. */
	private void number(Picture picture, int index, double middle) {
		double shift = (index - (this.ratio.pictures().size() - 1) / 2.0) * STEP;
		Point size = size(picture);
		if (this.ratio.equal() == Ratio.Equal.WIDTH) {
			legend(picture, WIDTH / 2 + shift, middle + size.y() * this.unit / 2);
		}
		else {
			double most = size.y() * this.unit / 2 - Svg.NUMBER;
			legend(picture, WIDTH / 2 + size.x() * this.unit / 2,
					middle + Math.max(Math.min(0, -most), Math.min(Math.max(0, most), shift)));
		}
	}

	private double row() {
		double x = EDGE;
		double y = EDGE;
		double tallest = 0;
		for (Picture picture : this.ratio.pictures()) {
			double width = size(picture).x() * this.unit;
			double height = size(picture).y() * this.unit;
			if (x > EDGE && x + width > WIDTH - EDGE) {
				x = EDGE;
				y += tallest + GAP;
				tallest = 0;
			}
			shape(picture, x, y);
			legend(picture, x + width / 2, y + height / 2);
			x += width + GAP;
			tallest = Math.max(tallest, height);
		}
		return y + tallest + EDGE;
	}

	private void shape(Picture picture, double x, double y) {
		Point size = size(picture);
		this.svg.add("rect", "class", picture.marked() ? "shape marked" : "shape", "x", x, "y", y, "width",
				size.x() * this.unit, "height", size.y() * this.unit);
	}

	private void legend(Picture picture, double x, double y) {
		Label name = picture.name();
		TermName words = new TermName(say(picture), (name != null) ? name.path(this.wording) : null);
		this.letters.number(x, y, words);
	}

	/** Name, ratio and size. */
	private String say(Picture picture) {
		String figures = this.wording.say("ratio.figure", picture.ratio());
		if (picture.size() != null) {
			figures = figures + ", " + this.wording.say("ratio.size", picture.size().x(), picture.size().y());
		}
		return (picture.name() != null) ? this.wording.say("ratio.named", picture.name().in(this.wording), figures)
				: figures;
	}

	private void words() {
		String all = this.ratio.pictures().stream().map(this::say).collect(Collectors.joining("; "));
		this.canvas.alt(this.wording.say("ratio.alt." + YamlValue.spelling(this.ratio.equal()), all));
		List<Picture> wide = this.ratio.pictures().stream().sorted(Comparator.comparingDouble(Picture::ratio)).toList();
		this.canvas
			.tell(this.wording.say("ratio.order", wide.stream().map(this::say).collect(Collectors.joining("; "))));
		if (this.ratio.equal() == Ratio.Equal.SCALE) {
			areas();
		}
	}

	/** How much larger the largest is than the others. */
	private void areas() {
		Picture large = this.ratio.pictures().stream().max(Comparator.comparingDouble(this::area)).orElseThrow();
		for (Picture picture : this.ratio.pictures()) {
			if (!picture.equals(large)) {
				this.canvas.tell(this.wording.say("ratio.area", say(large), area(large) / area(picture), say(picture)));
			}
		}
	}

	private double area(Picture picture) {
		return size(picture).x() * size(picture).y();
	}

}
