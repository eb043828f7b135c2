package de.filmfarm.lexikon.editorial.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.editorial.batch.BatchKind;
import jakarta.servlet.ServletRequest;

/**
 * What somebody wants to change in many terms, as it was typed.
 *
 * @param department key of the one whose terms are meant, or empty for all
 * @param terms numbers or names, one a line; they go before the department
 */
public record BatchForm(BatchKind kind, String department, String terms, String category, String successor,
		String language, String search, String replacement, boolean whole, boolean exact, boolean fit, String note) {

	/** A form that nobody has filled in yet. */
	static BatchForm blank(BatchKind kind, String language) {
		return new BatchForm(kind, "", "", "", "", language, "", "", true, false, true, "");
	}

	/** What was sent. */
	static BatchForm of(ServletRequest request) {
		return new BatchForm(kind(text(request, "kind")), text(request, "department").strip(), text(request, "terms"),
				text(request, "category").strip(), Written.readable(text(request, "successor")),
				text(request, "language").strip(), text(request, "search"), text(request, "replacement"),
				request.getParameter("whole") != null, request.getParameter("exact") != null,
				request.getParameter("fit") != null, Written.readable(text(request, "note")));
	}

	/** The kind of that name; what nobody knows is the first. */
	static BatchKind kind(String name) {
		return Arrays.stream(BatchKind.values())
			.filter((kind) -> kind.name().equals(name))
			.findFirst()
			.orElse(BatchKind.WORD);
	}

	private static String text(ServletRequest request, String name) {
		return Objects.requireNonNullElse(request.getParameter(name), "");
	}

	/** What the page that shows the hits has to send again. */
	public Map<String, String> hidden() {
		return Map.ofEntries(Map.entry("kind", this.kind.name()), Map.entry("department", this.department),
				Map.entry("terms", this.terms), Map.entry("category", this.category),
				Map.entry("successor", this.successor), Map.entry("language", this.language),
				Map.entry("search", this.search), Map.entry("replacement", this.replacement),
				Map.entry("note", this.note));
	}

}
