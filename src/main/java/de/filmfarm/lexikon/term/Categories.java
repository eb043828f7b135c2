package de.filmfarm.lexikon.term;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.Repository;

/**
 * The departments.
 */
public interface Categories extends Repository<Category, Long> {

	Optional<Category> findByKey(String key);

	/** The fields of a department in their order, or the departments. */
	List<Category> findByParentOrderByPosition(@Nullable Category parent);

	Category save(Category category);

	void flush();

	void delete(Category category);

}
