package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * The same size of a subject at several focal lengths: the camera stands nearer or
 * further away, and what is behind looks smaller or larger.
 *
 * @param sensor behind the lenses
 * @param lenses focal lengths in millimetres
 * @param size of the subject in all pictures
 */
record EqualSize(Sensor sensor, List<Double> lenses, ShotSize size) implements Diagram {

	/** Metres from the subject to somebody behind. */
	private static final double BEHIND = 3;

	/** Height of the drawing of the distance under a picture. */
	private static final double BELOW = 86;

	static EqualSize read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "sensor", "lenses", "size");
		List<Double> lenses = new ArrayList<>();
		lines.required("lenses").items().forEach((value) -> lenses.add(value.decimal(8, 600)));
		if (lenses.size() < 2 || lenses.size() > 4) {
			throw lines.required("lenses").error("two to four focal lengths to compare");
		}
		return new EqualSize(Sensor.read(lines), lenses,
				lines.field("size").map((value) -> value.one(ShotSize.class)).orElse(ShotSize.MEDIUM_CLOSE_UP));
	}

	@Override
	public Set<String> terms() {
		return Set.of();
	}

	/** Metres from the camera to the subject. */
	double distance(double focal) {
		return focal * (this.size.top() - this.size.bottom()) / 100 / this.sensor.height;
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Sheet sheet = new Sheet(canvas, wording);
		double height = Sheet.SMALL * this.sensor.height / this.sensor.width;
		double longest = this.lenses.stream().mapToDouble(this::distance).max().orElseThrow();
		canvas.alt(wording.say("optics.perspective.alt"));
		for (double focal : this.lenses) {
			sheet.picture(sheet.millimetres(focal), height + BELOW, false, (svg) -> {
				picture(svg, height, focal);
				below(svg, height, distance(focal), longest, sheet);
			});
			canvas.tell(wording.say("optics.perspective.lens", focal, sheet.metres(distance(focal)),
					Math.round(100 * distance(focal) / (distance(focal) + BEHIND))));
		}
	}

	private void picture(Svg svg, double height, double focal) {
		Player player = new Player(.4, this.size, Player.Facing.FRONT_RIGHT, false, false);
		FramedPicture picture = new FramedPicture(Caption.NONE, List.of(player), FramedPicture.Place.ROOM, .5,
				FramedPicture.Through.NOTHING, null, 0, null, Set.of());
		PictureSpace space = new PictureSpace(picture, Sheet.SMALL, height, this.sensor.vertical(focal));
		svg.open("svg", "width", Sheet.SMALL, "height", height);
		new Backdrop(svg, space, BEHIND + 1).draw(FramedPicture.Place.ROOM);
		Point behind = space.at(.5, 0, BEHIND);
		Person.FRONT.draw(svg, "person other", behind.x(), behind.y(), space.metre(BEHIND) / 100, false, true);
		Point feet = space.feet(player);
		player.faces().person.draw(svg, feet.x(), feet.y(), space.scale(player), false);
		svg.close();
		svg.add("rect", "class", "frame-edge", "x", 1.5, "y", 1.5, "width", Sheet.SMALL - 3, "height", height - 3);
	}

	/** Camera, subject and the other from the side, at the same scale in all pictures. */
	private void below(Svg svg, double height, double distance, double longest, Sheet sheet) {
		double metre = (Sheet.SMALL - 90) / (longest + BEHIND);
		double ground = height + BELOW - 34;
		double subject = 50 + longest * metre;
		double figure = Math.min(.34, Math.max(.22, metre / 100));
		svg.add("rect", "class", "stage", "y", ground - 46, "width", Sheet.SMALL, "height", 46.0);
		svg.add("path", "class", "ground-line", "d", Svg.path("M", 0.0, ground, "H", Sheet.SMALL));
		Person.SIDE.draw(svg, subject, ground, figure * .72, true);
		Person.SIDE.draw(svg, "person other", subject + BEHIND * metre, ground, figure * .72, true, true);
		double lens = subject - distance * metre;
		Sheet.camera(svg, new Point(lens, ground - 26), .5);
		Arrow.draw(svg, new Point(lens, ground + 8), new Point(subject, ground + 8), true);
		svg.label((lens + subject) / 2, ground + 31, "middle", sheet.metres(distance));
	}

}
