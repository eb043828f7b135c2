package de.filmfarm.lexikon.editorial;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such term, or it has no such revision.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchRevisionException extends RuntimeException {

}
