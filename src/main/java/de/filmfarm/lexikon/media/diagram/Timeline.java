package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Picture and sound over time as an editor sees them, if asked with the time beside it in
 * which it was shot or in which it happened.
 *
 * @param length on the screen
 * @param unit of the times
 * @param tracks from top to bottom
 * @param beside the other time
 * @param marks what the legend names
 * @param frames times whose pictures stand above the tracks
 */
record Timeline(double length, TimeUnit unit, List<Track> tracks, @Nullable OtherTime beside, List<Mark> marks,
		List<Double> frames) implements Diagram {

	private static final int MOST_TRACKS = 7;

	static Timeline read(YamlValue lines) {
		lines.only("kind", "caption", "length", "unit", "tracks", "beside", "marks", "frames");
		double length = lines.required("length").decimal(.1, 10_000);
		Timeline timeline = new Timeline(length, unit(lines),
				lines.required("tracks").items().stream().map((track) -> Track.read(track, length)).toList(),
				lines.field("beside").map(OtherTime::read).orElse(null),
				lines.listOf("marks").stream().map((mark) -> Mark.read(mark, length)).toList(),
				lines.listOf("frames").stream().map((time) -> time.decimal(0, length)).toList());
		timeline.check(lines);
		return timeline;
	}

	private static TimeUnit unit(YamlValue lines) {
		return lines.field("unit").map((value) -> value.one(TimeUnit.class)).orElse(TimeUnit.SECONDS);
	}

	private void check(YamlValue lines) {
		if (this.tracks.isEmpty() || this.tracks.size() > MOST_TRACKS) {
			throw lines.required("tracks").error("a timeline has 1 to %d tracks".formatted(MOST_TRACKS));
		}
		if (this.frames.size() > 3) {
			throw lines.required("frames").error("three pictures find room above the tracks");
		}
		if (!this.frames.isEmpty() && clips().stream().allMatch((clip) -> clip.shows() == null)) {
			throw lines.required("frames").error("no clip says what it shows: shows: close-up");
		}
		if (!this.frames.isEmpty() && this.beside != null) {
			throw lines.required("frames").error("above the tracks stands either the other time or pictures, not both");
		}
		boolean sources = clips().stream().anyMatch((clip) -> clip.source() != null);
		if (sources != (this.beside != null)) {
			throw lines.error("'beside' is the time in which every 'source' of a clip lies; one needs the other");
		}
		double most = (this.beside != null) ? this.beside.length() : 0;
		if (clips().stream().map(Clip::source).anyMatch((s) -> s != null && Math.max(s.start(), s.end()) > most)) {
			throw lines.required("beside").error("a source lies beyond the length of " + Svg.number(most));
		}
	}

	List<Clip> clips() {
		return this.tracks.stream().flatMap((track) -> track.clips().stream()).toList();
	}

	/** Where one picture follows another in a moment. */
	List<Double> cuts() {
		List<Double> cuts = new ArrayList<>();
		for (Track track : this.tracks) {
			for (int i = 1; track.kind() == Track.Kind.PICTURE && i < track.clips().size(); i++) {
				Clip clip = track.clips().get(i);
				Clip last = track.clips().get(i - 1);
				if (clip.in() == null && last.out() == null && last.to() == clip.from()) {
					cuts.add(clip.from());
				}
			}
		}
		return cuts;
	}

	/** How a sound lies to the pictures of its name, if there are any. */
	Optional<SplitSound> split(Clip sound) {
		if (sound.name() == null) {
			return Optional.empty();
		}
		List<Clip> pictures = this.tracks.stream()
			.filter((track) -> track.kind() == Track.Kind.PICTURE)
			.flatMap((track) -> track.clips().stream())
			.filter((clip) -> sound.name().equals(clip.name()))
			.toList();
		return pictures.isEmpty() ? Optional.empty() : Optional.of(SplitSound.of(sound, pictures));
	}

	@Override
	public Set<String> terms() {
		Set<String> terms = new TreeSet<>();
		this.tracks.forEach((track) -> terms.addAll(track.terms()));
		this.marks.forEach((mark) -> terms.addAll(mark.name().terms()));
		return terms;
	}

	@Override
	public void draw(Canvas canvas, Wording wording) {
		new TimelineDrawing(this, canvas, wording).draw();
		new TimelineWords(this, canvas, wording).tell();
	}

	/**
	 * The time beside that on the screen.
	 *
	 * @param kind what happens in it
	 * @param length how much of it there is
	 * @param unit in which it is counted
	 */
	record OtherTime(Kind kind, double length, TimeUnit unit) {

		static OtherTime read(YamlValue lines) {
			lines.only("kind", "length", "unit");
			return new OtherTime(lines.required("kind").one(Kind.class), lines.required("length").decimal(.1, 100_000),
					Timeline.unit(lines));
		}

		/** What happens in that time. */
		enum Kind {

			/** The camera runs. */
			SHOOTING,

			/** The story goes on. */
			STORY

		}

	}

	/**
	 * A number at a time, or over a span of it.
	 *
	 * @param name what the legend says
	 * @param time from and to, or twice the same
	 */
	record Mark(Label name, Span time) {

		static Mark read(YamlValue lines, double length) {
			lines.only("name", "at");
			return new Mark(Label.read(lines.required("name")), Span.read(lines.required("at"), 0, length));
		}

	}

}
