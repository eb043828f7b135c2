package de.filmfarm.lexikon.term.web;

import java.util.List;

import de.filmfarm.lexikon.shared.PageMeta;

/**
 * The names under one letter.
 *
 * @param meta for machines
 * @param letters all letters, those without names disabled
 * @param letter the one shown
 * @param terms number of terms of the lexikon
 * @param names number of names in this language
 * @param entries the names
 */
public record IndexPage(PageMeta meta, List<Letter> letters, String letter, long terms, long names,
		List<BrowseQueries.IndexEntry> entries) {

	/** A letter of the alphabet, and the address of its page if it has names. */
	public record Letter(String text, String path, boolean empty, boolean current) {
	}

}
