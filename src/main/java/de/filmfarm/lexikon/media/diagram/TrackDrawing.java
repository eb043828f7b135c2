package de.filmfarm.lexikon.media.diagram;

import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Draws the clips of a track.
 */
final class TrackDrawing {

	/** Of the strip with the names. */
	private static final double STRIP = 36;

	private static final double PICTURE = 78;

	private static final double WAVE = 46;

	/** Units from one point of a waveform to the next. */
	private static final double FINE = 3;

	private final Timeline timeline;

	private final Track track;

	private final Lettering letters;

	private final Svg svg;

	private final DoubleUnaryOperator at;

	private final double top;

	private final double strip;

	private final double body;

	TrackDrawing(Timeline timeline, Track track, Lettering letters, DoubleUnaryOperator at, double top) {
		this.timeline = timeline;
		this.track = track;
		this.letters = letters;
		this.svg = letters.svg();
		this.at = at;
		this.top = top;
		this.strip = track.clips().stream().anyMatch((clip) -> clip.name() != null) ? STRIP : 0;
		this.body = isPicture() ? pictureHeight() : WAVE;
	}

	private double pictureHeight() {
		boolean shows = this.track.clips().stream().anyMatch((clip) -> clip.shows() != null);
		return shows ? PICTURE : (this.strip > 0) ? 10 : STRIP;
	}

	private boolean isPicture() {
		return this.track.kind() == Track.Kind.PICTURE;
	}

	/** Draws them and says how high they are. */
	double draw() {
		for (int i = 0; i < this.track.clips().size(); i++) {
			clip(this.track.clips().get(i), i);
		}
		for (int i = 0; i < this.track.clips().size(); i++) {
			passages(this.track.clips().get(i), i);
			name(this.track.clips().get(i), i);
		}
		return this.strip + this.body;
	}

	private double height() {
		return this.strip + this.body;
	}

	private double x(double time) {
		return this.at.applyAsDouble(time);
	}

	private void clip(Clip clip, int index) {
		double x = x(clip.from());
		double width = x(clip.to()) - x;
		String look = (clip.strand() == 2) ? "clip second" : "clip";
		this.svg.add("rect", "class", look, "x", x, "y", this.top, "width", width, "height", height());
		if (clip.shows() != null) {
			thumbnail(clip.shows(), middle(clip, index), free(clip, index));
		}
		if (!isPicture()) {
			split(clip);
			wave(clip, index);
		}
	}

	private void thumbnail(Sketch sketch, double middle, double width) {
		double high = this.body - 6;
		double wide = Math.min(width - 6, high * Sketch.WIDTH / Sketch.HEIGHT);
		if (wide < high / 2) {
			return;
		}
		double y = this.top + this.strip + 1;
		this.svg.open("svg", "x", middle - wide / 2, "y", y, "width", wide, "height", high, "viewBox",
				Svg.path(0.0, 0.0, Sketch.WIDTH, Sketch.HEIGHT), "preserveAspectRatio", "xMidYMid slice");
		sketch.draw(this.svg, high * Sketch.WIDTH / Sketch.HEIGHT);
		this.svg.close();
		this.svg.add("rect", "class", "fine", "x", middle - wide / 2, "y", y, "width", wide, "height", high);
	}

	/** Where a clip begins to be alone, and where it ends to. */
	private double start(Clip clip, int index) {
		return x(clip.from() + Math.max(this.track.overlap(index), Clip.time(clip.in())));
	}

	private double end(Clip clip, int index) {
		return x(clip.to() - Math.max(this.track.overlap(index + 1), Clip.time(clip.out())));
	}

	private double free(Clip clip, int index) {
		return end(clip, index) - start(clip, index);
	}

	private double middle(Clip clip, int index) {
		return (start(clip, index) + end(clip, index)) / 2;
	}

	/** Marks where a sound runs under another picture than its own. */
	private void split(Clip clip) {
		this.timeline.split(clip).stream().flatMap((split) -> split.foreign().stream()).forEach((span) -> {
			double from = x(span.start());
			this.svg.add("rect", "class", "foreign", "x", from, "y", this.top, "width", x(span.end()) - from, "height",
					height());
		});
	}

	private void wave(Clip clip, int index) {
		Waveform wave = new Waveform(this.track.kind(), index + 1);
		double middle = this.top + this.strip + this.body / 2;
		StringBuilder above = new StringBuilder();
		StringBuilder below = new StringBuilder();
		double start = x(clip.from());
		double width = x(clip.to()) - start;
		for (double part = 0; part <= width; part += FINE) {
			double loud = wave.at(part) * level(clip, index, part / width) * (this.body / 2 - 4);
			above.append(part == 0 ? "M" : "L").append(Svg.path(start + part, middle - loud));
			below.insert(0, "L" + Svg.path(start + part, middle + loud));
		}
		this.svg.add("path", "class", "wave", "d", above + below.toString() + "Z");
	}

	/** How loud at a part of the clip, with what fades. */
	private double level(Clip clip, int index, double part) {
		double time = clip.from() + part * clip.length();
		double before = this.track.overlap(index);
		double after = this.track.overlap(index + 1);
		double rise = (before > 0) ? Math.min(1, (time - clip.from()) / before) : 1;
		double fall = (after > 0) ? Math.min(1, (clip.to() - time) / after) : 1;
		return clip.level().at(part) * clip.presence(time) * rise * fall;
	}

	private void passages(Clip clip, int index) {
		double overlap = this.track.overlap(index);
		if (overlap > 0 && clip.in() != null) {
			overlap(x(clip.from()), x(clip.from() + overlap), clip.in().kind());
		}
		if (isPicture()) {
			fade(clip, x(clip.from()), x(clip.from() + Clip.time(clip.in())), clip.in());
			fade(clip, x(clip.to()), x(clip.to() - Clip.time(clip.out())), clip.out());
		}
	}

	/** Two clips at once: the one goes while the other comes. */
	private void overlap(double from, double to, Passage.Kind kind) {
		double bottom = this.top + height();
		this.svg.add("rect", "class", "passage", "x", from, "y", this.top, "width", to - from, "height", height());
		this.svg.add("path", "class", "passing", "d",
				(kind == Passage.Kind.WIPE) ? Svg.path("M", from, bottom, "L", to, this.top)
						: Svg.path("M", from, bottom, "L", to, this.top, "M", from, this.top, "L", to, bottom));
	}

	/** Black that leaves a clip or comes over it. */
	private void fade(Clip clip, double edge, double inside, @Nullable Passage passage) {
		if (passage == null || passage.time() == null) {
			return;
		}
		double bottom = this.top + height();
		if (clip.over()) {
			this.svg.add("path", "class", "passing", "d", Svg.path("M", edge, bottom, "L", inside, this.top));
			return;
		}
		double middle = (this.top + bottom) / 2;
		this.svg.add("path", "class", "dark", "d", (passage.kind() == Passage.Kind.FADE)
				? Svg.path("M", edge, this.top, "H", inside, "L", edge, bottom, "Z")
				: Svg.path("M", edge, this.top, "H", inside, "L", edge, middle, "L", inside, bottom, "H", edge, "Z"));
	}

	private void name(Clip clip, int index) {
		if (clip.name() != null) {
			double y = this.top + 27 + (this.body == 10 ? 5 : 0);
			this.letters.fit(middle(clip, index), y, free(clip, index) - 8, clip.name());
		}
	}

}
