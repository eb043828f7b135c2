package de.filmfarm.lexikon.learn.web;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.shared.PageMeta;
import org.jspecify.annotations.Nullable;

/**
 * The page with the cards.
 *
 * @param meta for machines
 * @param title what they are the cards of
 * @param source path of the page that the terms are from, or none
 * @param front what the cards ask with
 * @param directions all that they can ask with
 * @param cards in order
 * @param file address of the text for Anki
 * @param missing numbers that were asked for and are no published terms
 */
public record CardsPage(PageMeta meta, String title, @Nullable String source, Front front, List<Direction> directions,
		List<Card> cards, String file, List<Long> missing) {

	/** So many cards fit on a sheet of paper. */
	private static final int SHEET = 8;

	/** The cards as they are printed. */
	public List<List<Card>> sheets() {
		List<List<Card>> sheets = new ArrayList<>();
		for (int first = 0; first < this.cards.size(); first += SHEET) {
			sheets.add(this.cards.subList(first, Math.min(first + SHEET, this.cards.size())));
		}
		return sheets;
	}

	/** What cards can ask with, and the address of the page where they do. */
	public record Direction(String key, String path, boolean current) {
	}

}
