package de.filmfarm.lexikon.search;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see only. A filter that is null lets everything pass.
 *
 * @param department key of a department
 * @param language in which a name was found
 * @param letter under which the headword stands
 * @param figure only terms with a figure
 * @param example only terms with an example from a film
 */
public record SearchFilters(@Nullable String department, @Nullable LanguageTag language, @Nullable String letter,
		boolean figure, boolean example) {

	/** Everything passes. */
	public static final SearchFilters NONE = new SearchFilters(null, null, null, false, false);

	SearchFilters withoutDepartment() {
		return new SearchFilters(null, this.language, this.letter, this.figure, this.example);
	}

	SearchFilters withoutLanguage() {
		return new SearchFilters(this.department, null, this.letter, this.figure, this.example);
	}

	SearchFilters withoutLetter() {
		return new SearchFilters(this.department, this.language, null, this.figure, this.example);
	}

	SearchFilters withoutFigure() {
		return new SearchFilters(this.department, this.language, this.letter, false, this.example);
	}

	SearchFilters withoutExample() {
		return new SearchFilters(this.department, this.language, this.letter, this.figure, false);
	}

}
