package de.filmfarm.lexikon.report.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import de.filmfarm.lexikon.report.ReportReason;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a reader fills in.
 *
 * @param reason name of the constant that says what it is about; without an answer that
 * the form offers, something else
 * @param passage the words of the entry, if any
 * @param message what is wrong with them
 * @param email for an answer, if wanted
 * @param website a trap: people do not see it, programs fill it in
 * @param opened when the form was opened, in milliseconds since 1970; whatever else a
 * program makes up counts as never
 */
public record ReportForm(@Nullable String reason, @Size(max = ReportForm.LONGEST_PASSAGE) @Nullable String passage,
		@NotBlank @Size(max = 4000) @Nullable String message, @Email @Size(max = 254) @Nullable String email,
		@Nullable String website, @Nullable String opened) {

	/** Characters; whoever means more of an entry means all of it. */
	static final int LONGEST_PASSAGE = 2000;

	/** Nobody reads the form, writes a sentence and sends it faster than this. */
	private static final Duration FASTEST = Duration.ofSeconds(3);

	public ReportForm {
		reason = about(reason).name();
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
		return new ReportForm(ReportReason.FACT.name(), words, null, null, null,
				String.valueOf(Instant.now().toEpochMilli()));
	}

	private static ReportReason about(@Nullable String name) {
		return Arrays.stream(ReportReason.values())
			.filter((known) -> known.name().equals(name))
			.findFirst()
			.orElse(ReportReason.OTHER);
	}

	/** What the report is about. */
	ReportReason about() {
		return about(this.reason);
	}

	boolean isTrapped() {
		return this.website != null && !this.website.isBlank();
	}

	boolean isTooFast() {
		return this.opened == null || !this.opened.matches("\\d{1,15}")
				|| Instant.ofEpochMilli(Long.parseLong(this.opened)).plus(FASTEST).isAfter(Instant.now());
	}

	static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
