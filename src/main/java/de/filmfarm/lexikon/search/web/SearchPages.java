package de.filmfarm.lexikon.search.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import de.filmfarm.lexikon.search.MatchMode;
import de.filmfarm.lexikon.search.SearchQuery;
import de.filmfarm.lexikon.search.SearchResults;
import de.filmfarm.lexikon.search.SearchResults.Correction;
import de.filmfarm.lexikon.search.SearchResults.Fit;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.shared.Pagination;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Makes of results the page that shows them, with all links that lead on from there.
 */
@Component
class SearchPages {

	private final DepartmentNames departments;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	SearchPages(DepartmentNames departments, InterfaceLanguages languages, MessageSource messages) {
		this.departments = departments;
		this.languages = languages;
		this.messages = messages;
	}

	/** What a search page without results says about itself. */
	PageMeta meta(SearchAddress address, SearchQuery query) {
		String title = this.messages.getMessage("search.title", null, query.language().locale());
		return PageMeta
			.of(query.isEmpty() ? title : query.text() + " \u2013 " + title, null, this.languages,
					(language) -> address.in(language).toString())
			.unlisted();
	}

	/** The page for the results of an address. */
	SearchPage page(SearchAddress asked, SearchResults results) {
		Correction correction = results.correction();
		// What leads on from corrected results leads on from what they are for.
		SearchAddress address = (correction != null && correction.applied())
				? asked.with(Parameter.TEXT, correction.nearest()) : asked;
		Filters filters = new Filters(address, reader(results), this.messages);
		Pagination pagination = results.pagination();
		boolean isPhrase = results.query().mode() == MatchMode.PHRASE;
		String text = isPhrase ? SearchAddress.unquoted(results.query().text()) : results.query().text();
		return new SearchPage(meta(asked, results.query()), results, text, otherSpelling(asked, correction),
				filters.set(departmentName(address, results)), address.withoutFilters().toString(),
				filters.possible(results), modes(address, results.query().mode()), orders(address, results),
				pagination.hasPrevious() ? address.onPage(pagination.page() - 1).toString() : null,
				pagination.hasNext() ? address.onPage(pagination.page() + 1).toString() : null,
				suggestion(results.query()));
	}

	private static Locale reader(SearchResults results) {
		return results.query().language().locale();
	}

	private static @Nullable String otherSpelling(SearchAddress asked, @Nullable Correction correction) {
		if (correction == null) {
			return null;
		}
		return (correction.applied() ? asked.with(Parameter.VERBATIM, "yes")
				: asked.with(Parameter.TEXT, correction.nearest()))
			.toString();
	}

	private String departmentName(SearchAddress address, SearchResults results) {
		String key = address.value(Parameter.DEPARTMENT);
		return (key != null) ? this.departments.name(key, results.query().language()).orElse(key) : "";
	}

	private static List<Choice> modes(SearchAddress address, MatchMode current) {
		return Arrays.stream(MatchMode.values()).map((mode) -> {
			String name = mode.name().toLowerCase(Locale.ROOT);
			return new Choice(name, address.matching(name).toString(), mode == current, 0);
		}).toList();
	}

	/** Nothing to choose where there is nothing to sort. */
	private static List<Choice> orders(SearchAddress address, SearchResults results) {
		if (results.pagination().total() < 2 || results.fit() == Fit.LIMITED) {
			return List.of();
		}
		String current = Objects.requireNonNullElse(address.value(Parameter.SORT), "best");
		return Stream.of("best", "az", "newest").map((order) -> {
			SearchAddress other = Parameter.SORT.accepts(order) ? address.with(Parameter.SORT, order)
					: address.without(Parameter.SORT);
			return new Choice(order, other.toString(), order.equals(current), 0);
		}).toList();
	}

	private static String suggestion(SearchQuery query) {
		return "/" + query.language() + "/suggestions/new?name=" + UriUtils.encode(query.text(), StandardCharsets.UTF_8)
				+ "&from=search";
	}

	/** The address without a department that does not exist. */
	SearchAddress known(SearchAddress address, LanguageTag reader) {
		String key = address.value(Parameter.DEPARTMENT);
		boolean isUnknown = key != null && this.departments.name(key, reader).isEmpty();
		return isUnknown ? address.without(Parameter.DEPARTMENT) : address;
	}

}
