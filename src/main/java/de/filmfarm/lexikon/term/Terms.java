package de.filmfarm.lexikon.term;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All terms, for writing. What readers see is read by queries of its own, see
 * {@code docs/decisions}.
 */
public interface Terms extends Repository<Term, Long> {

	Optional<Term> findById(long id);

	Optional<Term> findByNumber(long number);

	/**
	 * The term, kept from all others who would change it, or write revisions of it, until
	 * the transaction ends.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Term t where t.number = :number")
	Optional<Term> lock(long number);

	List<Term> findByNumberIn(Collection<Long> numbers);

	Term save(Term term);

	Term saveAndFlush(Term term);

	void flush();

	/** A number for a term that is written in the application. */
	@Query(value = "select nextval('term_number')", nativeQuery = true)
	long nextNumber();

	List<Term> findAll(Sort sort);

	long count();

}
