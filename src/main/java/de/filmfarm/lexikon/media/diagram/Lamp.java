package de.filmfarm.lexikon.media.diagram;

import java.util.List;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * A lamp of a lighting plan.
 *
 * @param term key of the term that it is
 * @param at where it stands
 * @param source what it comes from
 * @param width of what shines, in metres
 * @param stops how much more light it gives than the key light, measured alone at the
 * face
 * @param colour of its light
 * @param beam degrees at which it shines
 * @param aims key of the bounce at which it is turned, rather than at the subject
 */
record Lamp(String term, Setting at, LightKind source, double width, double stops, LightColour colour, double beam,
		@Nullable String aims) {

	private static final double USUAL_DISTANCE = 2.5;

	private static final double USUAL_BEAM = 60;

	/** With more degrees above the eyes it hangs over the head. */
	private static final double OVERHEAD = 75;

	static Lamp read(YamlValue lines) {
		lines.only("term", "angle", "height", "distance", "source", "size", "stops", "colour", "beam", "aims");
		double width = lines.field("size").map(Lamp::size).orElse(-1.0);
		LightKind source = lines.field("source")
			.map((value) -> value.one(LightKind.class))
			.orElse((width > .35) ? LightKind.SOFTBOX : LightKind.SPOTLIGHT);
		return new Lamp(lines.required("term").text(), Setting.read(lines, USUAL_DISTANCE), source,
				(width < 0) ? source.width : width,
				lines.field("stops").map((value) -> value.decimal(-8, 3)).orElse(0.0),
				lines.field("colour").map((value) -> value.one(LightColour.class)).orElse(LightColour.NEUTRAL),
				lines.field("beam").map((value) -> value.decimal(3, 180)).orElse(USUAL_BEAM),
				lines.textOf("aims").orElse(null));
	}

	private static double size(YamlValue value) {
		return switch (value.text()) {
			case "hard" -> LightKind.SPOTLIGHT.width;
			case "soft" -> LightKind.WINDOW.width;
			default -> value.decimal(.02, 6);
		};
	}

	Lamp at(double distance) {
		return new Lamp(this.term, this.at.at(distance), this.source, this.width, this.stops, this.colour, this.beam,
				this.aims);
	}

	Lamp stronger(double more) {
		return new Lamp(this.term, this.at, this.source, this.width, this.stops + more, this.colour, this.beam,
				this.aims);
	}

	/** Whether it hangs so steeply above that a plan shows it from behind. */
	boolean isOverhead() {
		return this.at.height() >= OVERHEAD;
	}

	/** Whether something narrows its beam. */
	boolean isNarrow() {
		return this.beam < USUAL_BEAM;
	}

	/** Its light where 1 is the key light. */
	double strength() {
		return Math.pow(2, this.stops);
	}

	/** Whether it shines through a frame on its way to the subject. */
	boolean shinesThrough(Screen frame) {
		return this.aims == null && frame.covers(this.at);
	}

	/** What it is for the head, through the frames before it. */
	LightSource light(List<Screen> frames) {
		for (Screen frame : frames) {
			if (shinesThrough(frame)) {
				return frame.light(lit(frame), strength(), this.colour);
			}
		}
		// The sun is so far away that its light falls from one direction.
		double away = (this.source == LightKind.SUN) ? 30 : 1;
		return LightSource.disc(this.at.place().times(away), this.width * 100 * away, strength(), this.colour.warmth,
				this.beam);
	}

	/** How much of a frame it lights, in metres. */
	double lit(Screen frame) {
		double before = this.at.distance() - frame.at().distance();
		return this.width + 2 * before * Math.tan(Math.toRadians(Math.min(this.beam, 120) / 2));
	}

}
