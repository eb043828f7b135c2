package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Shapes and sizes of pictures: compared with each other, on strips of film, or on a
 * screen of another shape.
 *
 * @param pictures that are compared
 * @param equal what they have in common
 * @param nested whether they lie in each other
 * @param films formats on strips of film, to one scale
 * @param fit a picture on a screen
 */
record Ratio(List<Picture> pictures, Equal equal, boolean nested, List<FilmFormat> films,
		@Nullable ScreenFit fit) implements Diagram {

	private static final int MOST = 6;

	static Ratio read(YamlValue lines) {
		lines.only("kind", "caption", "pictures", "equal", "nested", "films", "screen");
		long ways = List.of("pictures", "films", "screen")
			.stream()
			.filter((way) -> lines.field(way).isPresent())
			.count();
		if (ways != 1) {
			throw lines.error("either 'pictures' to compare, 'films' or a 'screen'");
		}
		if (lines.field("pictures").isEmpty()
				&& (lines.field("equal").isPresent() || lines.field("nested").isPresent())) {
			throw lines.error("'equal' and 'nested' say how 'pictures' are compared");
		}
		Ratio ratio = new Ratio(lines.listOf("pictures").stream().map(Picture::read).toList(),
				lines.field("equal").map((value) -> value.one(Equal.class)).orElse(Equal.HEIGHT),
				lines.flag("nested", false),
				lines.listOf("films").stream().map((film) -> film.one(FilmFormat.class)).toList(),
				lines.field("screen").map(ScreenFit::read).orElse(null));
		ratio.check(lines);
		return ratio;
	}

	private void check(YamlValue lines) {
		int count = this.pictures.size() + this.films.size();
		if (this.fit == null && (count < 1 || count > MOST)) {
			throw lines.error("1 to %d pictures or films find room".formatted(MOST));
		}
		if (this.equal == Equal.SCALE && this.pictures.stream().anyMatch((picture) -> picture.size() == null)) {
			throw lines.required("equal")
				.error("to scale are only pictures with a 'size' in millimetres or a 'format'");
		}
	}

	@Override
	public Set<String> terms() {
		Set<String> terms = new TreeSet<>();
		this.pictures.forEach((picture) -> terms.addAll((picture.name() != null) ? picture.name().terms() : Set.of()));
		return terms;
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		if (this.fit != null) {
			new ScreenDrawing(this.fit, canvas, wording).draw();
		}
		else if (!this.films.isEmpty()) {
			new FilmDrawing(this.films, canvas, wording).draw();
		}
		else {
			new RatioDrawing(this, canvas, wording).draw();
		}
	}

	/** What compared pictures have in common. */
	enum Equal {

		HEIGHT, WIDTH, AREA,

		/** Nothing: they are as large as they are. */
		SCALE

	}

	/**
	 * A shape.
	 *
	 * @param name in the legend
	 * @param ratio width by height
	 * @param size width and height in millimetres
	 * @param marked whether it is what the article is about
	 */
	record Picture(@Nullable Label name, double ratio, @Nullable Point size, boolean marked) {

		static Picture read(YamlValue lines) {
			lines.only("name", "ratio", "size", "format", "marked");
			Label name = lines.field("name").map(Label::read).orElse(null);
			boolean marked = lines.flag("marked", false);
			Point size = size(lines);
			if (size == null) {
				return new Picture(name, lines.required("ratio").decimal(.3, 5), null, marked);
			}
			if (lines.field("ratio").isPresent()) {
				throw lines.required("ratio").error("the ratio follows from the size");
			}
			return new Picture(name, size.x() / size.y(), size, marked);
		}

		private static @Nullable Point size(YamlValue lines) {
			if (lines.field("format").isPresent()) {
				FilmFormat format = lines.required("format").one(FilmFormat.class);
				return new Point(format.width, format.height);
			}
			Point size = lines.field("size").map(Point::read).orElse(null);
			if (size != null && (size.x() < 1 || size.y() < 1)) {
				throw lines.required("size").error("a size is a width and a height in millimetres");
			}
			return size;
		}

	}

}
