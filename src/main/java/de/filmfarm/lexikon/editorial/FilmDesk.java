package de.filmfarm.lexikon.editorial;

import java.util.List;
import java.util.function.BooleanSupplier;

import de.filmfarm.lexikon.film.Film;
import de.filmfarm.lexikon.film.Films;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the records of films. What is changed here is no longer changed by the files of
 * the lexikon.
 */
@Component
public class FilmDesk {

	private final Films films;

	private final JdbcClient jdbc;

	FilmDesk(Films films, JdbcClient jdbc) {
		this.films = films;
		this.jdbc = jdbc;
	}

	/**
	 * Other films of the same title and year.
	 * @param slug of the film that is not meant, or none
	 */
	@Transactional(readOnly = true)
	public List<String> namesakes(String title, int year, @Nullable String slug) {
		return this.films.findByTitleIgnoreCaseAndYear(title, year)
			.stream()
			.map(Film::getSlug)
			.filter((other) -> !other.equals(slug))
			.toList();
	}

	/**
	 * Makes a film.
	 * @return its permanent slug, of title and year
	 */
	@Transactional
	public String create(FilmRecord film) {
		String wanted = Slug.of(film.title() + " " + film.year()).value();
		String slug = wanted;
		for (int number = 2; this.films.findBySlug(slug).isPresent(); number++) {
			slug = wanted + "-" + number;
		}
		store(new Film(slug), film);
		return slug;
	}

	/**
	 * Changes a film, unless somebody else was faster. Its slug stays, for terms and
	 * their history refer to it.
	 * @param unchanged whether it still reads as it did when the change was begun; asked
	 * when nobody else can change it
	 * @return whether it was changed
	 * @throws IllegalArgumentException if there is no such film
	 */
	@Transactional
	public boolean change(String slug, FilmRecord film, BooleanSupplier unchanged) {
		this.jdbc.sql("select id from film where slug = ? for update").param(slug).query(Long.class).optional();
		if (!unchanged.getAsBoolean()) {
			return false;
		}
		store(film(slug), film);
		return true;
	}

	private void store(Film film, FilmRecord record) {
		film.record(record.title(), record.year(), record.directors(), record.countries(), record.titles());
		film.markEdited();
		this.films.save(film);
	}

	/**
	 * Deletes a film that no term refers to, nor any revision of one.
	 * @return whether it was deleted
	 */
	@Transactional
	public boolean delete(String slug) {
		Film film = film(slug);
		if (isUsed(slug)) {
			return false;
		}
		this.films.delete(film);
		this.films.flush();
		return true;
	}

	private boolean isUsed(String slug) {
		return this.jdbc.sql("""
				select exists (select 1 from film_example e join film f on f.id = e.film_id where f.slug = :slug)
				or exists (select 1 from revision where snapshot @> jsonb_build_object('examples',
				  jsonb_build_array(jsonb_build_object('film', cast(:slug as text)))))""")
			.param("slug", slug)
			.query(Boolean.class)
			.single();
	}

	private Film film(String slug) {
		return this.films.findBySlug(slug).orElseThrow(() -> new IllegalArgumentException("there is no film " + slug));
	}

	/**
	 * What is known of a film.
	 *
	 * @param title the original one
	 * @param year of the first public showing
	 * @param directors at least one
	 * @param countries ISO 3166-1 alpha-2
	 * @param titles release titles where they differ
	 */
	public record FilmRecord(String title, int year, List<String> directors, List<String> countries,
			@Nullable LocalizedText titles) {
	}

}
