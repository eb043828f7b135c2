package de.filmfarm.lexikon.report.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a reader fills in on the page of their report.
 *
 * @param text to the editors
 * @param email where to write to from now on, or none for nowhere
 * @param website see {@link ReaderForm#website}
 * @param opened see {@link ReaderForm#opened}
 */
public record FollowForm(@Size(max = 4000) @Nullable String text, @Email @Size(max = 254) @Nullable String email,
		@Nullable String website, @Nullable String opened) implements ReaderForm {

	public FollowForm {
		text = ReaderForm.readable(text);
		email = ReaderForm.line(email);
	}

	static FollowForm empty() {
		return new FollowForm(null, null, null, ReaderForm.now());
	}

}
