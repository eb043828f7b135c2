package de.filmfarm.lexikon.editorial.state;

import org.jspecify.annotations.Nullable;

/**
 * How much there is of a finding.
 *
 * @param language of what is counted for each language, else nothing
 */
public record StateFigure(Finding finding, @Nullable String language, long number) {

	/** How the figures of past days name it. */
	public String key() {
		return (this.language != null) ? this.finding.key() + "." + this.language : this.finding.key();
	}

	/** The address of the list of what is counted. */
	public String address() {
		return this.finding.address(this.language);
	}

}
