package de.filmfarm.lexikon.editorial.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of each term.
 *
 * @param category key of the field it moves to
 * @param successor number of the term that readers are sent to
 * @param words what becomes of words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchChange(@Nullable String category, @Nullable Long successor, @Nullable WordChange words) {
}
