package de.filmfarm.lexikon.report;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;

import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says is wrong with a term, bound to the language and the revision they
 * read.
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
	private long term;

	private LanguageTag language;

	private int revision;

	@Enumerated(EnumType.STRING)
	private ReportReason reason;

	private @Nullable String passage;

	private String message;

	private @Nullable String email;

	private String token;

	@Enumerated(EnumType.STRING)
	private ReportStatus status = ReportStatus.RECEIVED;

	private @Nullable String answer;

	@Column(name = "created_at")
	private Instant createdAt = Instant.now();

	@SuppressWarnings("NullAway.Init")
	protected Report() {
	}

	/**
	 * A report just received.
	 * @param subject the page it was sent from
	 * @param passage the words it is about, if the reader had selected some
	 * @param email where to send an answer, if the reader wants one
	 */
	Report(ReportSubject subject, ReportReason reason, @Nullable String passage, String message,
			@Nullable String email) {
		this.term = subject.term();
		this.language = LanguageTag.of(subject.language());
		this.revision = subject.revision();
		this.reason = reason;
		this.passage = passage;
		this.message = message;
		this.email = email;
		byte[] bytes = new byte[TOKEN_BYTES];
		RANDOM.nextBytes(bytes);
		this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** The secret part of the link under which the reader follows the report. */
	public String getToken() {
		return this.token;
	}

	public long getTerm() {
		return this.term;
	}

	public LanguageTag getLanguage() {
		return this.language;
	}

	public int getRevision() {
		return this.revision;
	}

	public ReportReason getReason() {
		return this.reason;
	}

	public @Nullable String getPassage() {
		return this.passage;
	}

	public String getMessage() {
		return this.message;
	}

	public @Nullable String getEmail() {
		return this.email;
	}

	public ReportStatus getStatus() {
		return this.status;
	}

	public @Nullable String getAnswer() {
		return this.answer;
	}

	public LocalDate getReceivedOn() {
		return LocalDate.ofInstant(this.createdAt, ZoneOffset.UTC);
	}

}
