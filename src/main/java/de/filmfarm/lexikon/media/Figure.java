package de.filmfarm.lexikon.media;

import java.time.Instant;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An illustration with all that must be said with it. Its bytes are kept apart, see
 * {@link FigureStore}.
 */
@Entity
public class Figure {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String name;

	private String digest;

	@Column(name = "media_type")
	private String mediaType;

	@Enumerated(EnumType.STRING)
	private FigureKind kind;

	private @Nullable LanguageTag language;

	private int width;

	private int height;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText alt;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText description;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText caption;

	private String credit;

	private String licence;

	private @Nullable String style;

	@Column(name = "ai_generated")
	private boolean aiGenerated;

	/** Whether somebody at the desk has written what is said about it. */
	private boolean edited;

	@Version
	private int version;

	@Column(name = "created_at")
	private Instant createdAt = Instant.now();

	@SuppressWarnings("NullAway.Init")
	protected Figure() {
	}

	Figure(String name, String digest, String mediaType, FigureDescription description) {
		this.name = name;
		this.digest = digest;
		this.mediaType = mediaType;
		describe(description);
	}

	final void describe(FigureDescription figure) {
		this.kind = figure.kind();
		this.language = figure.language();
		this.width = figure.width();
		this.height = figure.height();
		this.alt = figure.alt();
		this.description = figure.description();
		this.caption = figure.caption();
		this.credit = figure.credit();
		this.licence = figure.licence();
		this.style = figure.style();
		this.aiGenerated = figure.aiGenerated();
	}

	/** Describes it by hand, which files of the glossary do not undo. */
	void edit(FigureDescription figure) {
		describe(figure);
		this.edited = true;
	}

	boolean isEdited() {
		return this.edited;
	}

	/** What is said about it. */
	public FigureDescription description() {
		return new FigureDescription(this.kind, this.language, this.width, this.height, this.alt, this.description,
				this.caption, this.credit, this.licence, this.style, this.aiGenerated);
	}

	public String getDigest() {
		return this.digest;
	}

	/** The last part of its address. */
	public String getName() {
		return this.name;
	}

	public int getWidth() {
		return this.width;
	}

	public int getHeight() {
		return this.height;
	}

	/** Counts the changes of what is said about it. */
	public int getVersion() {
		return this.version;
	}

	long getId() {
		if (this.id == null) {
			throw new IllegalStateException("not saved yet");
		}
		return this.id;
	}

}
