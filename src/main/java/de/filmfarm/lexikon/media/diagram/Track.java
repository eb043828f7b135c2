package de.filmfarm.lexikon.media.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * A row of clips one after the other.
 *
 * @param kind what runs on it
 * @param name if its kind does not say enough
 * @param clips in their order
 */
record Track(Kind kind, @Nullable Label name, List<Clip> clips) {

	static Track read(YamlValue lines, double length) {
		lines.only("kind", "name", "clips");
		List<Clip> clips = lines.required("clips").items().stream().map((clip) -> Clip.read(clip, length)).toList();
		Track track = new Track(lines.required("kind").one(Kind.class),
				lines.field("name").map(Label::read).orElse(null), clips);
		if (clips.isEmpty()) {
			throw lines.error("a track has at least one clip");
		}
		for (int i = 0; i < clips.size(); i++) {
			track.check(i, lines.required("clips").items().get(i));
		}
		return track;
	}

	private void check(int i, YamlValue line) {
		Clip clip = this.clips.get(i);
		if (this.kind != Kind.PICTURE && (clip.shows() != null || clip.over())) {
			throw line.error("only a picture track has clips that show something or lie over others");
		}
		double overlap = (i > 0) ? this.clips.get(i - 1).to() - clip.from() : 0;
		boolean passes = clip.in() != null && clip.in().time() == null;
		if (overlap > 0 && !passes) {
			throw line.error("this clip begins before the last has ended; say how they overlap: in: dissolve or wipe");
		}
		if (overlap <= 0 && passes) {
			throw line.error("a dissolve or wipe needs two clips that overlap: let this one begin earlier");
		}
		if (i > 0 && (overlap >= clip.length() || overlap >= this.clips.get(i - 1).length())) {
			throw line.error("clips overlap only in part");
		}
	}

	/** How long the next clip runs together with the clip of an index. */
	double overlap(int next) {
		return (next > 0 && next < this.clips.size())
				? Math.max(0, this.clips.get(next - 1).to() - this.clips.get(next).from()) : 0;
	}

	Label label(Wording wording) {
		return (this.name != null) ? this.name
				: Label.of(wording.say("timeline.track." + this.kind.name().toLowerCase(Locale.ROOT)));
	}

	Set<String> terms() {
		Set<String> terms = new TreeSet<>();
		this.clips.forEach((clip) -> terms.addAll(clip.terms()));
		if (this.name != null) {
			terms.addAll(this.name.terms());
		}
		return terms;
	}

	/** What runs on a track. */
	enum Kind {

		PICTURE, SOUND, DIALOGUE, NARRATION, MUSIC, EFFECTS, AMBIENCE

	}

}
