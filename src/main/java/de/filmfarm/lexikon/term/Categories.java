package de.filmfarm.lexikon.term;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The departments.
 */
public interface Categories extends Repository<Category, Long> {

	Optional<Category> findByKey(String key);

	Category save(Category category);

}
