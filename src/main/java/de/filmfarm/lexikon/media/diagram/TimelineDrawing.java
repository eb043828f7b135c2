package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.media.diagram.Timeline.Mark;
import de.filmfarm.lexikon.media.diagram.Timeline.OtherTime;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Draws the tracks one under the other above a scale of time, and above them the other
 * time with what of it came to the screen.
 */
final class TimelineDrawing {

	static final double WIDTH = 640;

	/** Free at both sides, for half a line and half a number. */
	private static final double MARGIN = 6;

	/** Of a line with the name of a track. */
	private static final double NAME = 36;

	private static final double GAP = 12;

	/** Of the other time, and of the bands from there to the screen. */
	private static final double OTHER = 34;

	private static final double BANDS = 84;

	/** How wide a picture above the tracks is, and how far below it they begin. */
	private static final double FRAME = 200;

	private static final double TO_FRAME = 164;

	private final Timeline timeline;

	private final Canvas canvas;

	private final Wording wording;

	private final Svg svg = new Svg();

	private final Lettering letters;

	private double y;

	TimelineDrawing(Timeline timeline, Canvas canvas, Wording wording) {
		this.timeline = timeline;
		this.canvas = canvas;
		this.wording = wording;
		this.letters = new Lettering(this.svg, canvas, wording);
	}

	void draw() {
		OtherTime beside = this.timeline.beside();
		if (beside != null) {
			beside(beside);
		}
		pictures();
		double top = this.y;
		this.timeline.tracks().forEach(this::track);
		double bottom = this.y - GAP;
		this.timeline.cuts().forEach((cut) -> line("cut", at(cut), top + NAME, bottom + 6));
		if (!this.timeline.marks().isEmpty()) {
			this.timeline.marks().forEach((mark) -> mark(mark, bottom));
			this.y = bottom + 54;
		}
		scale();
		playhead(beside, top + NAME, bottom);
		this.canvas.panel(PanelKind.MAIN, WIDTH, this.y, this.svg);
	}

	private double at(double time) {
		return MARGIN + time / this.timeline.length() * (WIDTH - 2 * MARGIN);
	}

	private static double other(OtherTime beside, double time) {
		return MARGIN + time / beside.length() * (WIDTH - 2 * MARGIN);
	}

	private void track(Track track) {
		this.letters.write(MARGIN, this.y + 26, "word", track.label(this.wording));
		this.y += NAME;
		this.y += new TrackDrawing(this.timeline, track, this.letters, this::at, this.y).draw() + GAP;
	}

	/** What is on the screen at some moments, above them. */
	private void pictures() {
		int count = this.timeline.frames().size();
		for (int i = 0; i < count; i++) {
			double time = this.timeline.frames().get(i);
			double middle = WIDTH * (i + .5) / count;
			new TimelineFrame(this.timeline, time, FRAME).draw(this.svg, middle - FRAME / 2, 2);
			this.svg.add("path", "class", "leader", "d", Svg.path("M", middle, 2 + FRAME * Sketch.HEIGHT / Sketch.WIDTH,
					"V", TO_FRAME - 34, "L", at(time), TO_FRAME - 8, "V", TO_FRAME + NAME));
		}
		this.y = (count > 0) ? TO_FRAME : this.y;
	}

	/** The other time, and bands from what of it is used to where it is used. */
	private void beside(OtherTime beside) {
		String name = "timeline." + YamlValue.spelling(beside.kind());
		this.svg.label(MARGIN, 26, "word", this.wording.say(name + ".name"));
		this.svg.label(WIDTH - MARGIN, 26, "end", beside.unit().say(beside.length(), this.wording));
		this.svg.add("rect", "class", "other", "x", MARGIN, "y", NAME, "width", WIDTH - 2 * MARGIN, "height", OTHER);
		this.y = NAME + OTHER + BANDS;
		this.timeline.clips().forEach((clip) -> {
			Span source = clip.source();
			if (source != null) {
				band(beside, source, clip);
			}
		});
	}

	private void band(OtherTime beside, Span source, Clip clip) {
		double from = other(beside, source.start());
		double to = other(beside, source.end());
		String look = (clip.strand() == 2) ? " second" : "";
		this.svg.add("rect", "class", "used" + look, "x", Math.min(from, to), "y", NAME, "width",
				Math.max(3, Math.abs(to - from)), "height", OTHER);
		this.svg.add("path", "class", "band" + look, "d", Svg.path("M", from, NAME + OTHER, "L", to, NAME + OTHER, "L",
				at(clip.to()), this.y + NAME, "L", at(clip.from()), this.y + NAME, "Z"));
	}

	private void line(String look, double x, double from, double to) {
		this.svg.add("path", "class", look, "d", Svg.path("M", x, from, "V", to));
	}

	private void mark(Mark mark, double bottom) {
		double from = at(mark.time().start());
		double to = at(mark.time().end());
		if (mark.time().change() == 0) {
			line("cut", from, bottom - 4, bottom + 10);
		}
		else {
			this.svg.add("path", "class", "bracket", "d",
					Svg.path("M", from, bottom + 4, "V", bottom + 12, "H", to, "V", bottom + 4));
		}
		double x = Math.max(22, Math.min(WIDTH - 22, (from + to) / 2));
		this.letters.number(x, bottom + 34, mark.name());
	}

	/** From zero to the end, with as few figures as possible between. */
	private void scale() {
		double step = step();
		String end = this.timeline.unit().say(this.timeline.length(), this.wording);
		double room = WIDTH - 2 * MARGIN - this.letters.width(Label.of(end));
		this.y += 8;
		this.svg.add("path", "class", "scale", "d", Svg.path("M", MARGIN, this.y, "H", WIDTH - MARGIN));
		for (double time = 0; time <= this.timeline.length() + 1e-9; time += step) {
			line("scale", at(time), this.y, this.y + 8);
			if (at(time) < room - 10) {
				this.svg.label(at(time), this.y + 34, (time == 0) ? "" : "middle", this.wording.say("number", time));
			}
		}
		line("scale", at(this.timeline.length()), this.y, this.y + 8);
		this.svg.label(WIDTH - MARGIN, this.y + 34, "end", end);
		this.y += 44;
	}

	private double step() {
		double power = Math.pow(10, Math.floor(Math.log10(this.timeline.length() / 4)));
		for (double factor : new double[] { 1, 2, 5 }) {
			if (this.timeline.length() / (power * factor) <= 5) {
				return power * factor;
			}
		}
		return power * 10;
	}

	/**
	 * Travels along the screen, and in the other time to wherever the picture comes from.
	 */
	private void playhead(@Nullable OtherTime beside, double top, double bottom) {
		this.canvas.move();
		this.svg.open("g", "class", "traveller", "visibility", "hidden");
		animate("%s 0; %s 0".formatted(Svg.number(at(0)), Svg.number(at(this.timeline.length()))), "0; 1");
		head(top, bottom);
		this.svg.close();
		List<Clip> clips = this.timeline.clips().stream().filter((clip) -> clip.source() != null).toList();
		if (beside != null && this.timeline.tracks().get(0).clips().equals(clips)) {
			this.svg.open("g", "class", "traveller", "visibility", "hidden");
			animate(clips.stream().map((clip) -> places(beside, clip)).collect(Collectors.joining("; ")),
					clips.stream().map(this::times).collect(Collectors.joining("; ")));
			head(NAME, NAME + OTHER);
			this.svg.close();
		}
	}

	private static String places(OtherTime beside, Clip clip) {
		Span source = (clip.source() != null) ? clip.source() : Span.of(0);
		return "%s 0; %s 0".formatted(Svg.number(other(beside, source.start())),
				Svg.number(other(beside, source.end())));
	}

	private String times(Clip clip) {
		return Svg.number(clip.from() / this.timeline.length()) + "; " + Svg.number(clip.to() / this.timeline.length());
	}

	private void animate(String values, String times) {
		this.svg.add("animateTransform", "attributeName", "transform", "type", "translate", "values", values,
				"keyTimes", times, "dur", "6s", "begin", "indefinite", "fill", "freeze");
	}

	private void head(double top, double bottom) {
		this.svg.add("path", "class", "playhead", "d", Svg.path("M", 0.0, top - 4, "V", bottom + 4))
			.add("path", "class", "playhead-top", "d", Svg.path("M", 0.0, top, "L", -9.0, top - 12, "H", 9.0, "Z"));
	}

}
