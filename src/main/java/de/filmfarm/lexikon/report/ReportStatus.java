package de.filmfarm.lexikon.report;

/**
 * Where a report stands.
 */
public enum ReportStatus {

	/** Nobody has looked at it yet. */
	RECEIVED,

	/** An editor is at it. */
	IN_WORK,

	/** The entry was corrected. */
	FIXED,

	/** The entry stays as it is, for a reason given. */
	DECLINED,

	/** Someone else has reported the same. */
	DUPLICATE;

	/** Whether nobody has to do anything any more. */
	public boolean isEnd() {
		return this != RECEIVED && this != IN_WORK;
	}

}
