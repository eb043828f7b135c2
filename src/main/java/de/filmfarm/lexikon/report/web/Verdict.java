package de.filmfarm.lexikon.report.web;

import java.util.Optional;

import de.filmfarm.lexikon.report.Suggestion;
import de.filmfarm.lexikon.report.SuggestionStatus;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What whoever suggests a name again is told of what was decided before.
 *
 * @param status last part of its message {@code suggestion.before.<status>}; nothing is
 * said of what is open
 * @param name as it was spelt first; whatever an address says is not repeated
 * @param reason why it was declined, if it was
 */
public record Verdict(String status, String name, @Nullable String reason) {

	static Verdict of(Suggestion suggestion, LanguageTag reader) {
		return new Verdict(suggestion.getStatus().name(), suggestion.getText(),
				Optional.ofNullable(suggestion.getReason()).map((reason) -> reason.in(reader)).orElse(null));
	}

	/** Whether there is anything to say. */
	public boolean isFinal() {
		return !this.status.equals(SuggestionStatus.OPEN.name());
	}

}
