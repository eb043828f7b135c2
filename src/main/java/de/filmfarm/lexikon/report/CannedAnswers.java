package de.filmfarm.lexikon.report;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * All answers that editors keep ready.
 */
public interface CannedAnswers extends Repository<CannedAnswer, Long> {

	List<CannedAnswer> findByOrderByTitle();

	Optional<CannedAnswer> findById(long id);

	Optional<CannedAnswer> findByTitle(String title);

	CannedAnswer saveAndFlush(CannedAnswer answer);

	void delete(CannedAnswer answer);

}
