package de.filmfarm.lexikon.search;

import java.util.Set;

import de.filmfarm.lexikon.term.DesignationStatus;

/**
 * What the index keeps of a page, so that a list of hits needs nothing else.
 *
 * @param headword the preferred name, in the language of the page where it has one
 * @param headwordLanguage language of the headword
 * @param slug of the page
 * @param lead what the page says first
 * @param leadLanguage language of the lead
 * @param department key of the department
 * @param category name of the category
 */
record TermCard(String headword, String headwordLanguage, String slug, String lead, String leadLanguage,
		String department, String category) {

	/**
	 * A name of the term.
	 *
	 * @param text as it is written
	 * @param language its language tag
	 * @param status how it is regarded
	 * @param folded as it is compared
	 * @param words its words as the index has them
	 */
	record Name(String text, String language, DesignationStatus status, String folded, Set<String> words) {

		boolean isHidden() {
			return this.status == DesignationStatus.HIDDEN;
		}

	}

}
