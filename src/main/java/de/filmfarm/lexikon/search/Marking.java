package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.filmfarm.lexikon.search.TermHit.Piece;
import de.filmfarm.lexikon.search.Words.Word;
import de.filmfarm.lexikon.term.Folding;

/**
 * Marks in a text what was looked for.
 */
final class Marking {

	/** Characters of a snippet. */
	private static final int SNIPPET = 220;

	/** What stands before the first marked word of a snippet. */
	private static final int BEFORE = 60;

	private static final String LEFT_OUT = "\u2026";

	private Marking() {
	}

	/** All of a text, with the words marked that were found in it. */
	static List<Piece> words(String text, WantedWords wanted) {
		return pieces(text, 0, text.length(), wanted.in(text));
	}

	/** A text whose beginning is marked. */
	static List<Piece> beginning(String text, String folded) {
		int end = 0;
		while (end < text.length() && Folding.fold(text.substring(0, end)).length() < folded.length()) {
			end = text.offsetByCodePoints(end, 1);
		}
		return pieces(text, 0, text.length(), List.of(new Word(folded, 0, end)));
	}

	/** A text in which the beginnings of words are marked. */
	static List<Piece> beginnings(String text, Set<String> typed) {
		List<Word> marks = new ArrayList<>();
		for (Word word : Words.ofCompounds().in(text)) {
			typed.stream().filter(word.text()::startsWith).findFirst().ifPresent((beginning) -> {
				int end = whole(text, Math.min(word.end(), word.start() + beginning.length()));
				marks.add(new Word(beginning, word.start(), end));
			});
		}
		return pieces(text, 0, text.length(), marks);
	}

	/**
	 * The stretch of a text in which the words stand first; nothing if none does.
	 */
	static List<Piece> snippet(String text, WantedWords wanted) {
		List<Word> marks = wanted.in(text, SNIPPET);
		if (marks.isEmpty()) {
			return List.of();
		}
		Word first = marks.get(0);
		int start = wordStart(text, first.start() - BEFORE, first.start());
		int end = wordEnd(text, first.end(), start + SNIPPET);
		List<Piece> pieces = new ArrayList<>();
		if (start > 0) {
			pieces.add(new Piece(LEFT_OUT, false));
		}
		pieces.addAll(pieces(text, start, end, marks.stream().filter((mark) -> mark.end() <= end).toList()));
		if (end < text.length()) {
			pieces.add(new Piece(LEFT_OUT, false));
		}
		return pieces;
	}

	/** The first word that begins in a stretch, or the stretch if none does. */
	private static int wordStart(String text, int from, int to) {
		int space = text.indexOf(' ', Math.max(0, from));
		if (from <= 0) {
			return 0;
		}
		return (space < 0 || space >= to) ? whole(text, from) : space + 1;
	}

	/** The last word that ends in a stretch, or the stretch if none does. */
	private static int wordEnd(String text, int from, int to) {
		if (to >= text.length()) {
			return text.length();
		}
		int space = text.lastIndexOf(' ', to);
		return (space < from) ? whole(text, Math.max(from, to)) : space;
	}

	/** A place that is not within a character that takes two of Java's. */
	private static int whole(String text, int place) {
		boolean isWithin = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place))
				&& Character.isHighSurrogate(text.charAt(place - 1));
		return isWithin ? place + 1 : place;
	}

	private static List<Piece> pieces(String text, int from, int to, List<Word> marks) {
		List<Piece> pieces = new ArrayList<>();
		int done = from;
		for (Word mark : marks) {
			// A word that also stands joined with its neighbour is found twice.
			if (mark.start() >= done && mark.end() > mark.start()) {
				if (mark.start() > done) {
					pieces.add(new Piece(text.substring(done, mark.start()), false));
				}
				pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
				done = mark.end();
			}
		}
		if (done < to) {
			pieces.add(new Piece(text.substring(done, to), false));
		}
		return pieces;
	}

}
