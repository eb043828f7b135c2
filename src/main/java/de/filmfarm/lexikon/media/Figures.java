package de.filmfarm.lexikon.media;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The records of all figures.
 */
interface Figures extends Repository<Figure, Long> {

	Optional<Figure> findByDigest(String digest);

	Figure saveAndFlush(Figure figure);

}
