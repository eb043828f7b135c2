package de.filmfarm.lexikon.media.web;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The form of a term that somebody has left to add a figure, and to which they go back.
 * It is named by the key of its draft, never by an address, so it leads nowhere else.
 *
 * @param term number of the term, or what stands for it until it has one
 */
public record WayBack(String term) {

	private static final Pattern TERM = Pattern.compile("[1-9]\\d{0,17}|new-[0-9a-f]{32}");

	private static final String UPLOAD = "/admin/figures/new";

	/** The form of that key; none if it cannot be one. */
	static @Nullable WayBack of(@Nullable String term) {
		return (term != null && TERM.matcher(term).matches()) ? new WayBack(term) : null;
	}

	/** The form that the query of an address names, if any. */
	static @Nullable WayBack in(@Nullable String query) {
		return (query != null)
				? of(UriComponentsBuilder.newInstance().query(query).build().getQueryParams().getFirst("term")) : null;
	}

	/** Where a new figure is sent. */
	public String upload() {
		return UPLOAD + "?term=" + this.term;
	}

	/** The form with all that is kept of it. */
	public String form() {
		return "/admin/terms/" + (this.term.startsWith("new-") ? "new?draft=" + this.term : this.term + "?draft=1")
				+ "#part.figures";
	}

}
