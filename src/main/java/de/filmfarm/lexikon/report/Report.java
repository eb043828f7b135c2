package de.filmfarm.lexikon.report;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.report.RefusedStepException.Reason;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says is wrong, bound to the language and the revision they read. It
 * guards the way it goes: received, perhaps held, taken by an editor, closed with a
 * {@link Resolution}, perhaps opened again.
 */
@Entity
public class Report {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** More bits than a random UUID has, so that no one guesses a link. */
	private static final int TOKEN_BYTES = 18;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(name = "term_id")
	private @Nullable Long term;

	private LanguageTag language;

	@Column(name = "reader_language")
	private LanguageTag reader;

	private @Nullable Integer revision;

	@Column(name = "figure_id")
	private @Nullable Long figure;

	private @Nullable String query;

	@Embedded
	private Content content;

	@Enumerated(EnumType.STRING)
	private @Nullable Suspicion held;

	private String token;

	@Enumerated(EnumType.STRING)
	private ReportStatus status = ReportStatus.RECEIVED;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "taken_by")
	private @Nullable Account taker;

	@Column(name = "adopted_revision")
	private @Nullable Integer adopted;

	@Embedded
	private @Nullable Closure closure;

	@OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
	@OrderBy("id")
	private List<ReportMessage> messages = new ArrayList<>();

	@Version
	private int version;

	@Column(name = "created_at")
	private Instant createdAt = Instant.now();

	@Column(name = "changed_at")
	private Instant changedAt = this.createdAt;

	@Column(name = "spoke_at")
	private @Nullable Instant spokeAt;

	@SuppressWarnings("NullAway.Init")
	protected Report() {
	}

	private Report(LanguageTag language, LanguageTag reader, Content content, @Nullable Suspicion held) {
		this.language = language;
		this.reader = reader;
		this.content = content;
		this.held = held;
		byte[] bytes = new byte[TOKEN_BYTES];
		RANDOM.nextBytes(bytes);
		this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * A report about the page of a term.
	 * @param figure identity of the figure on it that the report is about, if it is
	 * @param held why it is not to be trusted, if it is not
	 */
	static Report about(ReportSubject subject, @Nullable Long figure, Content content, @Nullable Suspicion held) {
		Report report = new Report(LanguageTag.of(subject.language()), subject.reader(), content, held);
		report.term = subject.term();
		report.revision = subject.revision();
		report.figure = figure;
		return report;
	}

	/** A report about what was found for a query. */
	static Report aboutSearch(LanguageTag language, String query, Content content, @Nullable Suspicion held) {
		Report report = new Report(language, language, content, held);
		report.query = query;
		return report;
	}

	/** Lets a report through that was held. */
	void release() {
		require(this.held != null, Reason.NOT_HELD);
		this.held = null;
		changed();
	}

	/** Somebody works on it from now on; also instead of somebody else. */
	void take(Account editor) {
		requireOpen();
		this.taker = editor;
		this.status = ReportStatus.IN_WORK;
		answered();
	}

	/** A revision of the term takes over what the reader proposes. */
	void adopt(int revision, Account editor) {
		require(this.term != null, Reason.NO_TERM);
		take(editor);
		this.adopted = revision;
	}

	/**
	 * Ends it. The caller makes sure that a revision or an original is one.
	 */
	void close(Resolution resolution, Account editor) {
		requireOpen();
		this.status = outcome(resolution);
		this.closure = Closure.of(resolution, editor);
		answered();
	}

	private ReportStatus outcome(Resolution resolution) {
		if (resolution instanceof Resolution.Fixed) {
			require(this.term != null, Reason.NO_TERM);
			return ReportStatus.FIXED;
		}
		if (resolution instanceof Resolution.Duplicate duplicate) {
			require(!Objects.equals(duplicate.other(), this.id), Reason.NO_ORIGINAL);
			return ReportStatus.DUPLICATE;
		}
		return ReportStatus.DECLINED;
	}

	/** Goes on after it was closed; the answer stays among the messages. */
	void reopen(Account editor) {
		require(isClosed(), Reason.OPEN);
		if (this.closure != null && this.closure.answer() != null) {
			this.messages.add(new ReportMessage(this, this.closure.closer(), this.closure.answer()));
		}
		this.closure = null;
		this.status = ReportStatus.IN_WORK;
		take(editor);
	}

	/** Keeps what an editor says to the reader. */
	void say(Account editor, String text) {
		this.messages.add(new ReportMessage(this, editor, text));
		answered();
	}

	/**
	 * Keeps what the reader says, also after the end. It waits for an editor then, and
	 * goes on waiting until one does something about the report; what is not to be
	 * trusted just stands there.
	 */
	void hear(String text, @Nullable Suspicion suspicion) {
		this.messages.add(new ReportMessage(this, text, suspicion));
		changed();
		if (suspicion == null && this.spokeAt == null) {
			this.spokeAt = this.changedAt;
		}
	}

	/** What the reader said last needs nothing more. */
	void acknowledge() {
		require(this.spokeAt != null, Reason.NOTHING_SAID);
		answered();
	}

	/** The reader wants to be written to elsewhere, or, without an address, no more. */
	void writeTo(@Nullable String email) {
		this.content = this.content.withAddress(email);
	}

	private void requireOpen() {
		require(this.held == null, Reason.HELD);
		require(!isClosed(), Reason.CLOSED);
	}

	private static void require(boolean condition, Reason reason) {
		if (!condition) {
			throw new RefusedStepException(reason);
		}
	}

	private void answered() {
		changed();
		this.spokeAt = null;
	}

	private void changed() {
		this.changedAt = Instant.now();
	}

	public long getId() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	/** The secret part of the link under which the reader follows the report. */
	public String getToken() {
		return this.token;
	}

	/** Identity of the term, unless it is about a search. */
	public @Nullable Long getTerm() {
		return this.term;
	}

	public LanguageTag getLanguage() {
		return this.language;
	}

	/** In which the reader is written to; the article may be in another. */
	public LanguageTag getReader() {
		return this.reader;
	}

	public @Nullable Integer getRevision() {
		return this.revision;
	}

	public @Nullable Long getFigure() {
		return this.figure;
	}

	public @Nullable String getQuery() {
		return this.query;
	}

	/** What the reader said. */
	public Content getContent() {
		return this.content;
	}

	public @Nullable Suspicion getHeld() {
		return this.held;
	}

	public ReportStatus getStatus() {
		return this.status;
	}

	public boolean isClosed() {
		return this.status.isEnd();
	}

	/** How it ended, if it has. */
	public @Nullable Closure getClosure() {
		return this.closure;
	}

	/** The revision that takes over what was proposed, if one does. */
	public @Nullable Integer getAdopted() {
		return this.adopted;
	}

	/** Since when something that the reader said waits for an editor, if it does. */
	public @Nullable Instant getSpokeAt() {
		return this.spokeAt;
	}

	/** Oldest first. */
	public List<ReportMessage> getMessages() {
		return List.copyOf(this.messages);
	}

	/** How often it was changed. */
	public int getVersion() {
		return this.version;
	}

	public LocalDate getReceivedOn() {
		return LocalDate.ofInstant(this.createdAt, ZoneOffset.UTC);
	}

}
