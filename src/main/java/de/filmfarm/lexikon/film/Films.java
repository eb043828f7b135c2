package de.filmfarm.lexikon.film;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * All films.
 */
public interface Films extends Repository<Film, Long> {

	Optional<Film> findBySlug(String slug);

	/** Films of the same title and year, whatever the case of its letters. */
	List<Film> findByTitleIgnoreCaseAndYear(String title, int year);

	Film save(Film film);

	void delete(Film film);

	void flush();

}
