package de.filmfarm.lexikon.editorial.revision;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The history of all terms.
 */
public interface Revisions extends Repository<Revision, Long> {

	Optional<Revision> findFirstByTermOrderByNumberDesc(long term);

	Optional<Revision> findByTermAndNumber(long term, int number);

	/** A number for a term that is written in the application. */
	@Query(nativeQuery = true, value = "select nextval('term_number')")
	long nextTermNumber();

	Revision save(Revision revision);

}
