package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Lamps and what shapes their light around a head, and what the head looks like in it.
 *
 * @param faces degrees from the camera to which the head is turned, to the right of the
 * picture
 * @param camera distance of the camera in metres
 * @param lamps that light the subject, the key light first
 * @param flags what takes light away
 * @param bounces what throws light back
 * @param frames what spreads light
 * @param ambient light from everywhere, in stops beside the key light
 * @param ambientColour its colour
 * @param background what is behind the subject
 * @param ratio whether the contrast between the sides of the face is shown
 * @param distances of the first lamp, one picture each
 */
record Lighting(double faces, double camera, List<Lamp> lamps, List<Screen> flags, List<Screen> bounces,
		List<Screen> frames, double ambient, LightColour ambientColour, LightingBackground background, boolean ratio,
		List<Double> distances) implements Diagram {

	private static final double USUAL_CAMERA = 2.6;

	/** What walls and floor give back where nobody thinks of it. */
	private static final double USUAL_AMBIENT = -5;

	static Lighting read(YamlValue lines) {
		lines.only("kind", "caption", "subject", "camera", "lamps", "flags", "bounces", "frames", "ambient",
				"background", "ratio", "distances");
		Optional<YamlValue> subject = lines.field("subject").map((value) -> value.only("faces"));
		Optional<YamlValue> camera = lines.field("camera").map((value) -> value.only("distance"));
		Optional<YamlValue> ambient = lines.field("ambient").map((value) -> value.only("stops", "colour"));
		Lighting lighting = new Lighting(
				subject.flatMap((value) -> value.field("faces")).map((value) -> value.decimal(-90, 90)).orElse(0.0),
				camera.flatMap((value) -> value.field("distance"))
					.map((value) -> value.decimal(.8, 8))
					.orElse(USUAL_CAMERA),
				lines.listOf("lamps").stream().map(Lamp::read).toList(),
				lines.listOf("flags").stream().map(Screen::flag).toList(),
				lines.listOf("bounces").stream().map(Screen::bounce).toList(),
				lines.listOf("frames").stream().map(Screen::frame).toList(),
				ambient.flatMap((value) -> value.field("stops"))
					.map((value) -> value.decimal(-12, 0))
					.orElse(USUAL_AMBIENT),
				ambient.flatMap((value) -> value.field("colour"))
					.map((value) -> value.one(LightColour.class))
					.orElse(LightColour.NEUTRAL),
				lines.field("background").map(LightingBackground::read).orElse(LightingBackground.usual()),
				lines.flag("ratio", false),
				lines.listOf("distances").stream().map((value) -> value.decimal(.4, 8)).toList());
		new LightingCheck(lighting, lines).check();
		return lighting.withFirstDistance();
	}

	@Override
	public Set<String> terms() {
		Set<String> terms = new TreeSet<>();
		allLamps().forEach((lamp) -> terms.add(lamp.term()));
		screens().forEach((screen) -> terms.add(screen.term()));
		return terms;
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		LitHead head = LitHead.of(this);
		new LightingPlan(head, canvas, wording).draw();
		new LightingWords(head, canvas, wording).tell();
	}

	private Lighting withFirstDistance() {
		return this.distances.isEmpty() ? this : with(this.lamps.get(0).at(this.distances.get(0)), this.distances);
	}

	/** Those on the subject, and the one on the background. */
	List<Lamp> allLamps() {
		List<Lamp> all = new ArrayList<>(this.lamps);
		Optional.ofNullable(this.background.light()).ifPresent(all::add);
		return all;
	}

	/** Flags, frames and bounces. */
	List<Screen> screens() {
		List<Screen> all = new ArrayList<>(this.flags);
		all.addAll(this.frames);
		all.addAll(this.bounces);
		return all;
	}

	/** The first lamp at its other distances. */
	List<Lamp> movedLamps() {
		return this.distances.stream().skip(1).map((distance) -> this.lamps.get(0).at(distance)).toList();
	}

	/** The bounce at which a lamp is turned. */
	Optional<Screen> bounce(Lamp lamp) {
		return this.bounces.stream().filter((bounce) -> bounce.term().equals(lamp.aims())).findFirst();
	}

	/** From where the light of the first lamp falls on the subject, if there is one. */
	Optional<Setting> key() {
		return this.lamps.stream().findFirst().map((lamp) -> bounce(lamp).map(Screen::at).orElse(lamp.at()));
	}

	/** Whether the light from everywhere is something that somebody thought of. */
	boolean hasAmbient() {
		return this.ambient != USUAL_AMBIENT || this.ambientColour != LightColour.NEUTRAL;
	}

	/** What shines on the head. */
	List<LightSource> sources() {
		List<LightSource> sources = new ArrayList<>();
		this.lamps.stream()
			.filter((lamp) -> lamp.aims() == null)
			.forEach((lamp) -> sources.add(lamp.light(this.frames)));
		this.bounces.forEach((bounce) -> sources.add(bounce.light(this.frames)));
		sources.add(LightSource.surroundings(Math.pow(2, this.ambient), this.ambientColour.warmth));
		return sources;
	}

	List<LightScreen> shades() {
		return this.flags.stream().map(Screen::shade).toList();
	}

	/**
	 * The light on the bright side of the face, divided by that on the dark side: key and
	 * fill by the fill alone. Lamps that stand behind the subject do not count.
	 */
	double contrast() {
		double key = this.lamps.isEmpty() ? 0 : this.lamps.get(0).strength();
		double fill = Math.pow(2, this.ambient);
		for (Lamp lamp : this.lamps.subList(Math.min(1, this.lamps.size()), this.lamps.size())) {
			fill += (lamp.aims() == null && Math.abs(lamp.at().angle()) <= 90) ? lamp.strength() : 0;
		}
		for (Screen bounce : this.bounces) {
			fill += Math.pow(2, bounce.stops());
		}
		return (key + fill) / fill;
	}

	/**
	 * The same light with the first lamp at another distance, and as strong as before.
	 */
	Lighting at(double distance) {
		return with(this.lamps.get(0).at(distance).stronger(stopsAt(distance)), List.of());
	}

	private Lighting with(Lamp first, List<Double> distances) {
		List<Lamp> changed = new ArrayList<>(this.lamps);
		changed.set(0, first);
		return new Lighting(this.faces, this.camera, changed, this.flags, this.bounces, this.frames, this.ambient,
				this.ambientColour, this.background, this.ratio, distances);
	}

	/**
	 * How many stops more arrive from another distance than from the first, in tenths.
	 */
	double stopsAt(double distance) {
		return Math.round(20 * Math.log(this.distances.get(0) / distance) / Math.log(2)) / 10.0;
	}

}
