package de.filmfarm.lexikon.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article as they are read, and what it takes to find them again when the
 * article has changed: the selectors for quotes and positions of the W3C Web Annotation
 * Data Model.
 *
 * @param text the words
 * @param part of the article in which they stand, if known
 * @param start how many characters (UTF-16) stand before them in that part, with each run
 * of white space counted as one, if known
 * @param before up to a hundred characters that stand before them, if known
 * @param after up to a hundred characters that stand behind them, if known
 */
@Embeddable
public record Passage(@Column(name = "passage") String text,
		@Enumerated(EnumType.STRING) @Column(name = "passage_part") @Nullable ArticlePart part,
		@Column(name = "passage_start") @Nullable Integer start,
		@Column(name = "passage_before") @Nullable String before,
		@Column(name = "passage_after") @Nullable String after) {

	/** Words of which nobody knows where they stand. */
	public static Passage of(String text) {
		return new Passage(text, null, null, null, null);
	}

}
