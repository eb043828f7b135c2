package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * How something depends on something else: lines between two axes, with named points and
 * sections.
 *
 * @param across what runs to the right
 * @param up what runs upwards
 * @param lines few
 * @param points that have a name
 * @param zones sections of the axis across
 */
record Curve(Axis across, Axis up, List<Line> lines, List<Spot> points, List<Zone> zones) implements Diagram {

	/** More lines are hard to tell from each other. */
	private static final int MOST_LINES = 4;

	static Diagram read(YamlValue lines) {
		if (lines.field("pattern").isPresent()) {
			return PolarPattern.read(lines);
		}
		lines.only("kind", "caption", "across", "up", "lines", "points", "zones");
		Axis across = Axis.read(lines.required("across"));
		Axis up = Axis.read(lines.required("up"));
		List<Line> all = lines.listOf("lines").stream().map((line) -> Line.read(line, across, up)).toList();
		if (all.isEmpty() || all.size() > MOST_LINES) {
			throw lines.error("1 to %d 'lines' are drawn".formatted(MOST_LINES));
		}
		Curve curve = new Curve(across, up, all,
				lines.listOf("points").stream().map((point) -> Spot.read(point, across, all)).toList(),
				lines.listOf("zones").stream().map((zone) -> Zone.read(zone, across)).toList());
		curve.checkLaws(lines);
		return curve;
	}

	private void checkLaws(YamlValue lines) {
		for (int i = 0; i < this.lines.size(); i++) {
			Line.Law law = this.lines.get(i).law();
			if (law != null && ((law == Line.Law.INVERSE_SQUARE) ? this.across.from() <= 0 : this.across.from() < 0)) {
				throw lines.listOf("lines")
					.get(i)
					.error("this law needs an axis across that begins above zero, or at zero for gamma and log");
			}
		}
	}

	@Override
	public Set<String> terms() {
		Set<String> terms = new TreeSet<>(this.across.name().terms());
		terms.addAll(this.up.name().terms());
		List<Label> names = new ArrayList<>();
		this.lines.forEach((line) -> names.addAll((line.name() != null) ? List.of(line.name()) : List.of()));
		this.points.forEach((point) -> names.add(point.name()));
		this.zones.forEach((zone) -> names.add(zone.name()));
		names.forEach((name) -> terms.addAll(name.terms()));
		return terms;
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		new CurveDrawing(this, canvas, wording).draw();
		new CurveWords(this, canvas, wording).tell();
	}

	/**
	 * A point of a line that has a name.
	 *
	 * @param name in the legend
	 * @param at on the axis across
	 * @param line on which it lies
	 */
	record Spot(Label name, double at, Line line) {

		static Spot read(YamlValue value, Axis across, List<Line> lines) {
			value.only("name", "at", "line");
			int number = value.field("line").map((line) -> (int) line.decimal(1, lines.size())).orElse(1);
			Line line = lines.get(number - 1);
			return new Spot(Label.read(value.required("name")),
					value.required("at").decimal(line.from(across), line.to(across)), line);
		}

		double height() {
			return this.line.at(this.at);
		}

	}

	/**
	 * A section of the axis across.
	 *
	 * @param name above it
	 * @param from where it begins
	 * @param to where it ends
	 * @param marked whether it is what the article is about
	 */
	record Zone(Label name, double from, double to, boolean marked) {

		static Zone read(YamlValue value, Axis across) {
			value.only("name", "from", "to", "marked");
			Zone zone = new Zone(Label.read(value.required("name")),
					value.required("from").decimal(across.from(), across.to()),
					value.required("to").decimal(across.from(), across.to()), value.flag("marked", false));
			if (zone.to <= zone.from) {
				throw value.error("a zone ends after it has begun: 'to' is greater than 'from'");
			}
			return zone;
		}

	}

}
