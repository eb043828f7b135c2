package de.filmfarm.lexikon.report.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.report.Resolution;

/**
 * How an editor ends a report, or several.
 *
 * @param outcome {@code FIXED}, {@code DECLINED} or {@code DUPLICATE}
 * @param revision that corrected the entry
 * @param original number of the report that it is a duplicate of
 * @param answer to the reader
 */
record ClosureForm(String outcome, String revision, String original, String answer) {

	/** Characters, as the database has it. */
	static final int LONGEST = 4000;

	static ClosureForm of(Map<String, String> fields) {
		return new ClosureForm(fields.getOrDefault("outcome", ""), fields.getOrDefault("revision", "").strip(),
				fields.getOrDefault("original", "").strip().replaceFirst("^#", ""),
				written(fields.getOrDefault("answer", "")));
	}

	/** Without control characters, which no one types and the database refuses. */
	static String written(String text) {
		return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
	}

	/** What is wrong, by field. */
	Map<String, String> errors() {
		Map<String, String> errors = new LinkedHashMap<>();
		switch (this.outcome) {
			case "FIXED" -> {
				if (!this.revision.matches("\\d{1,9}")) {
					errors.put("revision", "queue.error.revision");
				}
			}
			case "DECLINED" -> {
				if (this.answer.isEmpty()) {
					errors.put("answer", "queue.error.reason");
				}
			}
			case "DUPLICATE" -> {
				if (!this.original.matches("\\d{1,18}")) {
					errors.put("original", "queue.error.original");
				}
			}
			default -> errors.put("outcome", "queue.error.outcome");
		}
		if (this.answer.length() > LONGEST) {
			errors.put("answer", "queue.error.long");
		}
		return errors;
	}

	/** What was decided, once nothing is wrong. */
	Resolution resolution() {
		String said = this.answer.isEmpty() ? null : this.answer;
		return switch (this.outcome) {
			case "FIXED" -> new Resolution.Fixed(Integer.parseInt(this.revision), said);
			case "DUPLICATE" -> new Resolution.Duplicate(Long.parseLong(this.original), said);
			default -> new Resolution.Declined(Optional.ofNullable(said).orElseThrow());
		};
	}

}
