package de.filmfarm.lexikon.report.web;

import java.time.Duration;
import java.time.Instant;

import de.filmfarm.lexikon.report.ReportReason;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a reader fills in.
 *
 * @param reason what it is about; without an answer, something else
 * @param passage the words of the entry, if any
 * @param message what is wrong with them
 * @param email for an answer, if wanted
 * @param website a trap: people do not see it, programs fill it in
 * @param opened when the form was opened, in milliseconds since 1970
 */
public record ReportForm(@Nullable ReportReason reason,
		@Size(max = ReportForm.LONGEST_PASSAGE) @Nullable String passage,
		@NotBlank @Size(max = 4000) @Nullable String message, @Email @Size(max = 254) @Nullable String email,
		@Nullable String website, @Nullable Long opened) {

	/** Characters; whoever means more of an entry means all of it. */
	static final int LONGEST_PASSAGE = 2000;

	/** Nobody reads the form, writes a sentence and sends it faster than this. */
	private static final Duration FASTEST = Duration.ofSeconds(3);

	public ReportForm {
		reason = (reason != null) ? reason : ReportReason.OTHER;
		passage = readable(passage);
		message = readable(message);
		email = readable(email);
	}

	/** Without control characters, which no one types and the database refuses. */
	private static @Nullable String readable(@Nullable String text) {
		return (text != null) ? text.replaceAll("[\\p{Cc}&&[^\\n\\r\\t]]", "") : null;
	}

	static ReportForm empty(@Nullable String passage) {
		String words = (passage != null && passage.length() > LONGEST_PASSAGE) ? null : passage;
		return new ReportForm(ReportReason.FACT, words, null, null, null, Instant.now().toEpochMilli());
	}

	boolean isTrapped() {
		return this.website != null && !this.website.isBlank();
	}

	boolean isTooFast() {
		return this.opened == null || Instant.ofEpochMilli(this.opened).plus(FASTEST).isAfter(Instant.now());
	}

	static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
