package de.filmfarm.lexikon.bench;

import java.util.List;
import java.util.SplittableRandom;

import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;

/**
 * An invented term.
 *
 * @param number from 1
 * @param names the preferred ones first, one for each language
 */
record SampleTerm(int number, List<Name> names) {

	/** The preferred name in a language. */
	String headword(String language) {
		return this.names.stream()
			.filter((name) -> name.language().equals(language))
			.findFirst()
			.map(Name::text)
			.orElseThrow();
	}

	/** Chance that is always the same for this term. */
	SplittableRandom random(int purpose) {
		return new SplittableRandom(1_000_003L * this.number + purpose);
	}

	/**
	 * A name of a term.
	 *
	 * @param language its tag
	 * @param text as it is written
	 * @param status how it is regarded
	 * @param kind what it is
	 */
	record Name(String language, String text, DesignationStatus status, DesignationKind kind) {
	}

}
