package de.filmfarm.lexikon.report;

/**
 * What a report is about.
 */
public enum ReportReason {

	/** A typing or grammar error. */
	TYPO,

	/** Something is factually wrong. */
	FACT,

	/** A name is missing or wrong. */
	NAME,

	/** The translation is wrong. */
	TRANSLATION,

	/** A figure is wrong. */
	PICTURE,

	/** Someone's rights are touched. */
	RIGHTS,

	/** Anything else. */
	OTHER

}
