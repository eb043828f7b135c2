package de.filmfarm.lexikon.editorial.merger;

import de.filmfarm.lexikon.editorial.revision.Part;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of two terms says, or both.
 *
 * @param name such as {@code names.en}
 * @param part of the term that it belongs to
 * @param language of names and articles
 * @param mine a term with nothing but this, as the survivor says it
 * @param theirs the same, as the other says it
 * @param needless whether there is nothing to choose, since both say the same
 * @param usual what is taken if nobody chooses
 */
public record Choice(String name, Part part, @Nullable String language, TermSnapshot mine, TermSnapshot theirs,
		boolean needless, Take usual) {

	/** Whether it consists of several things, which can be added up. */
	public boolean isList() {
		return this.part != Part.TERM && this.part != Part.ARTICLE;
	}

}
