package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.diagram.Timeline.Mark;
import de.filmfarm.lexikon.media.diagram.Timeline.OtherTime;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Says what a timeline shows.
 */
final class TimelineWords {

	/** In one sentence. */
	private static final int MOST_NAMES = 8;

	private final Timeline timeline;

	private final Canvas canvas;

	private final Wording wording;

	TimelineWords(Timeline timeline, Canvas canvas, Wording wording) {
		this.timeline = timeline;
		this.canvas = canvas;
		this.wording = wording;
	}

	void tell() {
		List<String> facts = facts();
		String length = time(this.timeline.length());
		this.canvas.alt(say("alt", length, facts.isEmpty() ? names() : String.join("; ", facts)));
		this.canvas.tell(say("length", length, this.timeline.tracks().size()));
		this.timeline.tracks().forEach(this::track);
		facts.forEach((fact) -> this.canvas.tell(fact + "."));
		OtherTime beside = this.timeline.beside();
		if (beside != null) {
			beside(beside);
		}
		this.timeline.marks().forEach(this::mark);
	}

	/** What is marked, and what the clips are called. */
	private String names() {
		Set<String> names = new LinkedHashSet<>();
		this.timeline.marks().forEach((mark) -> names.add(mark.name().in(this.wording)));
		for (Track track : this.timeline.tracks()) {
			for (int i = 0; i < track.clips().size(); i++) {
				names.add(name(track, i));
			}
		}
		return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
	}

	private String say(String key, Object... arguments) {
		return this.wording.say("timeline." + key, arguments);
	}

	private String time(double amount) {
		return this.timeline.unit().say(amount, this.wording);
	}

	private void track(Track track) {
		List<String> clips = new ArrayList<>();
		for (int i = 0; i < track.clips().size(); i++) {
			Clip clip = track.clips().get(i);
			String words = say("clip", name(track, i), clip.from(), clip.to());
			clips.add((clip.shows() != null) ? words + ", " + clip.shows().say(this.wording)
					: words + level(track, clip));
		}
		this.canvas.tell(say("track", track.label(this.wording).in(this.wording), String.join("; ", clips)));
	}

	private String name(Track track, int i) {
		Label name = track.clips().get(i).name();
		if (name != null) {
			return name.in(this.wording);
		}
		String kind = track.label(this.wording).in(this.wording);
		return (track.clips().size() == 1) ? kind : say("unnamed", kind, i + 1);
	}

	/** How loud a sound is, if that is worth a word. */
	private String level(Track track, Clip clip) {
		Span level = clip.level();
		if (track.kind() == Track.Kind.PICTURE || level.equals(Clip.LEVEL)) {
			return "";
		}
		if (level.change() != 0) {
			return ", " + say((level.change() > 0) ? "louder" : "softer");
		}
		return (level.start() < .4) ? ", " + say("soft") : (level.start() > .8) ? ", " + say("loud") : "";
	}

	/** What an editor would name: passages, and sound that leads or lags. */
	private List<String> facts() {
		List<String> facts = new ArrayList<>();
		for (Track track : this.timeline.tracks()) {
			for (int i = 0; i < track.clips().size(); i++) {
				passages(facts, track, i);
				if (track.kind() != Track.Kind.PICTURE) {
					String name = name(track, i);
					this.timeline.split(track.clips().get(i)).ifPresent((split) -> split(facts, name, split));
				}
			}
		}
		return facts;
	}

	private void passages(List<String> facts, Track track, int i) {
		Clip clip = track.clips().get(i);
		if (clip.over()) {
			facts.add(say("over", name(track, i)));
			return;
		}
		boolean picture = track.kind() == Track.Kind.PICTURE;
		double overlap = track.overlap(i);
		if (overlap > 0 && clip.in() != null) {
			facts.add(say((picture ? "" : "sound-") + key(clip.in().kind()), name(track, i - 1), name(track, i),
					time(overlap)));
		}
		else if (clip.in() != null) {
			facts.add(say((picture ? "" : "sound-") + key(clip.in().kind()) + "-in", name(track, i),
					time(Clip.time(clip.in()))));
		}
		if (clip.out() != null) {
			facts.add(say((picture ? "" : "sound-") + key(clip.out().kind()) + "-out", name(track, i),
					time(Clip.time(clip.out()))));
		}
	}

	private static String key(Passage.Kind kind) {
		return YamlValue.spelling(kind);
	}

	private void split(List<String> facts, String name, SplitSound split) {
		if (split.lead() > 0) {
			facts.add(say("leads", name, time(split.lead())));
		}
		if (split.between() > 0) {
			facts.add(say("goes-on", name, time(split.between())));
		}
		if (split.lag() > 0) {
			facts.add(say("lags", name, time(split.lag())));
		}
	}

	private void beside(OtherTime beside) {
		this.canvas.tell(say(key(beside), beside.unit().say(beside.length(), this.wording)));
		for (Track track : this.timeline.tracks()) {
			for (int i = 0; i < track.clips().size(); i++) {
				Clip clip = track.clips().get(i);
				Span source = clip.source();
				if (source != null) {
					this.canvas.tell(source(beside, name(track, i), source, clip));
				}
			}
		}
	}

	private static String key(OtherTime beside) {
		return YamlValue.spelling(beside.kind());
	}

	private String source(OtherTime beside, String name, Span source, Clip clip) {
		if (source.change() == 0) {
			return say("still", name, beside.unit().say(source.start(), this.wording), time(clip.length()));
		}
		return say(key(beside) + ".source", name, source.start(), beside.unit().say(source.end(), this.wording),
				time(clip.length())) + speed(beside, clip);
	}

	/** Only where both times are counted alike a speed can be told. */
	private String speed(OtherTime beside, Clip clip) {
		double speed = clip.speed();
		if (beside.unit() != this.timeline.unit() || Math.abs(speed - 1) < .01) {
			return "";
		}
		if (speed < 0) {
			return " " + say("backwards");
		}
		return " " + say((speed < 1) ? "slower" : "faster", (speed < 1) ? 1 / speed : speed);
	}

	private void mark(Mark mark) {
		String name = mark.name().in(this.wording);
		this.canvas.tell((mark.time().change() == 0) ? say("mark", name, time(mark.time().start()))
				: say("mark.span", name, mark.time().start(), time(mark.time().end())));
	}

}
