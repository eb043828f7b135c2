package de.filmfarm.lexikon.report;

import java.util.Arrays;

/**
 * A part of an article as readers see it, without markup, and where each of its
 * characters is written. Paragraphs, headings and items end with a line break.
 */
public final class ReadText {

	/** Of a character that is not written as such, like the end of a paragraph. */
	static final int NOWHERE = -1;

	private final String source;

	private final String text;

	private final String outline;

	private final int[] starts;

	private final int[] ends;

	private final int[] depths;

	/**
	 * Only for those who read a source.
	 * @param outline what the text is made of, as a word for each thing
	 * @param places start and end in the source and depth of markup, for each character
	 */
	ReadText(String source, String text, String outline, int[][] places) {
		this.source = source;
		this.text = text;
		this.outline = outline;
		this.starts = places[0];
		this.ends = places[1];
		this.depths = places[2];
	}

	/** A text without markup: read as it is written. */
	public static ReadText plain(String source) {
		int[] starts = new int[source.length()];
		int[] ends = new int[source.length()];
		Arrays.setAll(starts, (index) -> index);
		Arrays.setAll(ends, (index) -> index + 1);
		return new ReadText(source, source, "plain", new int[][] { starts, ends, new int[source.length()] });
	}

	/** A text in Markdown. */
	public static ReadText markdown(String source) {
		return new MarkdownReader(source).read();
	}

	/** The text as readers see it. */
	public String text() {
		return this.text;
	}

	/** The text as it is written. */
	public String source() {
		return this.source;
	}

	boolean isMarkdown() {
		return !this.outline.equals("plain");
	}

	/** What the text is made of beside words. */
	String outline() {
		return this.outline;
	}

	/** The same again from another source. */
	ReadText again(String other) {
		return isMarkdown() ? markdown(other) : plain(other);
	}

	/** Whether some source is the character. */
	boolean isWritten(int index) {
		return index >= 0 && index < this.text.length() && this.starts[index] != NOWHERE;
	}

	/** Where the source of the character begins. */
	int start(int index) {
		return this.starts[index];
	}

	/** Where the source of the character ends. */
	int end(int index) {
		return this.ends[index];
	}

	/** Within how many kinds of emphasis or links the character stands. */
	int depth(int index) {
		return this.depths[index];
	}

	/** Whether there is no markup between a character and the next. */
	boolean isJoined(int index) {
		return isWritten(index) && isWritten(index + 1) && this.ends[index] == this.starts[index + 1];
	}

}
