package de.filmfarm.lexikon.term.web;

import org.jspecify.annotations.Nullable;

/**
 * Another term that a page names.
 *
 * @param kind a relation as this side sees it, such as NARROWER; or SIBLING; or BACKLINK
 * @param headword its preferred name
 * @param nameLanguage language of the headword
 * @param slug its address within the reader's language
 * @param lead in any language the article has
 * @param difference what tells the two apart, in the reader's language; only for
 * CONFUSED_WITH
 */
record Neighbour(String kind, String headword, String nameLanguage, String slug, String lead,
		@Nullable String difference) {
}
