package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says what stands around the subject, and what the light does to the face.
 */
final class LightingWords {

	/** Beside the axis of the camera by less than this, it counts as on it. */
	private static final double ON_AXIS = 5;

	/** A smaller difference between the sides of a face is not seen. */
	private static final double SAME = .4;

	/** With a higher or more sideward light the nose throws a shadow that is seen. */
	private static final double SHADOW = 12;

	private final LitHead head;

	private final Lighting lighting;

	private final Canvas canvas;

	private final Wording wording;

	LightingWords(LitHead head, Canvas canvas, Wording wording) {
		this.head = head;
		this.lighting = head.lighting();
		this.canvas = canvas;
		this.wording = wording;
	}

	void tell() {
		String result = face();
		List<String> names = this.lighting.allLamps().stream().map((lamp) -> name(lamp.term())).distinct().toList();
		this.canvas.alt(names.isEmpty() ? say("alt-unlit", result) : say("alt", list(names), result));
		this.canvas.tell(say("camera", this.lighting.camera()));
		if (this.lighting.faces() != 0) {
			this.canvas.tell(
					say((this.lighting.faces() > 0) ? "turned-right" : "turned-left", Math.abs(this.lighting.faces())));
		}
		this.lighting.lamps().forEach((lamp) -> lamp(lamp, aim(lamp)));
		this.lighting.frames().forEach((frame) -> screen(frame, say("spreads"), List.of()));
		this.lighting.bounces().forEach((bounce) -> screen(bounce, say("bounces"), exposure(bounce.stops())));
		this.lighting.flags()
			.forEach((flag) -> screen(flag, flag.isOpaque() ? say("blocks") : say("dims", -flag.stops()), List.of()));
		background();
		this.canvas.tell(say("result", result));
		shadow();
		contrast();
	}

	private String say(String key, Object... arguments) {
		return this.wording.say("lighting." + key, arguments);
	}

	private String name(String term) {
		return this.wording.term(term).name();
	}

	private void lamp(Lamp lamp, String aim) {
		List<String> parts = new ArrayList<>();
		parts.add(say("source." + lamp.source().key()));
		parts.addAll(place(lamp.at()));
		parts.addAll(exposure(lamp.stops()));
		if (lamp.colour() != LightColour.NEUTRAL) {
			parts.add(say("colour." + lamp.colour().name().toLowerCase(Locale.ROOT)));
		}
		if (!aim.isEmpty()) {
			parts.add(aim);
		}
		tool(lamp.term(), parts);
	}

	private void screen(Screen screen, String does, List<String> besides) {
		List<String> parts = new ArrayList<>(place(screen.at()));
		parts.add(say("wide", screen.width()));
		parts.add(does);
		parts.addAll(besides);
		tool(screen.term(), parts);
	}

	private void tool(String term, List<String> parts) {
		this.canvas
			.tell(say("tool", this.canvas.number(this.wording.term(term)), name(term), String.join(", ", parts)));
	}

	private String aim(Lamp lamp) {
		return (lamp.aims() == null) ? "" : say("aims", name(lamp.aims()));
	}

	private List<String> place(Setting at) {
		return List.of(around(at.angle()), height(at.height()), say("away", at.distance()));
	}

	private String around(double angle) {
		double aside = Math.abs(angle);
		if (aside < ON_AXIS || aside > 180 - ON_AXIS) {
			return say((aside < 90) ? "at-camera" : "behind");
		}
		String side = (angle > 0) ? "right" : "left";
		return say((aside <= 90) ? side : "behind-" + side, aside);
	}

	private String height(double height) {
		return (height == 0) ? say("level") : say((height > 0) ? "above" : "below", Math.abs(height));
	}

	/** So many stops over or under what the camera is set to. */
	private List<String> exposure(double stops) {
		return (stops == 0) ? List.of()
				: List.of(say("exposure", say((stops > 0) ? "over" : "under", Math.abs(stops))));
	}

	private void background() {
		LightingBackground background = this.lighting.background();
		this.canvas.tell(say("background", say("tone." + background.tone().name().toLowerCase(Locale.ROOT)),
				background.distance()));
		Lamp light = background.light();
		if (light != null) {
			lamp(light, say("aims-background"));
		}
	}

	/** What the light does to the face. */
	private String face() {
		FaceLight face = this.head.face();
		if (face.isDark()) {
			return say("face-dark");
		}
		double stops = face.stops();
		if (Math.abs(stops) < SAME) {
			return say("face-even");
		}
		return say((stops > 0) ? "face-right" : "face-left", Math.abs(stops));
	}

	/** Where the shadow of the nose falls, if the first lamp draws one. */
	private void shadow() {
		if (this.lighting.lamps().isEmpty() || this.lighting.lamps().get(0).aims() != null) {
			return;
		}
		Vector light = this.lighting.lamps().get(0).at().place().turned(-this.lighting.faces()).unit();
		double across = Math.toDegrees(Math.atan2(light.x(), light.z()));
		double up = this.lighting.lamps().get(0).at().height();
		if (light.z() > .1 && Math.hypot(across, up) > SHADOW) {
			String[] names = { "right", "lower-right", "down", "lower-left", "left", "upper-left", "up",
					"upper-right" };
			double heading = Math.toDegrees(Math.atan2(up, -across));
			this.canvas
				.tell(say("nose", this.wording.say("direction." + names[Math.floorMod(Math.round(heading / 45), 8)])));
		}
	}

	private void contrast() {
		if (this.lighting.ratio()) {
			this.canvas
				.tell(say("contrast", this.lighting.contrast(), Math.log(this.lighting.contrast()) / Math.log(2)));
		}
		this.lighting.distances().stream().skip(1).forEach(this::distance);
	}

	private void distance(double distance) {
		double stops = this.lighting.stopsAt(distance);
		this.canvas
			.tell(say("at-distance", distance, this.lighting.distances().get(0), Math.abs(stops), Math.signum(stops)));
	}

	private String list(List<String> parts) {
		if (parts.size() < 2) {
			return String.join("", parts);
		}
		return this.wording.say("list", String.join(", ", parts.subList(0, parts.size() - 1)),
				parts.get(parts.size() - 1));
	}

}
