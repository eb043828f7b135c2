package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.editorial.TermReferences;
import de.filmfarm.lexikon.editorial.batch.BatchChange;
import de.filmfarm.lexikon.editorial.batch.BatchKind;
import de.filmfarm.lexikon.editorial.batch.BatchTerm;
import de.filmfarm.lexikon.editorial.batch.BatchTerms;
import de.filmfarm.lexikon.editorial.batch.WordChange;
import de.filmfarm.lexikon.editorial.batch.WordSearch;
import de.filmfarm.lexikon.editorial.merger.Mergers;
import de.filmfarm.lexikon.editorial.web.BatchPage.Candidate;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reads a batch as it was typed, and finds the terms and places that it would change.
 */
@Component
class BatchCheck {

	/** Nobody looks through more places with care. */
	static final int MOST_HITS = 1000;

	/** As long as a name; whoever looks for sentences edits the term. */
	private static final int LONGEST_WORDS = 120;

	private final Mergers mergers;

	private final TermReferences references;

	private final BatchTerms terms;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	BatchCheck(Mergers mergers, TermReferences references, BatchTerms terms, InterfaceLanguages languages,
			MessageSource messages) {
		this.mergers = mergers;
		this.references = references;
		this.terms = terms;
		this.languages = languages;
		this.messages = messages;
	}

	/** What the form means, with all that is wrong in it. */
	Checked check(BatchForm form, Locale locale) {
		Map<String, String> errors = new LinkedHashMap<>();
		List<Long> numbers = numbers(form, errors, locale);
		BatchChange change = switch (form.kind()) {
			case WORD -> new BatchChange(null, null, words(form, errors, locale));
			case DEPARTMENT -> new BatchChange(category(form, errors, locale), null, null);
			case RETIREMENT -> new BatchChange(null, successor(form, errors, locale), null);
			case RETURN -> new BatchChange(null, null, null);
		};
		if (form.note().length() > Written.LONGEST_NOTE) {
			errors.put("note", message("review.error.long", locale));
		}
		else if (form.kind() == BatchKind.RETURN && form.note().isEmpty()) {
			errors.put("note", message("review.error.reason", locale));
		}
		List<Candidate> found = errors.isEmpty() ? find(form, change, numbers, errors, locale) : List.of();
		return new Checked(change, found, errors);
	}

	private List<Long> numbers(BatchForm form, Map<String, String> errors, Locale locale) {
		List<Long> numbers = new ArrayList<>();
		List<String> lines = Written.readable(form.terms()).lines().map(String::strip).toList();
		for (String line : lines.stream()
			.filter((line) -> !line.isEmpty())
			.limit(BatchTerms.MOST_TERMS + 1L)
			.toList()) {
			List<Long> meant = this.mergers.meant(line);
			if (meant.size() == 1) {
				numbers.addAll(meant);
			}
			else {
				errors.putIfAbsent("terms",
						message(meant.isEmpty() ? "batch.error.term" : "batch.error.several", locale, line));
			}
		}
		if (numbers.isEmpty() && form.kind() != BatchKind.WORD && form.department().isEmpty()) {
			errors.putIfAbsent("terms", message("batch.error.which", locale));
		}
		return numbers;
	}

	private WordChange words(BatchForm form, Map<String, String> errors, Locale locale) {
		checkWords("search", form.search(), errors, locale);
		checkWords("replacement", form.replacement(), errors, locale);
		if (form.search().isBlank()) {
			errors.put("search", message("batch.error.empty", locale));
		}
		else if (form.search().equals(form.replacement())) {
			errors.putIfAbsent("replacement", message("batch.error.equal", locale));
		}
		if (!this.languages.contains(form.language())) {
			errors.put("language", message("batch.error.language", locale));
		}
		return new WordChange(form.language(), form.search(), form.replacement(), form.whole(), form.exact(),
				form.fit());
	}

	private void checkWords(String field, String text, Map<String, String> errors, Locale locale) {
		if (text.codePoints().anyMatch(Character::isISOControl)) {
			errors.put(field, message("batch.error.control", locale));
		}
		else if (text.length() > LONGEST_WORDS) {
			errors.put(field, message("review.error.long", locale));
		}
	}

	private String category(BatchForm form, Map<String, String> errors, Locale locale) {
		String category = readable(form.category());
		if (!this.references.isCategory(category)) {
			errors.put("category", message("batch.error.category", locale));
		}
		return category;
	}

	private static String readable(String key) {
		return key.replace("\u0000", "");
	}

	private @Nullable Long successor(BatchForm form, Map<String, String> errors, Locale locale) {
		List<Long> meant = this.mergers.published(form.successor(), 0);
		if (meant.size() != 1) {
			errors.put("successor",
					message(meant.isEmpty() ? "retirement.error.nobody" : "retirement.error.several", locale));
			return null;
		}
		return meant.get(0);
	}

	private List<Candidate> find(BatchForm form, BatchChange change, List<Long> numbers, Map<String, String> errors,
			Locale locale) {
		LanguageTag reader = LanguageTag.of(locale);
		String department = readable(form.department());
		List<Candidate> found = (change.words() != null)
				? places(change, this.terms.holding(change.words(), numbers, department, reader))
				: this.terms.of(numbers, department, reader)
					.stream()
					.map((term) -> Candidate.of(term, List.of(), term.obstacle(form.kind(), change).orElse(null)))
					.toList();
		if (found.size() > BatchTerms.MOST_TERMS) {
			errors.put("terms", message("batch.error.terms", locale, BatchTerms.MOST_TERMS));
		}
		if (found.stream().mapToInt((candidate) -> candidate.hits().size()).sum() > MOST_HITS) {
			errors.put("search", message("batch.error.hits", locale, MOST_HITS));
		}
		return found;
	}

	private static List<Candidate> places(BatchChange change, List<BatchTerm> terms) {
		WordSearch search = new WordSearch(Objects.requireNonNull(change.words()));
		return terms.stream()
			.map((term) -> Candidate.of(term, search.hits(Objects.requireNonNull(term.snapshot())),
					term.obstacle(BatchKind.WORD, change).orElse(null)))
			.filter((candidate) -> !candidate.hits().isEmpty())
			.toList();
	}

	private String message(String key, Locale locale, Object... values) {
		return this.messages.getMessage(key, values, locale);
	}

	/**
	 * A form that was read.
	 *
	 * @param found terms that would change, and those that cannot
	 * @param errors sentences by field
	 */
	record Checked(BatchChange change, List<Candidate> found, Map<String, String> errors) {
	}

}
