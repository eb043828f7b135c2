package de.filmfarm.lexikon.report.web;

import java.util.Arrays;
import java.util.Objects;

import de.filmfarm.lexikon.report.Content;
import de.filmfarm.lexikon.report.Passage;
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
 * @param website see {@link ReaderForm#website}
 * @param opened see {@link ReaderForm#opened}
 */
public record ReportForm(@Nullable String reason, @Size(max = ReportForm.LONGEST_PASSAGE) @Nullable String passage,
		@NotBlank @Size(max = 4000) @Nullable String message, @Email @Size(max = 254) @Nullable String email,
		@Nullable String website, @Nullable String opened) implements ReaderForm {

	/** Characters; whoever means more of an entry means all of it. */
	static final int LONGEST_PASSAGE = 2000;

	public ReportForm {
		reason = about(reason).name();
		passage = ReaderForm.readable(passage);
		message = ReaderForm.readable(message);
		email = ReaderForm.readable(email);
	}

	static ReportForm empty(@Nullable String passage) {
		String words = (passage != null && passage.length() > LONGEST_PASSAGE) ? null : passage;
		return new ReportForm(ReportReason.FACT.name(), words, null, null, null, ReaderForm.now());
	}

	private static ReportReason about(@Nullable String name) {
		return Arrays.stream(ReportReason.values())
			.filter((known) -> known.name().equals(name))
			.findFirst()
			.orElse(ReportReason.OTHER);
	}

	/** What is said, once it is known to be complete. */
	Content content() {
		String words = ReaderForm.orNull(this.passage);
		return new Content(about(this.reason), (words != null) ? Passage.of(words) : null, null,
				Objects.requireNonNull(ReaderForm.orNull(this.message)), ReaderForm.orNull(this.email), null);
	}

}
