package de.filmfarm.lexikon.editorial.revision;

import org.springframework.data.repository.Repository;

/**
 * What is said about revisions.
 */
public interface Comments extends Repository<Comment, Long> {

	Comment save(Comment comment);

}
