package de.filmfarm.lexikon.report;

/**
 * One sender has sent so much today that nothing more is taken.
 */
public class TooManySubmissionsException extends RuntimeException {

}
