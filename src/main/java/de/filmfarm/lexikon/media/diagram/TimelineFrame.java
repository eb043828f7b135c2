package de.filmfarm.lexikon.media.diagram;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The picture that is on the screen at a time, with all that lies over each other then.
 *
 * @param timeline it is taken from
 * @param time of it
 * @param width of the picture
 */
record TimelineFrame(Timeline timeline, double time, double width) {

	/** How much a picture covers that lies over another. */
	private static final double HALF = .5;

	void draw(Svg svg, double x, double y) {
		double height = this.width * Sketch.HEIGHT / Sketch.WIDTH;
		svg.open("svg", "x", x, "y", y, "width", this.width, "height", height, "viewBox",
				Svg.path(0.0, 0.0, Sketch.WIDTH, Sketch.HEIGHT));
		svg.add("rect", "class", "dark", "width", Sketch.WIDTH, "height", Sketch.HEIGHT);
		List<Track> tracks = this.timeline.tracks();
		for (int i = tracks.size() - 1; i >= 0; i--) {
			if (tracks.get(i).kind() == Track.Kind.PICTURE) {
				track(svg, tracks.get(i));
			}
		}
		svg.close();
		svg.add("rect", "class", "frame-edge", "x", x, "y", y, "width", this.width, "height", height);
	}

	private void track(Svg svg, Track track) {
		for (int i = 0; i < track.clips().size(); i++) {
			Clip clip = track.clips().get(i);
			if (clip.plays(this.time) && clip.shows() != null) {
				double overlap = track.overlap(i);
				double come = (overlap > 0) ? Math.min(1, (this.time - clip.from()) / overlap) : 1;
				clip(svg, clip, clip.shows(), come);
			}
		}
	}

	private void clip(Svg svg, Clip clip, Sketch sketch, double come) {
		boolean wipe = clip.in() != null && clip.in().kind() == Passage.Kind.WIPE;
		double opacity = (wipe ? 1 : come) * (clip.over() ? HALF * clip.presence(this.time) : 1);
		svg.open("svg", "width", wipe ? Sketch.WIDTH * come : Sketch.WIDTH, "height", Sketch.HEIGHT);
		svg.open("g", "opacity", opacity);
		sketch.draw(svg, this.width);
		svg.close().close();
		if (wipe && come < 1) {
			svg.add("path", "class", "wiping", "d", Svg.path("M", Sketch.WIDTH * come, 0.0, "V", Sketch.HEIGHT));
		}
		if (!clip.over()) {
			black(svg, clip);
		}
	}

	/** What a fade or an iris leaves dark. */
	private void black(Svg svg, Clip clip) {
		double presence = clip.presence(this.time);
		if (presence >= 1) {
			return;
		}
		if (kind(clip.in()) == Passage.Kind.IRIS || kind(clip.out()) == Passage.Kind.IRIS) {
			double radius = presence * Math.hypot(Sketch.WIDTH, Sketch.HEIGHT) / 2;
			svg.add("path", "class", "dark", "fill-rule", "evenodd", "d",
					Svg.path("M", 0.0, 0.0, "H", Sketch.WIDTH, "V", Sketch.HEIGHT, "H", 0.0, "Z M",
							Sketch.WIDTH / 2 - radius, Sketch.HEIGHT / 2, "a", radius, radius, "0 1 0", 2 * radius, 0.0,
							"a", radius, radius, "0 1 0", -2 * radius, 0.0, "Z"));
			return;
		}
		svg.add("rect", "class", "dark", "width", Sketch.WIDTH, "height", Sketch.HEIGHT, "opacity", 1 - presence);
	}

	private static Passage.@Nullable Kind kind(@Nullable Passage passage) {
		return (passage != null) ? passage.kind() : null;
	}

}
