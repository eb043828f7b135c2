package de.filmfarm.lexikon.media.diagram;

import java.util.List;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Refuses what cannot stand together in a lighting plan.
 */
final class LightingCheck {

	/** More would not be told apart. */
	private static final int MOST = 9;

	private static final int MOST_DISTANCES = 4;

	private final Lighting lighting;

	private final YamlValue lines;

	LightingCheck(Lighting lighting, YamlValue lines) {
		this.lighting = lighting;
		this.lines = lines;
	}

	void check() {
		if (this.lighting.allLamps().size() + this.lighting.screens().size() > MOST) {
			throw this.lines.error("at most " + MOST + " lamps and tools can be told apart");
		}
		for (int i = 0; i < this.lighting.lamps().size(); i++) {
			aim(this.lighting.lamps().get(i), this.lines.listOf("lamps").get(i));
			place(this.lighting.lamps().get(i).at(), this.lines.listOf("lamps").get(i));
		}
		for (int i = 0; i < this.lighting.frames().size(); i++) {
			frame(this.lighting.frames().get(i), this.lines.listOf("frames").get(i));
		}
		if (this.lighting.ratio() && !hasKey()) {
			throw this.lines.required("ratio").error("a ratio needs a first lamp that shines on the face");
		}
		distances();
	}

	private boolean hasKey() {
		List<Lamp> lamps = this.lighting.lamps();
		return !lamps.isEmpty() && lamps.get(0).aims() == null && Math.abs(lamps.get(0).at().angle()) <= 90;
	}

	private void aim(Lamp lamp, YamlValue value) {
		if (lamp.aims() != null
				&& this.lighting.bounces().stream().noneMatch((bounce) -> bounce.term().equals(lamp.aims()))) {
			throw value.required("aims").error("there is no bounce '" + lamp.aims() + "'");
		}
	}

	private void place(Setting at, YamlValue value) {
		if (-at.onPlan().y() > this.lighting.background().distance()) {
			throw value.error("it would stand behind the background, which is %s metres behind the subject"
				.formatted(Svg.number(this.lighting.background().distance())));
		}
	}

	private void frame(Screen frame, YamlValue value) {
		if (this.lighting.lamps().stream().noneMatch((lamp) -> lamp.shinesThrough(frame))
				&& this.lighting.bounces().stream().noneMatch((bounce) -> frame.covers(bounce.at()))) {
			throw value.error("no lamp shines through it; it stands between a lamp and the subject, at the same angle");
		}
	}

	private void distances() {
		int count = this.lighting.distances().size();
		if (count == 0) {
			return;
		}
		if (count < 2 || count > MOST_DISTANCES) {
			throw this.lines.required("distances").error("two to " + MOST_DISTANCES + " distances can be compared");
		}
		if (this.lighting.lamps().isEmpty()) {
			throw this.lines.required("distances").error("there is no lamp to move");
		}
	}

}
