package de.filmfarm.lexikon.account;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/**
 * Somebody tried too often in vain and has to wait.
 */
public class TooManyAttemptsException extends AuthenticationException {

	private final Duration wait;

	TooManyAttemptsException(Duration wait) {
		super("too many attempts");
		this.wait = wait;
	}

	/** How long until the next attempt is taken, in seconds, at least one. */
	public long seconds() {
		return Math.max(1, this.wait.toSeconds());
	}

}
