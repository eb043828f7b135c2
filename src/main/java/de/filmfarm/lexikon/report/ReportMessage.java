package de.filmfarm.lexikon.report;

import java.time.Instant;

import de.filmfarm.lexikon.account.Account;
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
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a report or an editor says to the other.
 */
@Entity
public class ReportMessage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "report_id")
	private Report report;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "account_id")
	private @Nullable Account editor;

	private String text;

	@Enumerated(EnumType.STRING)
	private @Nullable Suspicion held;

	@Column(name = "created_at")
	private Instant createdAt = Instant.now();

	@SuppressWarnings("NullAway.Init")
	protected ReportMessage() {
	}

	/** What an editor says. */
	ReportMessage(Report report, Account editor, String text) {
		this.report = report;
		this.editor = editor;
		this.text = text;
	}

	/** What the reader says, and why it is not to be trusted, if it is not. */
	ReportMessage(Report report, String text, @Nullable Suspicion held) {
		this.report = report;
		this.text = text;
		this.held = held;
	}

	public boolean isByReader() {
		return this.editor == null;
	}

	/** Why it calls for nobody, if it does not. */
	public @Nullable Suspicion getHeld() {
		return this.held;
	}

	public String getText() {
		return this.text;
	}

	public Instant getCreatedAt() {
		return this.createdAt;
	}

}
