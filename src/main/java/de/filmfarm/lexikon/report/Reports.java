package de.filmfarm.lexikon.report;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All reports.
 */
interface Reports extends Repository<Report, Long> {

	Report save(Report report);

	/** The report of a private link, with what was said about it. */
	@Query("select r from Report r left join fetch r.messages where r.token = :token")
	Optional<Report> findByToken(String token);

	/**
	 * The report, kept from all others who would change it until the transaction ends.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Report r where r.id = :id")
	Optional<Report> lock(long id);

	/** The same by the token of its private link. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Report r where r.token = :token")
	Optional<Report> lockByToken(String token);

}
