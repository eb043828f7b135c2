package de.filmfarm.lexikon.report;

/**
 * Where the words that a reader meant stand in a text.
 *
 * @param part of the article
 * @param text the whole part
 * @param start of the words
 * @param end behind the words
 * @param same whether they are still the same words, and not what has become of them
 */
public record FoundPassage(ArticlePart part, ReadText text, int start, int end, boolean same) {

	/** The words. */
	public String words() {
		return this.text.text().substring(this.start, this.end);
	}

	/** What stands before the words, from the beginning of a paragraph some way up. */
	public String before(int characters) {
		String text = this.text.text();
		int from = text.lastIndexOf('\n', Math.max(0, this.start - characters)) + 1;
		return text.substring((this.start <= characters) ? 0 : from, this.start);
	}

	/** What stands behind the words, to the end of a paragraph some way down. */
	public String after(int characters) {
		String text = this.text.text();
		int to = text.indexOf('\n', Math.min(text.length(), this.end + characters));
		return text.substring(this.end, (to < 0) ? text.length() : to);
	}

	/** Whether the part goes on above what is shown. */
	public boolean isCutBefore(int characters) {
		return before(characters).length() < this.start;
	}

	/** Whether the part goes on below what is shown. */
	public boolean isCutAfter(int characters) {
		return this.end + after(characters).length() < this.text.text().stripTrailing().length();
	}

}
