package de.filmfarm.lexikon.report;

import java.util.Objects;

import de.filmfarm.lexikon.shared.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What editors often answer, in the languages of the interface.
 */
@Entity
public class CannedAnswer {

	/** Characters of a title. */
	public static final int LONGEST_TITLE = 80;

	/** Characters in one language, so that the row holds all of them. */
	public static final int LONGEST_TEXT = 2000;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String title;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText texts;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected CannedAnswer() {
	}

	public CannedAnswer(String title, LocalizedText texts) {
		this.title = title;
		this.texts = texts;
	}

	/** Says something else from now on. */
	public void rewrite(String title, LocalizedText texts) {
		this.title = title;
		this.texts = texts;
	}

	public long getId() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	/** By which editors know it. */
	public String getTitle() {
		return this.title;
	}

	public LocalizedText getTexts() {
		return this.texts;
	}

	public int getVersion() {
		return this.version;
	}

}
