package de.filmfarm.lexikon.editorial.revision;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The history of all terms.
 */
public interface Revisions extends Repository<Revision, Long> {

	Optional<Revision> findFirstByTermOrderByNumberDesc(long term);

	Revision save(Revision revision);

}
