package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A sound and the pictures of its name under which it runs, or next to which it does.
 *
 * @param sound on its track
 * @param pictures in the order of time, at least one
 */
record SplitSound(Clip sound, List<Clip> pictures) {

	/**
	 * Of all pictures of the name those that matter: a far one has a sound of its own.
	 */
	static SplitSound of(Clip sound, List<Clip> pictures) {
		double nearest = pictures.stream().mapToDouble((picture) -> gap(sound, picture)).min().orElseThrow();
		return new SplitSound(sound,
				pictures.stream()
					.filter((picture) -> gap(sound, picture) <= nearest)
					.sorted(Comparator.comparingDouble(Clip::from))
					.toList());
	}

	/** How much time lies between them; none if they run at the same time. */
	private static double gap(Clip sound, Clip picture) {
		boolean together = sound.from() < picture.to() && picture.from() < sound.to();
		return together ? -1 : Math.max(picture.from() - sound.to(), sound.from() - picture.to());
	}

	/** How long it is heard before its picture is seen. */
	double lead() {
		return Math.max(0, this.pictures.get(0).from() - this.sound.from());
	}

	/** How long it is still heard after its picture. */
	double lag() {
		return Math.max(0, this.sound.to() - lastSeen());
	}

	private double lastSeen() {
		return this.pictures.stream().mapToDouble(Clip::to).max().orElseThrow();
	}

	/** How long others are seen between its pictures. */
	double between() {
		double foreign = foreign().stream().mapToDouble(Span::change).sum();
		return Math.max(0, foreign - lead() - lag());
	}

	/** When it runs under other pictures than its own. */
	List<Span> foreign() {
		List<Span> foreign = new ArrayList<>();
		double heard = this.sound.from();
		for (Clip picture : this.pictures) {
			add(foreign, heard, Math.min(this.sound.to(), picture.from()));
			heard = Math.max(heard, picture.to());
		}
		add(foreign, heard, this.sound.to());
		return foreign;
	}

	private static void add(List<Span> spans, double from, double to) {
		if (to > from) {
			spans.add(new Span(from, to));
		}
	}

}
