package de.filmfarm.lexikon.term;

import java.text.Collator;
import java.util.List;
import java.text.Normalizer;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A name of a term in one language, in its real spelling.
 */
@Entity
public class Designation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "term_id")
	private @Nullable Term term;

	private LanguageTag language;

	private String text;

	@Enumerated(EnumType.STRING)
	private DesignationStatus status;

	@Enumerated(EnumType.STRING)
	private DesignationKind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable Gender gender;

	private @Nullable String pronunciation;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText note;

	private @Nullable String source;

	private String initial;

	private boolean linked = true;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Designation() {
	}

	public Designation(LanguageTag language, String text, DesignationStatus status) {
		this.language = language;
		this.text = text.strip();
		this.status = status;
		this.kind = DesignationKind.FULL_FORM;
		this.initial = initialOf(this.text, language);
	}

	/** Adds what grammar and usage say of the name. */
	public Designation describe(DesignationKind kind, @Nullable Gender gender, @Nullable String pronunciation,
			@Nullable LocalizedText note, @Nullable String source) {
		this.kind = kind;
		this.gender = gender;
		this.pronunciation = pronunciation;
		this.note = note;
		this.source = source;
		return this;
	}

	/**
	 * Keeps a name that is also an ordinary word from being linked in the texts of other
	 * terms.
	 */
	public Designation notLinked() {
		this.linked = false;
		return this;
	}

	/**
	 * Checks the names of a term.
	 * @throws IllegalArgumentException unless each language has exactly one preferred
	 * name
	 */
	static void requireOnePreferred(List<Designation> names) {
		names.stream().map(Designation::getLanguage).distinct().forEach((language) -> {
			long preferred = names.stream()
				.filter((name) -> name.isPreferred() && name.language.equals(language))
				.count();
			if (preferred != 1) {
				throw new IllegalArgumentException(
						language + " has " + preferred + " preferred names; it needs exactly one");
			}
		});
	}

	void belongTo(Term term, int position) {
		this.term = term;
		this.position = position;
	}

	public LanguageTag getLanguage() {
		return this.language;
	}

	public String getText() {
		return this.text;
	}

	public DesignationStatus getStatus() {
		return this.status;
	}

	public String getInitial() {
		return this.initial;
	}

	public boolean isPreferred() {
		return this.status == DesignationStatus.PREFERRED;
	}

	/**
	 * The letter under which a name stands from A to Z, as the language sorts it: A for
	 * an umlaut in German, # for what is no letter.
	 */
	static String initialOf(String text, LanguageTag language) {
		Collator collator = Collator.getInstance(language.locale());
		collator.setStrength(Collator.PRIMARY);
		String first = text.substring(0, text.offsetByCodePoints(0, 1));
		// Where an accent makes another letter, as in Spanish, the plain one has to do.
		String plain = Normalizer.normalize(first, Normalizer.Form.NFD).substring(0, 1);
		for (char letter = 'A'; letter <= 'Z'; letter++) {
			if (collator.equals(first, String.valueOf(letter)) || collator.equals(plain, String.valueOf(letter))) {
				return String.valueOf(letter);
			}
		}
		return "#";
	}

}
