package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import de.filmfarm.lexikon.shared.LanguageTag;

/**
 * What a reader types, and the term that must come first.
 *
 * @param text typed
 * @param language of the interface
 * @param expected slugs of the terms of which one must come first
 * @param difficulty what makes it hard to find
 */
record JudgedQuery(String text, LanguageTag language, List<String> expected, String difficulty) {

	/** Reads a file of tab separated values with a head line. */
	static List<JudgedQuery> read(String resource) {
		try (InputStream in = Objects.requireNonNull(JudgedQuery.class.getResourceAsStream(resource))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(JudgedQuery::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JudgedQuery of(String line) {
		String[] values = line.split("\t", -1);
		return new JudgedQuery(values[0], LanguageTag.of(values[1]), List.of(values[2].split("\\|")),
				(values.length > 3) ? values[3] : "");
	}

	SearchQuery query() {
		return SearchQuery.of(this.text, this.language);
	}

	/** Whether one of the expected terms is among the first. */
	boolean isAmong(List<TermHit> hits, int first) {
		return hits.stream().limit(first).anyMatch((hit) -> this.expected.contains(slug(hit)));
	}

	/** What came first instead, for the reader of a failed test. */
	String failure(Function<JudgedQuery, List<TermHit>> search) {
		List<String> found = search.apply(this).stream().limit(3).map(JudgedQuery::slug).toList();
		return String.format("%s [%s] %s: wanted %s, found %s", this.text, this.language, this.difficulty,
				this.expected, found);
	}

	private static String slug(TermHit hit) {
		return hit.path().substring(hit.path().lastIndexOf('/') + 1);
	}

}
