package de.filmfarm.lexikon.term;

import org.springframework.data.repository.Repository;

/**
 * Addresses that articles had before.
 */
interface SlugAliases extends Repository<SlugAlias, SlugAlias.Key> {

	SlugAlias save(SlugAlias alias);

	void deleteByKeyAndTerm(SlugAlias.Key key, Term term);

}
