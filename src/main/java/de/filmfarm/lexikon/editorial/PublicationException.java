package de.filmfarm.lexikon.editorial;

import java.util.List;

/**
 * What was to be published breaks a rule. Readers see what they saw before.
 */
public class PublicationException extends RuntimeException {

	private final transient List<Violation> violations;

	public PublicationException(List<Violation> violations) {
		super("cannot be published: " + violations);
		this.violations = List.copyOf(violations);
	}

	public List<Violation> getViolations() {
		return this.violations;
	}

	/**
	 * A rule that is broken.
	 *
	 * @param part of the term, the last part of its message {@code review.part.<part>}
	 * @param detail which one of several, such as a language or a name, or empty
	 * @param rule the last part of its message {@code review.rule.<rule>}
	 * @param value what breaks it, or empty
	 */
	public record Violation(String part, String detail, String rule, String value) {
	}

}
