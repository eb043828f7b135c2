package de.filmfarm.lexikon.editorial;

import java.util.Locale;

import de.filmfarm.lexikon.editorial.PublicationException.Violation;
import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in a sentence which rule is broken where.
 */
@Component
public class Violations {

	private final MessageSource messages;

	Violations(MessageSource messages) {
		this.messages = messages;
	}

	/** The sentence, beginning with the field it is about. */
	public String sentence(Violation violation, Locale reader) {
		String part = message("review.part." + violation.part(), reader);
		String detail = detail(violation, reader);
		String rule = message("review.rule." + violation.rule(), reader, violation.value());
		return part + (detail.isEmpty() ? "" : " (" + detail + ")") + ": " + rule;
	}

	/** Of a relation its kind, of anything else its language. */
	private String detail(Violation violation, Locale reader) {
		if (violation.detail().isEmpty()) {
			return "";
		}
		return violation.part().equals("relation") ? message("diff.value.type." + violation.detail(), reader)
				: LanguageTag.of(violation.detail()).displayName(reader);
	}

	private String message(String key, Locale reader, Object... values) {
		return this.messages.getMessage(key, values, reader);
	}

}
