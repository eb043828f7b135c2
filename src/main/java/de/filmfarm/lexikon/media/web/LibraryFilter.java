package de.filmfarm.lexikon.media.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import de.filmfarm.lexikon.media.FigureKind;
import de.filmfarm.lexikon.shared.InterfaceLanguages;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the library is narrowed down to. An empty value narrows nothing, and so does one
 * that nobody knows.
 *
 * @param q words of the texts or the name
 * @param use {@code unused}, {@code shown} or empty
 * @param kind name of a {@link FigureKind}
 * @param missing language in which the alternative text is missing
 * @param ai {@code yes}, {@code no} or empty
 */
public record LibraryFilter(String q, String use, String kind, String missing, String ai) {

	private static final int LONGEST = 200;

	static LibraryFilter of(String q, String use, String kind, String missing, String ai,
			InterfaceLanguages languages) {
		String words = q.replaceAll("\\p{Cc}", " ").strip();
		return new LibraryFilter(words.substring(0, Math.min(words.length(), LONGEST)), oneOf(use, "unused", "shown"),
				oneOf(kind, Stream.of(FigureKind.values()).map(Enum::name)), languages.contains(missing) ? missing : "",
				oneOf(ai, "yes", "no"));
	}

	private static String oneOf(String value, String... known) {
		return oneOf(value, Stream.of(known));
	}

	private static String oneOf(String value, Stream<String> known) {
		return known.anyMatch(value::equals) ? value : "";
	}

	/** Whether it narrows anything. */
	public boolean isSet() {
		return !parameters().isEmpty();
	}

	/** The address of the list, without a page. */
	public String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/figures");
		parameters().keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters()).toUriString();
	}

	private Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("q", this.q);
		parameters.put("use", this.use);
		parameters.put("kind", this.kind);
		parameters.put("missing", this.missing);
		parameters.put("ai", this.ai);
		parameters.values().removeIf(String::isEmpty);
		return parameters;
	}

	/** The words as a pattern of SQL that finds them anywhere. */
	String pattern() {
		return "%" + this.q.replaceAll("([\\\\%_])", "\\\\$1") + "%";
	}

}
