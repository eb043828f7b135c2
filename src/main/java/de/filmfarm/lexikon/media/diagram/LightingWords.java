package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

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

	/** With so few stops, light from everywhere makes nothing bright. */
	private static final double HARDLY = -8;

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
		List<String> names = names();
		this.canvas.alt(names.isEmpty() ? say("alt-unlit", result) : say("alt", this.wording.list(names), result));
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
		ambient();
		background();
		this.canvas.tell(say("result", result));
		shadow();
		contrast();
	}

	/** Of the lamps and of the tools. */
	private List<String> names() {
		return Stream
			.concat(this.lighting.allLamps().stream().map(Lamp::term),
					this.lighting.screens().stream().map(Screen::term))
			.map(this::name)
			.distinct()
			.toList();
	}

	private String say(String key, Object... arguments) {
		return this.wording.say("lighting." + key, arguments);
	}

	private String name(String term) {
		return this.wording.term(term).name();
	}

	private void lamp(Lamp lamp, String aim) {
		List<String> parts = new ArrayList<>();
		parts.add(source(lamp));
		parts.addAll(place(lamp));
		if (lamp.isNarrow()) {
			parts.add(say("beam", lamp.beam()));
		}
		parts.addAll(exposure(lamp.stops()));
		parts.addAll(colour(lamp.colour()));
		if (!aim.isEmpty()) {
			parts.add(aim);
		}
		tool(lamp.term(), parts);
	}

	private String source(Lamp lamp) {
		boolean outside = lamp.source() == LightKind.PRACTICAL
				&& LightingFrame.of(this.lighting).shown(lamp.at().place()).isEmpty();
		return say("source." + lamp.source().key() + (outside ? "-outside" : ""));
	}

	private List<String> colour(LightColour colour) {
		return (colour == LightColour.NEUTRAL) ? List.of() : List.of(say("colour." + YamlValue.spelling(colour)));
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

	/** The sun is so far away that only its direction counts. */
	private List<String> place(Lamp lamp) {
		return (lamp.source() == LightKind.SUN) ? List.of(around(lamp.at().angle()), height(lamp.at().height()))
				: place(lamp.at());
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
				: List.of(say("exposure", say((stops > 0) ? "over" : "under", tenths(Math.abs(stops)))));
	}

	/** As the reader gets it, so that 1.04 stops are one stop. */
	private static double tenths(double stops) {
		return Math.round(10 * stops) / 10.0;
	}

	private void ambient() {
		if (!this.lighting.hasAmbient()) {
			return;
		}
		double stops = this.lighting.ambient();
		List<String> parts = new ArrayList<>();
		parts.addAll((stops == 0) ? List.of(say("exposure-same")) : exposure(stops));
		parts.addAll(colour(this.lighting.ambientColour()));
		this.canvas.tell((stops <= HARDLY) ? say("ambient-hardly") : say("ambient", String.join(", ", parts)));
	}

	private void background() {
		LightingBackground background = this.lighting.background();
		this.canvas
			.tell(say("background", say("tone." + YamlValue.spelling(background.tone())), background.distance()));
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
			this.canvas.tell(say("nose", this.wording.direction(Math.toDegrees(Math.atan2(up, -across)))));
		}
	}

	private void contrast() {
		if (this.lighting.ratio()) {
			double contrast = this.lighting.contrast();
			this.canvas.tell(say("contrast", contrast, tenths(Math.log(contrast) / Math.log(2))));
		}
		this.lighting.distances().stream().skip(1).forEach(this::distance);
	}

	private void distance(double distance) {
		double stops = this.lighting.stopsAt(distance);
		this.canvas
			.tell(say("at-distance", distance, this.lighting.distances().get(0), Math.abs(stops), Math.signum(stops)));
	}

}
