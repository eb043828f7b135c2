package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.media.diagram.DrawnDiagram.PanelKind;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * What looks sharp: rows one above the other, each for a stop, a focal length or a
 * distance.
 *
 * @param rows from top to bottom
 * @param people metres from the lens at which people stand
 * @param range metres that a row shows
 * @param hyperfocal whether the rows explain the hyperfocal distance
 */
record DepthOfField(List<Row> rows, List<Double> people, double range, boolean hyperfocal) implements Diagram {

	static DepthOfField read(YamlValue lines) {
		lines.only("kind", "caption", "shows", "focal", "stops", "distance", "sensor", "confusion", "people", "range");
		double distance = lines.required("distance").decimal(.1, 500);
		List<Row> rows = new ArrayList<>();
		for (YamlValue stop : lines.required("stops").items()) {
			ThinLens lens = ThinLens.read(lines, stop.decimal(.7, 64));
			if (distance * 1000 <= lens.focal() * 1.5) {
				throw lines.required("distance").error("the distance is longer than the lens can be focused at");
			}
			rows.add(new Row(lens, distance));
		}
		if (rows.isEmpty() || rows.size() > 6) {
			throw lines.required("stops").error("one to six stops");
		}
		List<Double> people = new ArrayList<>();
		lines.listOf("people").forEach((value) -> people.add(value.decimal(.2, 500)));
		if (people.isEmpty()) {
			people.addAll(List.of(distance * .62, distance, distance * 1.6));
		}
		return new DepthOfField(rows, people,
				lines.field("range").map((value) -> value.decimal(distance, 1000)).orElse(distance * 2.1), false);
	}

	static DepthOfField readHyperfocal(YamlValue lines) {
		lines.only("kind", "caption", "shows", "focal", "stop", "sensor", "confusion", "people");
		ThinLens lens = ThinLens.read(lines, lines.required("stop").decimal(.7, 64));
		double distance = lens.hyperfocal();
		List<Double> people = new ArrayList<>();
		lines.listOf("people").forEach((value) -> people.add(value.decimal(.2, 500)));
		if (people.isEmpty()) {
			people.addAll(List.of(distance * .3, distance * .7, distance, distance * 1.6));
		}
		return new DepthOfField(List.of(new Row(lens, distance), new Row(lens, Double.POSITIVE_INFINITY)), people,
				distance * 2, true);
	}

	@Override
	public Set<String> terms() {
		return this.hyperfocal ? Set.of() : Set.of("depth-of-field");
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		Sheet sheet = new Sheet(canvas, wording);
		Svg svg = new Svg();
		for (int i = 0; i < this.rows.size(); i++) {
			Row row = this.rows.get(i);
			String words = this.hyperfocal ? wording.say("optics.focus", sheet.metres(row.focus()))
					: sheet.stop(row.lens().stop());
			new FocusRow(svg, sheet, row.lens(), row.focus(), this.range).draw(i * FocusRow.HEIGHT, words, this.people);
		}
		canvas.panel(PanelKind.MAIN, FocusRow.WIDTH, this.rows.size() * FocusRow.HEIGHT - 8, svg);
		tell(canvas, wording, sheet);
	}

	private void tell(Canvas canvas, Wording wording, Sheet sheet) {
		Row first = this.rows.get(0);
		ThinLens lens = first.lens();
		canvas.alt(this.hyperfocal
				? wording.say("optics.hyperfocal.alt", lens.focal(), sheet.stop(lens.stop()),
						sheet.metres(lens.hyperfocal()))
				: wording.say("optics.dof.alt", lens.focal(), sheet.metres(first.focus())));
		canvas.tell(wording.say("optics.dof.confusion", lens.confusion()));
		for (Row row : this.rows) {
			double far = row.lens().far(row.focus());
			String to = Double.isInfinite(far) ? wording.say("optics.infinity") : sheet.metres(far);
			String from = sheet.metres(row.lens().near(row.focus()));
			canvas
				.tell(this.hyperfocal
						? wording.say("optics.hyperfocal.row",
								Double.isInfinite(row.focus()) ? wording.say("optics.infinity")
										: sheet.metres(row.focus()),
								from, to)
						: wording.say("optics.dof.row", sheet.stop(row.lens().stop()), from, to));
		}
	}

	/**
	 * One setting of a lens.
	 *
	 * @param lens and its stop
	 * @param focus metres at which it is focused
	 */
	record Row(ThinLens lens, double focus) {
	}

}
