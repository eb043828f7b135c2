package de.filmfarm.lexikon.editorial.revision;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The history of all terms.
 */
public interface Revisions extends Repository<Revision, Long> {

	Optional<Revision> findFirstByTermOrderByNumberDesc(long term);

	Optional<Revision> findByTermAndNumber(long term, int number);

	boolean existsByTermAndStatus(long term, RevisionStatus status);

	boolean existsByTermAndStatusAndNumberGreaterThan(long term, RevisionStatus status, int number);

	/** Approved ones that wait for their time. */
	List<Revision> findByTermAndPublishAtIsNotNullOrderByNumber(long term);

	/** On which other each revision of a term is based, the latest first. */
	@Query("""
			select r.number as number, coalesce(r.basedOn, 0) as basedOn from Revision r
			where r.term = :term and r.number <= :latest order by r.number desc""")
	List<Basis> bases(long term, int latest);

	/** A number for a term that is written in the application. */
	@Query(nativeQuery = true, value = "select nextval('term_number')")
	long nextTermNumber();

	Revision save(Revision revision);

	void flush();

	/** The latest revision that two others of a term go back to, if there is one. */
	default Optional<Revision> ancestor(long term, int one, int other) {
		int mine = one;
		int theirs = other;
		for (Basis basis : bases(term, Math.max(one, other))) {
			if (mine == theirs) {
				return findByTermAndNumber(term, mine);
			}
			if (basis.getNumber() == mine) {
				mine = basis.getBasedOn();
			}
			else if (basis.getNumber() == theirs) {
				theirs = basis.getBasedOn();
			}
		}
		return (mine == theirs) ? findByTermAndNumber(term, mine) : Optional.empty();
	}

	/** On what a revision is based, or 0. */
	interface Basis {

		int getNumber();

		int getBasedOn();

	}

}
