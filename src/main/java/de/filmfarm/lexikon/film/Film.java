package de.filmfarm.lexikon.film;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.shared.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A film, as far as the lexikon needs to name it.
 */
@Entity
public class Film {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String slug;

	private String title;

	private int year;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> directors;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> countries;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText titles;

	@Column(name = "edited_at")
	private @Nullable Instant editedAt;

	@SuppressWarnings("NullAway.Init")
	protected Film() {
	}

	/**
	 * A film under its permanent slug.
	 * @param slug title and year, as in {@code paths-of-glory-1957}
	 */
	public Film(String slug) {
		this.slug = slug;
		this.title = slug;
		this.directors = List.of();
		this.countries = List.of();
	}

	/**
	 * Sets the record.
	 * @param title the original title
	 * @param year of the first public showing
	 * @param directors at least one
	 * @param countries of production, ISO 3166-1 alpha-2
	 * @param titles release titles where they differ
	 */
	public void record(String title, int year, List<String> directors, List<String> countries,
			@Nullable LocalizedText titles) {
		this.title = title;
		this.year = year;
		this.directors = List.copyOf(directors);
		this.countries = List.copyOf(countries);
		this.titles = titles;
	}

	/** From now on this is what the desk says, whatever a file does. */
	public void markEdited() {
		this.editedAt = Instant.now();
	}

	/** The file says the same again. */
	public void followFile() {
		this.editedAt = null;
	}

	/** Whether the desk has its own word on this. */
	public boolean isEdited() {
		return this.editedAt != null;
	}

	/** Whether the record is this one. */
	public boolean isRecordedAs(String title, int year, List<String> directors, List<String> countries,
			@Nullable LocalizedText titles) {
		return this.title.equals(title) && this.year == year && this.directors.equals(directors)
				&& this.countries.equals(countries) && Objects.equals(this.titles, titles);
	}

	public String getSlug() {
		return this.slug;
	}

	public String getTitle() {
		return this.title;
	}

	public int getYear() {
		return this.year;
	}

	public List<String> getDirectors() {
		return List.copyOf(this.directors);
	}

	public List<String> getCountries() {
		return List.copyOf(this.countries);
	}

	/** Release titles where they differ. */
	public @Nullable LocalizedText getTitles() {
		return this.titles;
	}

}
