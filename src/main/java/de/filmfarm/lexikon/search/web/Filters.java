package de.filmfarm.lexikon.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import de.filmfarm.lexikon.search.Facets;
import de.filmfarm.lexikon.search.Facets.Count;
import de.filmfarm.lexikon.search.SearchResults;
import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.context.MessageSource;

/**
 * The filters of a page of results: those that are set, and those that could be. Made for
 * one page.
 */
final class Filters {

	private static final String YES = "yes";

	private final SearchAddress address;

	private final Locale reader;

	private final MessageSource messages;

	Filters(SearchAddress address, Locale reader, MessageSource messages) {
		this.address = address;
		this.reader = reader;
		this.messages = messages;
	}

	/** What is set, each leading to where it is not. */
	List<Choice> set(String department) {
		List<Choice> set = new ArrayList<>();
		set(Parameter.MATCH, (mode) -> message("search.match." + mode)).ifPresent(set::add);
		set(Parameter.VERBATIM, (yes) -> message("search.only.verbatim")).ifPresent(set::add);
		set(Parameter.DEPARTMENT, (key) -> department).ifPresent(set::add);
		set(Parameter.LANGUAGE, (tag) -> message("search.only.language", language(tag))).ifPresent(set::add);
		set(Parameter.LETTER, (letter) -> message("search.only.letter", letter)).ifPresent(set::add);
		set(Parameter.FIGURE, (yes) -> message("search.only.figure")).ifPresent(set::add);
		set(Parameter.EXAMPLE, (yes) -> message("search.only.example")).ifPresent(set::add);
		return set;
	}

	private Optional<Choice> set(Parameter parameter, Function<String, String> name) {
		return Optional.ofNullable(this.address.value(parameter))
			.map((value) -> new Choice(name.apply(value), this.address.without(parameter).toString(), true, 0));
	}

	/** What could be set, without that which would change nothing. */
	List<FilterGroup> possible(SearchResults results) {
		Facets facets = results.facets();
		List<Choice> contents = new ArrayList<>();
		contents.addAll(yes(Parameter.FIGURE, facets.figures(), message("search.only.figure")));
		contents.addAll(yes(Parameter.EXAMPLE, facets.examples(), message("search.only.example")));
		return List
			.of(new FilterGroup("department", choices(Parameter.DEPARTMENT, facets.departments(), Count::label)),
					new FilterGroup("language",
							choices(Parameter.LANGUAGE, facets.languages(), (one) -> language(one.value()))),
					new FilterGroup("contents", contents),
					new FilterGroup("letter", choices(Parameter.LETTER, facets.letters(), Count::label)))
			.stream()
			.filter((group) -> group.changesAnything(results.pagination().total()))
			.toList();
	}

	private List<Choice> yes(Parameter parameter, long count, String name) {
		return (count > 0) ? choices(parameter, List.of(new Count(YES, name, count)), Count::label) : List.of();
	}

	private List<Choice> choices(Parameter parameter, List<Count> counts, Function<Count, String> name) {
		return counts.stream().map((one) -> {
			boolean isSet = one.value().equals(this.address.value(parameter));
			SearchAddress other = isSet ? this.address.without(parameter) : this.address.with(parameter, one.value());
			return new Choice(name.apply(one), other.toString(), isSet, one.count());
		}).toList();
	}

	private String language(String tag) {
		return LanguageTag.of(tag).displayName(this.reader);
	}

	private String message(String key, Object... values) {
		return this.messages.getMessage(key, values, this.reader);
	}

}
