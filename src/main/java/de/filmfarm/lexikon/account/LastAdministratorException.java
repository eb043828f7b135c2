package de.filmfarm.lexikon.account;

/**
 * Nobody would run the lexikon any more.
 */
public class LastAdministratorException extends RuntimeException {

	LastAdministratorException() {
		super("the last administrator stays one");
	}

}
