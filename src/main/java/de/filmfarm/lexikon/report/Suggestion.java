package de.filmfarm.lexikon.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.report.RefusedStepException.Reason;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.Folding;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A term that readers miss, with what each of them wrote about it, and what became of it.
 * A name is suggested once, however it is spelt and in whatever language it is missed;
 * who suggests it again is counted. New ones come from {@link Suggestions#count}.
 */
@Entity
public class Suggestion {

	/** Characters of the folded word that tell it from others; names are shorter. */
	private static final int LONGEST_FOLDED = 240;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private LanguageTag language;

	private String text;

	private String folded;

	@Column(name = "count")
	private int times;

	@Enumerated(EnumType.STRING)
	private SuggestionStatus status;

	@Column(name = "term_id")
	private @Nullable Long term;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText reason;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "decided_by")
	private @Nullable Account decider;

	@Column(name = "closed_at")
	private @Nullable Instant closedAt;

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.PERSIST)
	@OrderBy("createdAt, id")
	private List<SuggestionMessage> messages = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Suggestion() {
	}

	/** What all spellings of a name have in common. */
	static String fold(String name) {
		String folded = Folding.fold(name);
		// A sign can become a word, so that even a short name may grow.
		return folded.substring(0, Math.min(folded.length(), LONGEST_FOLDED));
	}

	/** Keeps what one of the readers wrote who suggest this. */
	void add(SuggestionMessage message) {
		message.belongTo(this);
		this.messages.add(message);
	}

	/**
	 * There will be a term of it.
	 * @param term identity of the term that is made of it, or that will have its name
	 */
	void accept(long term, Account editor) {
		require(this.status == SuggestionStatus.OPEN);
		this.status = SuggestionStatus.ACCEPTED;
		this.term = term;
		this.decider = editor;
	}

	/**
	 * Readers have the term now.
	 * @param term identity of the term that has the name
	 */
	void publish(long term) {
		require(!isClosed());
		this.status = SuggestionStatus.PUBLISHED;
		this.term = term;
		this.closedAt = Instant.now();
	}

	/** There will be no term of it, for a reason that readers are told. */
	void decline(LocalizedText reason, Account editor) {
		require(this.status == SuggestionStatus.OPEN);
		this.status = SuggestionStatus.DECLINED;
		this.reason = reason;
		this.decider = editor;
		this.closedAt = Instant.now();
	}

	/** Is to be decided anew. */
	void reopen() {
		if (this.status == SuggestionStatus.OPEN) {
			throw new RefusedStepException(Reason.OPEN);
		}
		this.status = SuggestionStatus.OPEN;
		this.term = null;
		this.reason = null;
		this.decider = null;
		this.closedAt = null;
	}

	private static void require(boolean condition) {
		if (!condition) {
			throw new RefusedStepException(Reason.CLOSED);
		}
	}

	public long getId() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	/** Whether nobody has to do anything any more. */
	public boolean isClosed() {
		return this.closedAt != null;
	}

	/** Identity of the term made of it, or whose name it is. */
	public @Nullable Long getTerm() {
		return this.term;
	}

	/** Why it was declined, if it was. */
	public @Nullable LocalizedText getReason() {
		return this.reason;
	}

	/** The language of the page on which it was suggested first. */
	public LanguageTag getLanguage() {
		return this.language;
	}

	/** As the first of the readers spelt it. */
	public String getText() {
		return this.text;
	}

	/** How often it was suggested. */
	public int getTimes() {
		return this.times;
	}

	public SuggestionStatus getStatus() {
		return this.status;
	}

	/** Oldest first. */
	public List<SuggestionMessage> getMessages() {
		return List.copyOf(this.messages);
	}

}
