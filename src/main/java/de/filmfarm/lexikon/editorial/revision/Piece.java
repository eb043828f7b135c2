package de.filmfarm.lexikon.editorial.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that was kept, taken out, or put in.
 *
 * @param kind what became of it
 * @param text as it stands, with its spaces
 */
public record Piece(Kind kind, String text) {

	/** What became of it. */
	public enum Kind {

		/** Stands in both. */
		KEPT,

		/** Stands in the former text only. */
		REMOVED,

		/** Stands in the later text only. */
		ADDED

	}

	/** How one text became another, in a way that people can read. */
	public static List<Piece> between(String before, String after) {
		return pieces(calmed(spans(before, after)));
	}

	/** How one text became another, with each word that stands in both as kept. */
	public static List<Piece> everyWord(String before, String after) {
		return pieces(spans(before, after));
	}

	private static List<Span> spans(String before, String after) {
		List<List<String>> words = Words.cut(before, after);
		List<String> left = words.get(0);
		List<Span> spans = new ArrayList<>();
		int position = 0;
		for (Words.Change change : Words.changes(left, words.get(1))) {
			spans.add(new Span(join(left, position, change.start()), join(left, change.start(), change.end()),
					String.join("", change.text())));
			position = change.end();
		}
		spans.add(new Span(join(left, position, left.size()), "", ""));
		return spans;
	}

	/** One value instead of another. */
	static List<Piece> whole(String before, String after) {
		return pieces(List.of(new Span("", before, after)));
	}

	private static String join(List<String> words, int start, int end) {
		return String.join("", words.subList(start, end));
	}

	/**
	 * Two changes with next to nothing between them are one: nobody can read a sentence
	 * of which every second word is struck out.
	 */
	private static List<Span> calmed(List<Span> spans) {
		List<Span> calm = new ArrayList<>();
		for (Span span : spans) {
			Span last = calm.isEmpty() ? null : calm.get(calm.size() - 1);
			if (last != null && last.isChange() && span.isChange() && span.isShort(last)) {
				calm.set(calm.size() - 1, new Span(last.kept, last.removed + span.kept + span.removed,
						last.added + span.kept + span.added));
			}
			else {
				calm.add(span);
			}
		}
		return calm;
	}

	private static List<Piece> pieces(List<Span> spans) {
		List<Piece> pieces = new ArrayList<>();
		for (Span span : spans) {
			add(pieces, Kind.KEPT, span.kept);
			add(pieces, Kind.REMOVED, span.removed);
			add(pieces, Kind.ADDED, span.added);
		}
		return pieces;
	}

	private static void add(List<Piece> pieces, Kind kind, String text) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(kind, text));
		}
	}

	/** Something kept, and what was changed behind it. */
	private record Span(String kept, String removed, String added) {

		private boolean isChange() {
			return !this.removed.isEmpty() || !this.added.isEmpty();
		}

		/** Whether less stands between two changes than was changed on either side. */
		private boolean isShort(Span before) {
			return !this.kept.contains("\n\n")
					&& (this.kept.isBlank() || this.kept.length() <= Math.min(longer(before), longer(this)));
		}

		private static int longer(Span span) {
			return Math.max(span.removed.length(), span.added.length());
		}

	}

}
