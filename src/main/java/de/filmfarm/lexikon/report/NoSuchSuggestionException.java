package de.filmfarm.lexikon.report;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such suggestion.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchSuggestionException extends RuntimeException {

}
