package de.filmfarm.lexikon.media.diagram;

import java.util.function.IntPredicate;

/**
 * A head in the light of a plan, in seven tones: each is an area with a smooth edge, the
 * brighter ones on the darker.
 */
final class HeadPicture {

	/** Units of the picture, which is as high as wide. */
	static final double WIDTH = 1280;

	/** How wide a panel of its own is. */
	private static final double FULL = 640;

	/** Room for the words above the picture. */
	private static final double HEAD = 40;

	/** Units of the grid of the relief. */
	private static final double STEP = WIDTH / (Relief.SIZE - 1);

	/** How bright each tone but the darkest begins, where 1 is white in the key light. */
	static final double[] TONES = { .028, .075, .16, .29, .47, .72 };

	private static final double SKIN = .8;

	private static final double HAIR = .22;

	private static final double COAT = .4;

	/** From here on the light on a place counts as coloured, and as strongly coloured. */
	private static final double[] COLOURED = { .3, .7 };

	private final Lighting lighting;

	private final Relief relief;

	private final Illumination illumination;

	private final Svg svg;

	private final double width;

	/** How large it is, where 1 is a panel of its own. */
	private final double shown;

	/** A picture that will be part of a panel. */
	HeadPicture(LitHead head, Svg panel, double width) {
		this.svg = panel;
		this.width = width;
		this.shown = width / FULL;
		this.lighting = head.lighting();
		this.relief = head.relief();
		this.illumination = head.illumination();
	}

	/** How much room it takes with the words above it. */
	static double tall(double width) {
		return HEAD + width;
	}

	/**
	 * Draws it under some words, with others at the right.
	 * @param at upper left corner of the words
	 */
	void draw(Point at, String words, String right) {
		this.svg.label(at.x(), at.y() + 26, "word", words);
		if (!right.isEmpty()) {
			this.svg.label(at.x() + this.width, at.y() + 26, "end", right);
		}
		this.svg.open("svg", "class", "head-picture", "x", at.x(), "y", at.y() + HEAD, "width", this.width, "height",
				this.width, "viewBox", "0 0 1280 1280");
		background();
		practicals(false);
		head();
		practicals(true);
		this.svg.close();
		this.svg.add("rect", "class", "frame-edge", "x", at.x(), "y", at.y() + HEAD, "width", this.width, "height",
				this.width);
	}

	/** The tone of a brightness, from 0 to 6. */
	static int tone(double brightness) {
		int tone = 0;
		while (tone < TONES.length && brightness >= TONES[tone]) {
			tone++;
		}
		return tone;
	}

	private void background() {
		double base = this.lighting.background().tone().brightness;
		this.svg.add("rect", "class", "tone-" + tone(base), "width", WIDTH, "height", WIDTH);
		Lamp light = this.lighting.background().light();
		if (light != null) {
			pool(light, base);
		}
	}

	/** The light on the background, brightest behind the head. */
	private void pool(Lamp light, double base) {
		double middle = WIDTH / 2 * (1 + LightingBackground.pool(light));
		double reach = 520 * Math.min(1.5, light.beam() / 60);
		for (int tone = tone(base) + 1; tone <= TONES.length; tone++) {
			double part = (TONES[tone - 1] - base) / (light.strength() * .8);
			if (part < 1) {
				this.svg.add("circle", "class", "tone-" + tone, "cx", middle, "cy", WIDTH * .45, "r",
						reach * Math.sqrt(-Math.log(Math.max(part, .002))));
			}
		}
		if (light.colour() != LightColour.NEUTRAL) {
			this.svg.add("circle", "class", colour(light.colour().warmth, 1), "cx", middle, "cy", WIDTH * .45, "r",
					reach * 1.6);
		}
	}

	/**
	 * Lamps of the set that are in the picture, those behind the head or those before it.
	 */
	private void practicals(boolean before) {
		LightingFrame frame = LightingFrame.of(this.lighting);
		for (Lamp lamp : this.lighting.lamps()) {
			Vector place = lamp.at().place();
			if (lamp.source() == LightKind.PRACTICAL && place.z() > 0 == before) {
				double radius = lamp.width() * 50 * frame.size(place) * WIDTH / Relief.WIDTH;
				frame.shown(place).ifPresent((at) -> practical(lamp, at, radius));
			}
		}
	}

	/** A lamp that looks into the lens, with light around it. */
	private void practical(Lamp lamp, Point at, double radius) {
		int base = tone(this.lighting.background().tone().brightness);
		for (int glow = 1; glow <= 3; glow++) {
			int tone = (glow == 3) ? TONES.length : Math.min(TONES.length, base + glow);
			circle("tone-" + tone, at, radius * (1.9 - .3 * glow));
		}
		if (lamp.colour() != LightColour.NEUTRAL) {
			circle(colour(lamp.colour().warmth, 1), at, radius * 1.6);
		}
	}

	private void circle(String look, Point at, double radius) {
		this.svg.add("circle", "class", look, "cx", at.x() * WIDTH, "cy", at.y() * WIDTH, "r", radius);
	}

	private void head() {
		double[] inside = negative(this.relief.outline);
		String outline = path(inside, 0);
		String name = "head-" + Integer.toHexString((outline + this.lighting).hashCode());
		mask(name, outline);
		this.svg.open("g", "mask", "url(#" + name + ")");
		material(this.relief::isSkin, SKIN);
		part(name + "-coat", this.relief::isCoat, COAT, this.relief.collar);
		part(name + "-hair", this.relief::isHair, HAIR, this.relief.hairline);
		coloured(1, "warm");
		coloured(-1, "cool");
		new FaceFeatures(this.lighting, this.relief, this.illumination, this.svg).draw();
		this.svg.close();
	}

	/** A mask rather than a clip: no dark tone shows through at its edge. */
	private void mask(String name, String path) {
		this.svg.open("mask", "id", name).add("path", "fill", "#fff", "d", path).close();
	}

	/** What is not skin, cut out along the line where it begins. */
	private void part(String name, IntPredicate is, double reflects, double[] edge) {
		mask(name, path(new ToneField(negative(edge), known(this.relief::isThere)).spread().values, 0));
		this.svg.open("g", "mask", "url(#" + name + ")");
		this.svg.add("rect", "class", "tone-0", "width", WIDTH, "height", WIDTH);
		material(is, reflects);
		this.svg.close();
	}

	private void material(IntPredicate is, double reflects) {
		double[] tones = new ToneField(this.illumination.light, known(is)).softened().spread().values;
		this.svg.add("rect", "class", "tone-0", "width", WIDTH, "height", WIDTH);
		for (int tone = 1; tone <= TONES.length; tone++) {
			String path = path(tones, TONES[tone - 1] / reflects);
			if (!path.isEmpty()) {
				this.svg.add("path", "class", "tone-" + tone, "d", path);
			}
		}
	}

	private void coloured(int sign, String look) {
		if (this.lighting.sources().stream().noneMatch((source) -> sign * source.warmth() > 0)) {
			return;
		}
		double[] share = new double[this.illumination.light.length];
		for (int i = 0; i < share.length; i++) {
			share[i] = sign * this.illumination.warmth[i] / Math.max(this.illumination.light[i], TONES[0]);
		}
		double[] field = new ToneField(share, known(this.relief::isThere)).softened().softened().spread().values;
		for (int strong = 0; strong < COLOURED.length; strong++) {
			String path = path(field, COLOURED[strong]);
			if (!path.isEmpty()) {
				this.svg.add("path", "class", look + " by-" + (strong + 1), "d", path);
			}
		}
	}

	private static String colour(double warmth, int strong) {
		return ((warmth > 0) ? "warm by-" : "cool by-") + strong;
	}

	private boolean[] known(IntPredicate is) {
		boolean[] known = new boolean[this.relief.outline.length];
		for (int i = 0; i < known.length; i++) {
			known[i] = this.relief.isWithin(i) && is.test(i);
		}
		return known;
	}

	private static double[] negative(double[] field) {
		double[] negative = new double[field.length];
		for (int i = 0; i < field.length; i++) {
			negative[i] = -field[i];
		}
		return negative;
	}

	private String path(double[] field, double level) {
		return SmoothPath.around(Contour.around(field, level), STEP, this.shown);
	}

}
