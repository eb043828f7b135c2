package de.filmfarm.lexikon.editorial.revision;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two versions of a text, both made from a third, become one: word by word, where they
 * changed different places.
 */
final class TextMerge {

	private final List<String> base;

	private final List<Words.Change> mine;

	private final List<Words.Change> theirs;

	private final List<Segment> segments = new ArrayList<>();

	private int position;

	private TextMerge(String base, String mine, String theirs) {
		List<List<String>> words = Words.cut(base, mine, theirs);
		this.base = words.get(0);
		this.mine = new ArrayList<>(Words.changes(this.base, words.get(1)));
		this.theirs = new ArrayList<>(Words.changes(this.base, words.get(2)));
	}

	/** The text in stretches: those that are clear, and those somebody has to choose. */
	static List<Segment> merge(String base, String mine, String theirs) {
		return new TextMerge(base, mine, theirs).run();
	}

	private List<Segment> run() {
		while (!this.mine.isEmpty() || !this.theirs.isEmpty()) {
			int start = Math.min(start(this.mine), start(this.theirs));
			add(text(this.position, start, List.of()));
			int end = start;
			List<Words.Change> left = new ArrayList<>();
			List<Words.Change> right = new ArrayList<>();
			while (touches(this.mine, end) || touches(this.theirs, end)) {
				boolean first = touches(this.mine, end);
				Words.Change change = (first ? this.mine : this.theirs).remove(0);
				(first ? left : right).add(change);
				end = Math.max(end, change.end());
			}
			settle(text(start, end, List.of()), text(start, end, left), text(start, end, right));
			this.position = end;
		}
		add(text(this.position, this.base.size(), List.of()));
		return this.segments;
	}

	private static int start(List<Words.Change> changes) {
		return changes.isEmpty() ? Integer.MAX_VALUE : changes.get(0).start();
	}

	/** Two words side by side are one place: together they may say what neither meant. */
	private boolean touches(List<Words.Change> changes, int end) {
		int start = start(changes);
		return start <= end || (start == end + 1 && this.base.get(end).isBlank());
	}

	/** A stretch of the base with changes made to it. */
	private String text(int start, int end, List<Words.Change> changes) {
		StringBuilder text = new StringBuilder();
		int place = start;
		for (Words.Change change : changes) {
			this.base.subList(place, change.start()).forEach(text::append);
			change.text().forEach(text::append);
			place = change.end();
		}
		this.base.subList(place, end).forEach(text::append);
		return text.toString();
	}

	private void settle(String before, String left, String right) {
		if (left.equals(right) || right.equals(before)) {
			add(left);
		}
		else if (left.equals(before)) {
			add(right);
		}
		else {
			this.segments.add(new Segment(before, left, right));
		}
	}

	private void add(String text) {
		if (!text.isEmpty()) {
			this.segments.add(new Segment(null, text, text));
		}
	}

	/**
	 * A stretch of a merged text.
	 *
	 * @param base what stood there, or nothing if it is clear what stands there now
	 * @param mine one version of it
	 * @param theirs the other version
	 */
	record Segment(@Nullable String base, String mine, String theirs) {

		boolean isClear() {
			return this.base == null;
		}

	}

}
