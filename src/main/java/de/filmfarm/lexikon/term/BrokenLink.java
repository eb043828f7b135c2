package de.filmfarm.lexikon.term;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A link by hand that readers see as plain text.
 *
 * @param target key or address as it is written, cut where it is longer than any that
 * could be right
 */
@Embeddable
public record BrokenLink(@Enumerated(EnumType.STRING) @Column(nullable = false) Kind kind,
		@Column(nullable = false) String target) {

	private static final int LONGEST = 300;

	public BrokenLink {
		if (target.codePointCount(0, target.length()) > LONGEST) {
			target = target.substring(0, target.offsetByCodePoints(0, LONGEST));
		}
	}

	/** Why it leads nowhere. */
	public enum Kind {

		/** No term of that key has an article in the language of the text. */
		TERM,

		/** It is the key of the term itself. */
		SELF,

		/** A picture, or an address that no page shows. */
		ADDRESS

	}

}
