package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * What frames show: sizes, people and their places, angles of the camera, and guides.
 *
 * @param aspect width of a frame by its height
 * @param frames side by side
 * @param change of the only frame into another, if it changes
 * @param chart sizes marked on one standing figure, instead of frames
 */
record Framing(double aspect, List<FramedPicture> frames, @Nullable Reframing change,
		List<ShotSize> chart) implements Diagram {

	private static final double WIDESCREEN = 1.85;

	static Framing read(YamlValue lines) {
		lines.only("kind", "caption", "aspect", "frames", "change", "chart");
		Framing framing = new Framing(lines.field("aspect").map((value) -> value.decimal(.5, 3)).orElse(WIDESCREEN),
				lines.listOf("frames").stream().map(FramedPicture::read).toList(),
				lines.field("change").map(Reframing::read).orElse(null), sizes(lines));
		if (framing.frames.isEmpty() == framing.chart.isEmpty()) {
			throw lines.error("either 'frames' or 'chart' says what to draw");
		}
		if (framing.frames.size() > 12) {
			throw lines.required("frames").error("at most twelve frames");
		}
		if (framing.change != null && framing.frames.size() != 1) {
			throw lines.required("change").error("one frame changes, so 'frames' has one");
		}
		return framing;
	}

	private static List<ShotSize> sizes(YamlValue lines) {
		List<ShotSize> sizes = new ArrayList<>();
		for (YamlValue value : lines.listOf("chart")) {
			ShotSize size = value.one(ShotSize.class);
			if (!sizes.isEmpty() && size.compareTo(sizes.get(sizes.size() - 1)) <= 0) {
				throw value.error("sizes go from the closest to the widest, each once");
			}
			sizes.add(size);
		}
		return sizes;
	}

	@Override
	public Set<String> terms() {
		Set<String> terms = new HashSet<>();
		this.chart.forEach((size) -> terms.add(size.key()));
		for (FramedPicture frame : this.frames) {
			if (frame.caption().term() != null) {
				terms.add(frame.caption().term());
			}
			frame.guides().stream().filter(FramedPicture.Guide::isTerm).forEach((guide) -> terms.add(guide.key()));
		}
		return terms;
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		new FramingDrawing(this, canvas, wording).draw();
	}

	/**
	 * From a frame to another part of what it shows.
	 *
	 * @param start what the frame shows at first
	 * @param end what it shows at last
	 * @param seconds that it takes
	 */
	record Reframing(Cut start, Cut end, double seconds) {

		static Reframing read(YamlValue lines) {
			lines.only("from", "to", "seconds");
			return new Reframing(lines.field("from").map(Cut::read).orElse(Cut.WHOLE), Cut.read(lines.required("to")),
					lines.field("seconds").map((value) -> value.decimal(.2, 20)).orElse(5.0));
		}

	}

	/**
	 * A part of a picture that has the shape of the whole.
	 *
	 * @param x its middle, from the left edge, 0, to the right one, 1
	 * @param y its middle, from the upper edge, 0, to the lower one, 1
	 * @param width by that of the whole
	 */
	record Cut(double x, double y, double width) {

		static final Cut WHOLE = new Cut(.5, .5, 1);

		static Cut read(YamlValue value) {
			List<YamlValue> numbers = value.items();
			if (numbers.size() != 3) {
				throw value.error("a part of the picture is three numbers: [x, y, width]");
			}
			Cut cut = new Cut(numbers.get(0).decimal(0, 1), numbers.get(1).decimal(0, 1),
					numbers.get(2).decimal(.05, 1));
			double half = cut.width / 2 - 1e-9;
			if (Math.min(cut.x, cut.y) < half || Math.max(cut.x, cut.y) > 1 - half) {
				throw value.error("this part of the picture reaches beyond its edge");
			}
			return cut;
		}

	}

}
