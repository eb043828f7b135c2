package de.filmfarm.lexikon.report.web;

import java.util.Arrays;

import de.filmfarm.lexikon.report.ArticlePart;
import de.filmfarm.lexikon.report.Content;
import de.filmfarm.lexikon.report.Passage;
import de.filmfarm.lexikon.report.ReportReason;
import de.filmfarm.lexikon.report.Submission;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What a reader fills in.
 *
 * @param reason name of the constant that says what it is about; without an answer that
 * the form offers, something else
 * @param passage the words of the entry, if any
 * @param quoted whether they were selected in the entry, so that the reader need not
 * repeat them
 * @param part of the article in which they stand; see {@link Passage}, also for the
 * following three, which are dropped where they make no sense
 * @param start of them in it
 * @param before what stands before them
 * @param after what stands behind them
 * @param revision that the reader saw
 * @param figure digest of the figure that it is about, if it is
 * @param proposal what should stand there instead, if the reader says so
 * @param message what is wrong with them; needed if nothing else should stand there
 * @param email for an answer, if wanted
 * @param thanksName to thank in public, if wanted
 * @param website see {@link ReaderForm#website}
 * @param opened see {@link ReaderForm#opened}
 */
public record ReportForm(@Nullable String reason, @Size(max = ReportForm.LONGEST_PASSAGE) @Nullable String passage,
		@Nullable String quoted, @Nullable String part, @Nullable String start, @Nullable String before,
		@Nullable String after, @Nullable String revision, @Nullable String figure,
		@Size(max = ReportForm.LONGEST_PASSAGE) @Nullable String proposal, @Size(max = 4000) @Nullable String message,
		@Email @Size(max = 254) @Nullable String email, @Size(max = 80) @Nullable String thanksName,
		@Nullable String website, @Nullable String opened) implements ReaderForm {

	/** Characters; whoever means more of an entry means all of it. */
	static final int LONGEST_PASSAGE = 2000;

	private static final int LONGEST_CONTEXT = 100;

	private static final String NUMBER = "\\d{1,9}";

	public ReportForm {
		reason = about(reason).name();
		passage = ReaderForm.readable(passage);
		proposal = ReaderForm.readable(proposal);
		message = ReaderForm.readable(message);
		email = ReaderForm.line(email);
		thanksName = ReaderForm.line(thanksName);
		before = context(before);
		after = context(after);
	}

	/** Whether the passage need not be asked for. */
	public boolean isQuoted() {
		String words = ReaderForm.orNull(this.passage);
		return this.quoted != null && words != null && words.length() <= LONGEST_PASSAGE;
	}

	/** A form that nobody has filled in, for the passage that the link brings along. */
	ReportForm fresh() {
		boolean isTooLong = this.passage != null && this.passage.length() > LONGEST_PASSAGE;
		String words = isTooLong ? null : ReaderForm.orNull(this.passage);
		ReportReason about = (this.figure != null) ? ReportReason.PICTURE : ReportReason.FACT;
		return new ReportForm(about.name(), words, (words != null) ? "yes" : null, this.part, this.start, this.before,
				this.after, this.revision, this.figure, words, null, null, null, null, ReaderForm.now());
	}

	private static ReportReason about(@Nullable String name) {
		return Arrays.stream(ReportReason.values())
			.filter((known) -> known.name().equals(name))
			.findFirst()
			.orElse(ReportReason.OTHER);
	}

	private static @Nullable String context(@Nullable String text) {
		String readable = ReaderForm.readable(text);
		return (readable == null || readable.length() > LONGEST_CONTEXT) ? null : readable;
	}

	/** Refuses what is not complete: something has to be said, and of something. */
	void check(Errors errors) {
		String proposed = proposed();
		if (proposed != null && ReaderForm.orNull(this.passage) == null) {
			errors.rejectValue("passage", "NotBlank");
		}
		if (proposed == null && ReaderForm.orNull(this.message) == null) {
			errors.rejectValue("message", "NotBlank");
		}
	}

	/** The words for the passage, if they are others. */
	private @Nullable String proposed() {
		String words = ReaderForm.orNull(this.proposal);
		return (words == null || (this.passage != null && ReaderForm.isSame(words, this.passage))) ? null : words;
	}

	/** The number of the revision that the reader saw, or 0. */
	int seen() {
		return (this.revision != null && this.revision.matches(NUMBER)) ? Integer.parseInt(this.revision) : 0;
	}

	/** As far as it can be suspicious. */
	Submission submission(String sender, @Nullable Long term) {
		String words = ReaderForm.orNull(this.message);
		String name = ReaderForm.orNull(this.thanksName);
		String proposed = proposed();
		return new Submission(sender, isTrapped(), openedAt(), (words != null) ? words : "", proposed,
				ReaderForm.orNull(this.passage), name, term, ReaderForm.orNull(this.email));
	}

	/**
	 * What is said, once it is known to be complete.
	 * @param instead of a message, if the reader let other words for the passage speak
	 */
	Content content(String instead) {
		String words = ReaderForm.orNull(this.message);
		return new Content(about(this.reason), where(), proposed(), (words != null) ? words : instead,
				ReaderForm.orNull(this.email), ReaderForm.orNull(this.thanksName));
	}

	private @Nullable Passage where() {
		String words = ReaderForm.orNull(this.passage);
		if (words == null) {
			return null;
		}
		ArticlePart known = Arrays.stream(ArticlePart.values())
			.filter((one) -> isQuoted() && one.name().equals(this.part))
			.findFirst()
			.orElse(null);
		if (known == null || this.start == null || !this.start.matches(NUMBER)) {
			return Passage.of(words);
		}
		return new Passage(words, known, Integer.valueOf(this.start), this.before, this.after);
	}

}
