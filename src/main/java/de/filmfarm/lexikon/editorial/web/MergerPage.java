package de.filmfarm.lexikon.editorial.web;

import java.util.List;

import de.filmfarm.lexikon.editorial.difference.DiffView;
import org.jspecify.annotations.Nullable;

/**
 * Two terms side by side, and what is chosen of each.
 *
 * @param term the one that survives
 * @param other the one that is merged into it
 * @param basis what both were when the page was made
 * @param fields what can be chosen
 * @param same parts in which both say the same, last parts of {@code diff.part.<part>}
 * @param open work on one of the two that is not published
 * @param note why, for the history
 * @param wrong what keeps the two from being merged
 * @param conflict whether one was edited meanwhile
 * @param preview what readers will see, if somebody asked
 */
public record MergerPage(TermHeading term, TermHeading other, String basis, List<Field> fields, List<String> same,
		List<Open> open, String note, List<String> wrong, boolean conflict, @Nullable Preview preview) {

	/** Where its forms go. */
	public String path() {
		return this.term.desk() + "/merger";
	}

	MergerPage with(List<String> wrong) {
		return new MergerPage(this.term, this.other, this.basis, this.fields, this.same, this.open, this.note, wrong,
				this.conflict, this.preview);
	}

	MergerPage inConflict() {
		return new MergerPage(this.term, this.other, this.basis, this.fields, this.same, this.open, this.note,
				this.wrong, true, this.preview);
	}

	MergerPage with(Preview shown) {
		return new MergerPage(this.term, this.other, this.basis, this.fields, this.same, this.open, this.note,
				this.wrong, this.conflict, shown);
	}

	/**
	 * Something to choose.
	 *
	 * @param name of the choice
	 * @param part last part of {@code diff.part.<part>}
	 * @param language its name, of names and articles
	 * @param list whether both can be taken
	 * @param take what is chosen
	 */
	public record Field(String name, String part, @Nullable String language, boolean list, String take,
			List<DiffView.Row> mine, List<DiffView.Row> theirs) {
	}

	/** A revision that readers do not see. */
	public record Open(TermHeading term, int revision, String author) {
	}

	/** The page of the term. */
	public record Preview(String language, String html) {
	}

}
