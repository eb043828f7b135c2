package de.filmfarm.lexikon.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has to say.
 *
 * @param reason what it is about
 * @param passage the words it is about, if any
 * @param proposal what should stand there instead; only with a passage
 * @param message in the reader's own words
 * @param email where to answer, if the reader wants an answer
 * @param thanksName to thank in public, if the reader wants that
 */
@Embeddable
public record Content(@Enumerated(EnumType.STRING) ReportReason reason, @Nullable Passage passage,
		@Nullable String proposal, String message, @Nullable String email,
		@Column(name = "thanks_name") @Nullable String thanksName) {

	/**
	 * @throws IllegalArgumentException for a proposal without a passage
	 */
	public Content {
		if (proposal != null && passage == null) {
			throw new IllegalArgumentException("a proposal needs a passage");
		}
	}

	/** The same from somebody with another address, or of whom none is known. */
	Content withAddress(@Nullable String address) {
		return new Content(this.reason, this.passage, this.proposal, this.message, address, this.thanksName);
	}

}
