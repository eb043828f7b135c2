package de.filmfarm.lexikon.site;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page shows.
 *
 * @param lang language of the interface, as a tag
 * @param address of the site, without a slash at the end
 * @param stylesheet path
 * @param script path
 * @param deskStylesheet path of what only the desk needs
 * @param deskScript path
 * @param diagramStylesheet path of what only pages with diagrams need
 * @param cardsStylesheet path of what only pages with cards need
 * @param cardsScript path
 * @param languages all languages of the interface, by their own names
 * @param foot what the foot of a page shows, read only by pages that have one
 */
public record Layout(String lang, String address, String stylesheet, String script, String deskStylesheet,
		String deskScript, String diagramStylesheet, String cardsStylesheet, String cardsScript,
		List<Language> languages, Supplier<Foot> foot) {

	/** Where readers can support the lexikon, or none. */
	public @Nullable String supportAddress() {
		return this.foot.get().supportAddress();
	}

	/** Sister products. */
	public List<Credit> ecosystem() {
		return this.foot.get().ecosystem();
	}

	/** A language of the interface. */
	public record Language(String tag, String name) {
	}

	/**
	 * A sister product as the end credits show it; without an address it is coming soon.
	 */
	public record Credit(String name, String purpose, @Nullable String address) {
	}

	/** What the foot of a page shows. */
	public record Foot(@Nullable String supportAddress, List<Credit> ecosystem) {
	}

}
