package de.filmfarm.lexikon.mail;

/**
 * What became of a mail.
 */
public enum MailStatus {

	/** It is to go out any moment, or is tried again. */
	QUEUED,

	/** The mail server took it. */
	SENT,

	/** The mail server did not take it, or was not to be reached. */
	FAILED,

	/** There is no mail server: it stands in the log. */
	LOGGED

}
