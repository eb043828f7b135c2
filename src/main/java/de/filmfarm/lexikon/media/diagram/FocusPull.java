package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Focus moves from one person to another: the zone that looks sharp from the side, and
 * the picture before and after.
 *
 * @param lens and its stop
 * @param sensor behind it
 * @param from metres at which it is focused at the start
 * @param to metres at which it is focused at the end
 * @param people metres from the lens at which people stand
 */
record FocusPull(ThinLens lens, Sensor sensor, double from, double to, List<Double> people) implements Diagram {

	static FocusPull read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "focal", "stop", "sensor", "confusion", "from", "to", "people");
		List<Double> people = new ArrayList<>();
		lines.required("people").items().forEach((value) -> people.add(value.decimal(.5, 50)));
		if (people.size() < 2 || people.size() > 3) {
			throw lines.required("people").error("two or three people, by their distance in metres");
		}
		double from = lines.required("from").decimal(.4, 60);
		double to = lines.required("to").decimal(.4, 60);
		if (from == to) {
			throw lines.required("to").error("focus moves from one distance to another");
		}
		return new FocusPull(ThinLens.read(lines, lines.required("stop").decimal(.7, 64)), Sensor.read(lines), from, to,
				people);
	}

	@Override
	public Set<String> terms() {
		return Set.of();
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Sheet sheet = new Sheet(canvas, wording);
		Svg svg = new Svg();
		double range = this.people.stream().mapToDouble(Double::doubleValue).max().orElseThrow() * 1.35;
		FocusRow start = new FocusRow(svg, sheet, this.lens, this.from, range);
		FocusRow end = new FocusRow(svg, sheet, this.lens, this.to, range);
		start.draw(0, wording.say("start"), this.people);
		end.draw(FocusRow.HEIGHT, wording.say("end"), this.people);
		traveller(svg, start, end);
		canvas.panel(PanelKind.MAIN, FocusRow.WIDTH, 2 * FocusRow.HEIGHT - 8, svg);
		canvas.move();
		double height = Sheet.SMALL * this.sensor.height / this.sensor.width;
		sheet.picture(wording.say("start"), height, (frame) -> picture(frame, height, this.from));
		sheet.picture(wording.say("end"), height, (frame) -> picture(frame, height, this.to));
		canvas.alt(wording.say("optics.pull.alt", sheet.metres(this.from), sheet.metres(this.to)));
		tell(canvas, wording, sheet, this.from, "optics.pull.start");
		tell(canvas, wording, sheet, this.to, "optics.pull.end");
	}

	private void tell(Canvas canvas, Wording wording, Sheet sheet, double focus, String key) {
		List<String> soft = new ArrayList<>();
		List<String> sharp = new ArrayList<>();
		this.people.forEach((away) -> ((this.lens.softness(focus, away) == 0) ? sharp : soft).add(sheet.metres(away)));
		canvas.tell(wording.say(key, sheet.metres(this.lens.near(focus)), sheet.metres(this.lens.far(focus))));
		if (!sharp.isEmpty()) {
			canvas.tell(wording.say("optics.pull.sharp", wording.list(sharp)));
		}
		if (!soft.isEmpty()) {
			canvas.tell(wording.say("optics.pull.soft", wording.list(soft)));
		}
	}

	/** The sharp zone once more, to travel along the lower row. */
	private void traveller(Svg svg, FocusRow start, FocusRow end) {
		svg.open("g", "class", "traveller", "visibility", "hidden")
			.open("rect", "class", "zone", "y", FocusRow.HEIGHT + 28, "height", 72.0);
		animate(svg, "x", start.x(this.lens.near(this.from)), end.x(this.lens.near(this.to)));
		animate(svg, "width", start.x(this.lens.far(this.from)) - start.x(this.lens.near(this.from)),
				end.x(this.lens.far(this.to)) - end.x(this.lens.near(this.to)));
		svg.close().close();
	}

	private static void animate(Svg svg, String attribute, double from, double to) {
		svg.add("animate", "attributeName", attribute, "values", Svg.path(from, ";", to), "dur", "4s", "begin",
				"indefinite", "fill", "freeze");
	}

	private void picture(Svg svg, double height, double focus) {
		List<Double> fromTheBack = this.people.stream().sorted((a, b) -> Double.compare(b, a)).toList();
		double horizon = height * .3;
		double wall = fromTheBack.get(0) + 2.5;
		double units = height / (this.sensor.height / this.lens.focal());
		double floor = horizon + PictureSpace.EYES / 100 * units / wall;
		svg.add("rect", "class", "sky", "width", Sheet.SMALL, "height", height)
			.add("rect", "class", "floor", "y", floor, "width", Sheet.SMALL, "height", Math.max(0, height - floor));
		for (double away : fromTheBack) {
			int index = this.people.indexOf(away);
			boolean left = index % 2 == 0;
			double scale = units / away / 100;
			Person person = (index == 0) ? Person.BACK_QUARTER : Person.THREE_QUARTER;
			person.draw(svg, "person soft-" + this.lens.softness(focus, away) + (left ? "" : " other"),
					Sheet.SMALL * x(index), horizon + PictureSpace.EYES * scale, scale, index > 0, !left);
		}
	}

	/** The nearest stands at the left, the next at the right, another between them. */
	private static double x(int index) {
		return (index == 0) ? .24 : (index == 1) ? .72 : .5;
	}

}
