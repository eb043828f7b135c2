package de.filmfarm.lexikon.film;

import de.filmfarm.lexikon.shared.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A film in which a term is to be seen, and what to look at.
 */
@Entity
@Table(name = "film_example")
public class FilmExample {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "film_id")
	private Film film;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText note;

	private @Nullable String timecode;

	private boolean spoiler;

	@SuppressWarnings("NullAway.Init")
	protected FilmExample() {
	}

	/**
	 * An example.
	 * @param note what to look at
	 * @param timecode where in the film, as {@code h:mm:ss}, if known
	 * @param spoiler whether the note gives away a turn of the plot
	 */
	public FilmExample(Film film, LocalizedText note, @Nullable String timecode, boolean spoiler) {
		this.film = film;
		this.note = note;
		this.timecode = timecode;
		this.spoiler = spoiler;
	}

	public Film getFilm() {
		return this.film;
	}

}
