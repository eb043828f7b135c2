package de.filmfarm.lexikon.film;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * All films.
 */
public interface Films extends Repository<Film, Long> {

	Optional<Film> findBySlug(String slug);

	Film save(Film film);

}
