package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.report.MissedTerm;
import de.filmfarm.lexikon.report.Submission;
import de.filmfarm.lexikon.report.SuggestionOrigin;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a reader fills in who misses a term.
 *
 * @param name the term, on one line; with a letter or digit, or there is nothing to
 * compare
 * @param message what it means or where it occurs, if known
 * @param email for an answer, if wanted
 * @param from name of a {@link SuggestionOrigin}: where the reader came from
 * @param website see {@link ReaderForm#website}
 * @param opened see {@link ReaderForm#opened}
 */
public record SuggestionForm(
		@Pattern(regexp = SuggestionForm.NAME) @Size(max = SuggestionForm.LONGEST_NAME) String name,
		@Size(max = 2000) @Nullable String message, @Email @Size(max = 254) @Nullable String email,
		@Nullable String from, @Nullable String website, @Nullable String opened) implements ReaderForm {

	/** Something to compare: a letter or a digit. */
	static final String NAME = ".*[\\p{L}\\p{N}].*";

	/** Characters, as of any name. */
	static final int LONGEST_NAME = 120;

	public SuggestionForm(@Nullable String name, @Nullable String message, @Nullable String email,
			@Nullable String from, @Nullable String website, @Nullable String opened) {
		this.name = (name != null) ? name.replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip() : "";
		this.message = ReaderForm.readable(message);
		this.email = ReaderForm.line(email);
		this.from = SuggestionOrigin.of(from)
			.filter((origin) -> origin != SuggestionOrigin.DESK)
			.orElse(SuggestionOrigin.FOOTER)
			.name();
		this.website = website;
		this.opened = opened;
	}

	/** As far as it can be suspicious. */
	Submission submission(String sender) {
		String words = ReaderForm.orNull(this.message);
		return new Submission(sender, isTrapped(), openedAt(), (words != null) ? words : "", null, null, this.name,
				null, ReaderForm.orNull(this.email));
	}

	/** For the reader to fill in; a name that is too long for one is not taken along. */
	static SuggestionForm about(@Nullable String name, @Nullable String from) {
		String known = (name != null && name.length() > LONGEST_NAME) ? null : name;
		return new SuggestionForm(known, null, null, from, null, ReaderForm.now());
	}

	/** Whether the name can be one. */
	boolean isNamed() {
		return this.name.length() <= LONGEST_NAME && this.name.matches(NAME);
	}

	/** What is missed, once it is known to be complete. */
	MissedTerm missed(LanguageTag language) {
		return new MissedTerm(language, SuggestionOrigin.of(this.from).orElse(SuggestionOrigin.FOOTER), this.name,
				ReaderForm.orNull(this.message), ReaderForm.orNull(this.email));
	}

}
