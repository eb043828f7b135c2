package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.media.diagram.FilmFormat.Gauge;

/**
 * Draws strips of film beside each other, all to one scale, with their perforations and
 * pictures.
 */
final class FilmDrawing {

	private static final double WIDTH = 640;

	private static final double GAP = 26;

	private static final double FOOT = 56;

	/** Pictures of a strip that are shown. */
	private static final double SHOWN = 2.4;

	/** Of a strip that runs sideways, which needs much room. */
	private static final double SHOWN_SIDEWAYS = 1.3;

	/** A picture of 8 mm film would otherwise fill the panel. */
	private static final double LARGEST = 24;

	private static final double TALLEST = 420;

	private final List<FilmFormat> films;

	private final Canvas canvas;

	private final Wording wording;

	private final Svg svg = new Svg();

	private final Lettering letters;

	private final double millimetre;

	FilmDrawing(List<FilmFormat> films, Canvas canvas, Wording wording) {
		this.films = films;
		this.canvas = canvas;
		this.wording = wording;
		this.letters = new Lettering(this.svg, canvas, wording);
		double widths = films.stream().mapToDouble(FilmDrawing::width).sum();
		double tallest = films.stream().mapToDouble(FilmDrawing::height).max().orElse(1);
		this.millimetre = Math.min(Math.min(LARGEST, TALLEST / tallest), (WIDTH - (films.size() - 1) * GAP) / widths);
	}

	private static double width(FilmFormat film) {
		return film.sideways ? SHOWN_SIDEWAYS * film.pitch() : film.gauge.width;
	}

	private static double height(FilmFormat film) {
		return film.sideways ? film.gauge.width : SHOWN * film.pitch();
	}

	void draw() {
		double tallest = this.films.stream().mapToDouble(FilmDrawing::height).max().orElse(0) * this.millimetre;
		double all = this.films.stream().mapToDouble(FilmDrawing::width).sum() * this.millimetre
				+ (this.films.size() - 1) * GAP;
		double x = (WIDTH - all) / 2;
		for (FilmFormat film : this.films) {
			double width = width(film) * this.millimetre;
			strip(film, x, (film.sideways ? (tallest - height(film) * this.millimetre) / 2 : 0),
					film.sideways ? height(film) : tallest / this.millimetre);
			this.letters.number(x + width / 2, tallest + 32, new TermName(say(film), null));
			x += width + GAP;
		}
		this.canvas.panel(PanelKind.MAIN, WIDTH, tallest + FOOT, this.svg);
		words();
	}

	/** The film as if it ran downwards, then turned if it does not. */
	private void strip(FilmFormat film, double x, double y, double height) {
		this.svg.open("svg", "x", x, "y", y, "width", width(film) * this.millimetre, "height", height * this.millimetre,
				"viewBox", Svg.path(0.0, 0.0, width(film), height));
		this.svg.add("rect", "class", "film", "width", width(film), "height", height);
		double along = film.sideways ? width(film) : height;
		double first = (along / film.pitch() - Math.floor(along / film.pitch())) / 2 * film.pitch() - film.pitch();
		for (double start = first; start < along; start += film.pitch()) {
			picture(film, start);
			for (int i = 0; i < film.perforations; i++) {
				holes(film, start + (i + film.gauge.phase) * film.gauge.pitch);
			}
		}
		this.svg.close();
	}

	private void picture(FilmFormat film, double start) {
		double length = film.sideways ? film.width : film.height;
		double across = film.sideways ? film.height : film.width;
		rect(film, "exposed", start + (film.pitch() - length) / 2, film.middle - across / 2, length, across, 0);
	}

	private void holes(FilmFormat film, double at) {
		Gauge gauge = film.gauge;
		double start = at - gauge.holeHeight / 2;
		rect(film, "hole", start, gauge.edge, gauge.holeHeight, gauge.holeWidth, .3);
		if (gauge.bothSides) {
			rect(film, "hole", start, gauge.width - gauge.edge - gauge.holeWidth, gauge.holeHeight, gauge.holeWidth,
					.3);
		}
	}

	/** A rectangle by where it is along the film and across it. */
	private void rect(FilmFormat film, String look, double along, double across, double length, double width,
			double round) {
		boolean side = film.sideways;
		this.svg.add("rect", "class", look, "x", side ? along : across, "y", side ? across : along, "width",
				side ? length : width, "height", side ? width : length, "rx", round);
	}

	private String say(FilmFormat film) {
		return this.wording.say("ratio.named", this.wording.say("ratio.film." + film.key()),
				this.wording.say("ratio.size", film.width, film.height));
	}

	private void words() {
		this.canvas.alt(this.wording.say("ratio.films.alt",
				this.films.stream()
					.map((film) -> this.wording.say("ratio.film." + film.key()))
					.collect(Collectors.joining(", "))));
		this.canvas.tell(this.wording.say("ratio.films.scale"));
		for (FilmFormat film : this.films) {
			this.canvas.tell(this.wording.say("ratio.films.one", this.wording.say("ratio.film." + film.key()),
					Math.round(film.gauge.width), film.perforations, film.width, film.height, film.sideways ? 1 : 0,
					film.gauge.bothSides ? 1 : 0));
		}
	}

}
