package de.filmfarm.lexikon.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.editorial.revision.Piece;

/**
 * Puts the words that a reader proposes into the source of a text, in place of those that
 * differ: whatever is emphasised or linked stays so. Reads the result again, and gives up
 * if it does not read as proposed or is not made of the same things as before.
 */
final class PassageChange {

	private final ReadText text;

	private final StringBuilder source;

	private final StringBuilder expected;

	private PassageChange(ReadText text) {
		this.text = text;
		this.source = new StringBuilder(text.source());
		this.expected = new StringBuilder(text.text());
	}

	/** The source with the proposal, if it can be put in. */
	static Optional<String> apply(FoundPassage passage, String proposal) {
		PassageChange change = new PassageChange(passage.text());
		List<Edit> edits = edits(passage, proposal.strip());
		Collections.reverse(edits);
		for (Edit edit : edits) {
			if (edit.words.contains("\n\n") || !change.make(edit)) {
				return Optional.empty();
			}
		}
		return change.isAsProposed() ? Optional.of(change.source.toString()) : Optional.empty();
	}

	/** Which characters of the text give way to which words, in order. */
	private static List<Edit> edits(FoundPassage passage, String proposal) {
		ComparedText before = ComparedText.of(passage.words());
		ComparedText after = ComparedText.of(proposal);
		List<Edit> edits = new ArrayList<>();
		int[] left = new int[2];
		int[] right = new int[2];
		for (Piece piece : Piece.everyWord(before.text(), after.text())) {
			int length = piece.text().length();
			if (piece.kind() != Piece.Kind.KEPT) {
				// One word may go before or after the one that comes for it.
				(piece.kind() == Piece.Kind.REMOVED ? left : right)[1] += length;
				continue;
			}
			add(edits, passage, before, left, original(proposal, after, right));
			left = new int[] { left[1] + length, left[1] + length };
			right = new int[] { right[1] + length, right[1] + length };
		}
		add(edits, passage, before, left, original(proposal, after, right));
		return edits;
	}

	private static String original(String proposal, ComparedText compared, int[] range) {
		return (range[0] < range[1])
				? proposal.substring(compared.start(range[0]), compared.end(range[1] - 1)).replace("\r\n", "\n") : "";
	}

	private static void add(List<Edit> edits, FoundPassage passage, ComparedText before, int[] range, String words) {
		if (range[0] == range[1] && words.isEmpty()) {
			return;
		}
		int length = before.text().length();
		int start = passage.start() + ((range[0] < length) ? before.start(range[0]) : passage.words().length());
		int end = (range[0] < range[1]) ? passage.start() + before.end(range[1] - 1) : start;
		edits.add(new Edit(start, end, words));
	}

	private boolean make(Edit edit) {
		String words = edit.words.replaceAll("\\s*\\n\\s*", " ");
		int start = (edit.start < edit.end) ? rangeStart(edit) : insertion(edit.start);
		if (start == ReadText.NOWHERE) {
			return false;
		}
		int end = (edit.start < edit.end) ? this.text.end(edit.end - 1) : start;
		this.source.replace(start, end, this.text.isMarkdown() ? escaped(words, isAtLineStart(start)) : words);
		this.expected.replace(edit.start, edit.end, words);
		return true;
	}

	/** Where the characters begin, if no markup begins or ends between them. */
	private int rangeStart(Edit edit) {
		for (int i = edit.start; i < edit.end - 1; i++) {
			if (!this.text.isJoined(i)) {
				return ReadText.NOWHERE;
			}
		}
		return this.text.isWritten(edit.start) ? this.text.start(edit.start) : ReadText.NOWHERE;
	}

	/**
	 * Where something new is written: at the edge of emphasis or a link, outside of it.
	 */
	private int insertion(int at) {
		boolean before = this.text.isWritten(at - 1);
		boolean behind = this.text.isWritten(at);
		if (before && (!behind || this.text.depth(at - 1) <= this.text.depth(at))) {
			return this.text.end(at - 1);
		}
		return behind ? this.text.start(at) : ReadText.NOWHERE;
	}

	private boolean isAtLineStart(int position) {
		return this.text.source().substring(this.text.source().lastIndexOf('\n', position - 1) + 1, position).isBlank();
	}

	/** As words that mean nothing but themselves. */
	private static String escaped(String words, boolean atLineStart) {
		String escaped = words.replaceAll("[\\\\`*_\\[\\]<]", "\\\\$0").replaceAll("&(?=#|\\w+;)", "\\\\&");
		return atLineStart ? escaped.replaceFirst("^(\\s*\\d{0,9})([#>+=~.)-])", "$1\\\\$2") : escaped;
	}

	private boolean isAsProposed() {
		ReadText result = this.text.again(this.source.toString());
		return result.outline().equals(this.text.outline())
				&& ComparedText.of(result.text()).text().equals(ComparedText.of(this.expected.toString()).text());
	}

	private record Edit(int start, int end, String words) {
	}

}
