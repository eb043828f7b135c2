package de.filmfarm.lexikon.media.diagram;

import java.util.Set;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * A piece of picture or sound on a track.
 *
 * @param name what stands on it
 * @param from where it begins on the screen
 * @param to where it ends
 * @param in how it begins, if not with a cut
 * @param out how it ends, if not with a cut
 * @param source what is used of the other time: of the recording or of the story
 * @param shows what the picture shows
 * @param level how loud it is, from 0 to 1, at the start and at the end
 * @param strand 2 if it belongs to the other of two strands
 * @param over whether it lies over the picture below and lets it through
 */
record Clip(@Nullable Label name, double from, double to, @Nullable Passage in, @Nullable Passage out,
		@Nullable Span source, @Nullable Sketch shows, Span level, int strand, boolean over) {

	/** As loud as most sounds are. */
	static final Span LEVEL = Span.of(.7);

	static Clip read(YamlValue lines, double length) {
		lines.only("name", "from", "to", "in", "out", "source", "shows", "level", "strand", "over");
		double from = lines.required("from").decimal(0, length);
		double to = lines.required("to").decimal(0, length);
		if (to <= from) {
			throw lines.error("a clip ends after it has begun: 'to' is greater than 'from'");
		}
		Clip clip = new Clip(lines.field("name").map(Label::read).orElse(null), from, to,
				lines.field("in").map(Passage::read).orElse(null), lines.field("out").map(Passage::read).orElse(null),
				lines.field("source").map((value) -> Span.read(value, 0, 100_000)).orElse(null),
				lines.field("shows").map(Sketch::read).orElse(null),
				lines.field("level").map((value) -> Span.read(value, 0, 1)).orElse(LEVEL),
				lines.field("strand").map((value) -> (int) value.decimal(1, 2)).orElse(1), lines.flag("over", false));
		clip.checkPassages(lines);
		return clip;
	}

	private void checkPassages(YamlValue lines) {
		if (this.out != null && this.out.time() == null) {
			throw lines.required("out")
				.error("a clip ends with { fade: 1 } or { iris: 1 }; a dissolve is the 'in' of the next clip");
		}
		if (time(this.in) + time(this.out) > length()) {
			throw lines.error("the fades are longer than the clip");
		}
	}

	static double time(@Nullable Passage passage) {
		return (passage != null && passage.time() != null) ? passage.time() : 0;
	}

	double length() {
		return this.to - this.from;
	}

	boolean plays(double time) {
		return time >= this.from && time < this.to;
	}

	/** How much of it is there: 0 before a fade in and after a fade out. */
	double presence(double time) {
		double in = time(this.in);
		double out = time(this.out);
		double rise = (in > 0) ? (time - this.from) / in : 1;
		double fall = (out > 0) ? (this.to - time) / out : 1;
		return Math.max(0, Math.min(1, Math.min(rise, fall)));
	}

	/** Whether it stands still or runs at another speed than it was recorded. */
	double speed() {
		return (this.source != null) ? this.source.change() / length() : 1;
	}

	Set<String> terms() {
		return (this.name != null) ? this.name.terms() : Set.of();
	}

}
