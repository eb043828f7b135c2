package de.filmfarm.lexikon.report;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * All reports.
 */
interface Reports extends Repository<Report, Long> {

	Report save(Report report);

	Optional<Report> findByToken(String token);

}
