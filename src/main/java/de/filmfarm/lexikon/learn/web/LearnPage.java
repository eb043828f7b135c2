package de.filmfarm.lexikon.learn.web;

import java.util.List;

import de.filmfarm.lexikon.learn.web.LearnQueries.PathSummary;
import de.filmfarm.lexikon.shared.PageMeta;
import org.jspecify.annotations.Nullable;

/**
 * The page of a path.
 *
 * @param meta for machines
 * @param title of the path
 * @param lead what it leads to
 * @param introduction paragraphs
 * @param steps its terms in their order
 * @param cards address of the cards of these terms
 * @param previous the path before, or none
 * @param next the path after, or none
 */
public record LearnPage(PageMeta meta, String title, String lead, List<String> introduction, List<StudyTerm> steps,
		String cards, @Nullable PathSummary previous, @Nullable PathSummary next) {
}
