package de.filmfarm.lexikon.editorial.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.ServletRequest;

/**
 * The fields of a form for a term as they came in, whatever they hold. Their names are
 * places such as {@code names.2.text}.
 *
 * @param values by name
 */
record Fields(Map<String, String> values) {

	/** More rows of a kind than any term needs; whoever sends more made them up. */
	private static final int MOST_ROWS = 300;

	private static final Pattern OURS = Pattern
		.compile("(category|note|basedOn|key|(names|articles|relations|examples|figures|sources)\\.[\\w.-]{1,60})");

	Fields {
		Map<String, String> ours = new LinkedHashMap<>();
		values.forEach((name, text) -> {
			if (OURS.matcher(name).matches()) {
				// The database cannot hold this character, and no browser shows it.
				ours.put(name, text.replace('\u0000', '\uFFFD').replace("\r\n", "\n"));
			}
		});
		values = ours;
	}

	static Fields of(ServletRequest request) {
		Map<String, String> values = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, texts) -> values.put(name, texts[0]));
		return new Fields(values);
	}

	/** The same with one more figure, in a row that is still blank or else at the end. */
	Fields withFigure(String digest) {
		List<Integer> rows = rows("figures", (row) -> row);
		if (rows.stream().anyMatch((row) -> line("figures." + row).equals(digest))) {
			return this;
		}
		int free = rows.stream()
			.filter((row) -> line("figures." + row).isEmpty())
			.findFirst()
			.orElse(rows.isEmpty() ? 0 : rows.get(rows.size() - 1) + 1);
		Map<String, String> more = new LinkedHashMap<>(this.values);
		more.put("figures." + free, digest);
		return new Fields(more);
	}

	String text(String name) {
		return this.values.getOrDefault(name, "");
	}

	/** What a field of one line holds, without the space around it. */
	String line(String name) {
		return text(name).strip();
	}

	boolean isChecked(String name) {
		return this.values.containsKey(name);
	}

	/** The rows of a group in the order of their numbers. */
	<T> List<T> rows(String group, IntFunction<T> row) {
		Pattern pattern = Pattern.compile(group + "\\.(\\d{1,4})(\\..*)?");
		return this.values.keySet()
			.stream()
			.map(pattern::matcher)
			.filter(Matcher::matches)
			.map((name) -> Integer.valueOf(name.group(1)))
			.sorted()
			.distinct()
			.limit(MOST_ROWS)
			.map(row::apply)
			.toList();
	}

	/** What is written under a name in several languages, by language. */
	Map<String, String> languages(String name) {
		Map<String, String> texts = new TreeMap<>();
		this.values.forEach((field, text) -> {
			if (field.startsWith(name + ".")) {
				texts.put(field.substring(name.length() + 1), text);
			}
		});
		return texts;
	}

}
