package de.filmfarm.lexikon.learn.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds what is to be learnt.
 */
@Component
class Decks {

	private final LearnQueries queries;

	private final StudyTerms terms;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	Decks(LearnQueries queries, StudyTerms terms, InterfaceLanguages languages, MessageSource messages) {
		this.queries = queries;
		this.terms = terms;
		this.languages = languages;
		this.messages = messages;
	}

	Optional<Deck> ofPath(LanguageTag lang, String slug) {
		return this.queries.path(lang, slug)
			.map((row) -> new Deck(row.title(), row.slug(), cards(Addresses.of(row.slugs(), "/learn/")), "",
					"/" + lang + "/learn/" + row.slug(), this.terms.ofPath(lang, row.id()), List.of()));
	}

	Optional<Deck> ofCategory(LanguageTag lang, String slug) {
		return this.queries.category(lang, slug)
			.map((row) -> new Deck(row.name(), row.slug(), cards(Addresses.of(row.slugs(), "/categories/")), "",
					"/" + lang + "/categories/" + row.slug(), this.terms.ofCategory(lang, row.id()), List.of()));
	}

	/** The chosen terms in the order in which they were chosen. */
	Deck ofSelection(LanguageTag lang, Selection selection) {
		Map<Long, StudyTerm> byAsked = selection.numbers().isEmpty() ? Map.of()
				: this.terms.ofNumbers(lang, selection.numbers())
					.stream()
					.collect(Collectors.toMap(StudyTerm::asked, (term) -> term));
		Map<Long, StudyTerm> found = new LinkedHashMap<>();
		List<Long> missing = new ArrayList<>();
		for (long number : selection.numbers()) {
			StudyTerm term = byAsked.get(number);
			if (term == null) {
				missing.add(number);
			}
			else {
				found.putIfAbsent(term.number(), term);
			}
		}
		String terms = found.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
		Map<String, String> addresses = new TreeMap<>();
		this.languages.tags().forEach((tag) -> addresses.put(tag.value(), "/" + tag + "/cards"));
		return new Deck(this.messages.getMessage("cards.selection", null, lang.locale()), "selection", addresses,
				terms.isEmpty() ? "" : "terms=" + terms, null, List.copyOf(found.values()), missing);
	}

	private static Map<String, String> cards(Map<String, String> paths) {
		paths.replaceAll((language, path) -> path + "/cards");
		return paths;
	}

}
