package de.filmfarm.lexikon.search.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.search.MatchMode;
import de.filmfarm.lexikon.search.SearchFilters;
import de.filmfarm.lexikon.search.SearchQuery;
import de.filmfarm.lexikon.search.SortOrder;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * The address of the search page for a query. It says nothing that goes without saying,
 * so that one search has one address. What is no value of a parameter is left out.
 */
final class SearchAddress {

	private static final String QUOTATION_MARKS = "[\"\\u201C\\u201D\\u201E\\u00AB\\u00BB]";

	private final LanguageTag language;

	private final Map<Parameter, String> values;

	private SearchAddress(LanguageTag language, Map<Parameter, String> values) {
		this.language = language;
		this.values = values;
	}

	/** What a request says, as far as it makes sense. */
	static SearchAddress of(LanguageTag language, Map<String, String> request) {
		Map<Parameter, String> values = new EnumMap<>(Parameter.class);
		for (Parameter parameter : Parameter.values()) {
			String value = request.get(parameter.key());
			if (value != null && parameter.accepts(value)) {
				values.put(parameter, value);
			}
		}
		return new SearchAddress(language, values);
	}

	/** The query that it stands for. */
	SearchQuery query() {
		String page = value(Parameter.PAGE);
		return new SearchQuery(text(), false, this.language, mode(), order(), filters(), has(Parameter.VERBATIM),
				(page != null) ? Integer.parseInt(page) : 1);
	}

	private String text() {
		return this.values.getOrDefault(Parameter.TEXT, "");
	}

	private MatchMode mode() {
		String mode = value(Parameter.MATCH);
		return (mode != null) ? MatchMode.valueOf(mode.toUpperCase(Locale.ROOT)) : MatchMode.WORDS;
	}

	private SortOrder order() {
		String order = value(Parameter.SORT);
		if (order == null) {
			return SortOrder.RELEVANCE;
		}
		return order.equals("az") ? SortOrder.ALPHABET : SortOrder.NEWEST;
	}

	private SearchFilters filters() {
		String name = value(Parameter.LANGUAGE);
		return new SearchFilters(value(Parameter.DEPARTMENT), (name != null) ? LanguageTag.of(name) : null,
				value(Parameter.LETTER), has(Parameter.FIGURE), has(Parameter.EXAMPLE));
	}

	@Nullable String value(Parameter parameter) {
		return this.values.get(parameter);
	}

	boolean has(Parameter parameter) {
		return this.values.containsKey(parameter);
	}

	/** The same with one parameter more, or another value of it, from the first page. */
	SearchAddress with(Parameter parameter, String value) {
		Map<Parameter, String> changed = new EnumMap<>(this.values);
		changed.remove(Parameter.PAGE);
		changed.put(parameter, value);
		return new SearchAddress(this.language, changed);
	}

	/** The same without some parameters, from the first page. */
	SearchAddress without(Parameter... parameters) {
		Map<Parameter, String> changed = new EnumMap<>(this.values);
		changed.remove(Parameter.PAGE);
		changed.keySet().removeAll(Arrays.asList(parameters));
		return new SearchAddress(this.language, changed);
	}

	/** Everything that is found, from the first page. */
	SearchAddress withoutFilters() {
		return without(Arrays.stream(Parameter.values()).filter(Parameter::isFilter).toArray(Parameter[]::new));
	}

	/** Text matched in another way; in quotation marks it would stay a phrase. */
	SearchAddress matching(String mode) {
		SearchAddress changed = with(Parameter.TEXT, unquoted(text())).without(Parameter.MATCH);
		return Parameter.MATCH.accepts(mode) ? changed.with(Parameter.MATCH, mode) : changed;
	}

	/** A text without quotation marks around it. */
	static String unquoted(String text) {
		return text.replaceAll("^" + QUOTATION_MARKS + "|" + QUOTATION_MARKS + "$", "");
	}

	/** Another page of the same. */
	SearchAddress onPage(int page) {
		return (page > 1) ? with(Parameter.PAGE, String.valueOf(page)) : without();
	}

	/** The first page in another language. */
	SearchAddress in(LanguageTag other) {
		return new SearchAddress(other, without().values);
	}

	/** The address, without scheme and host. */
	@Override
	public String toString() {
		return "/" + this.language + "/search" + this.values.entrySet()
			.stream()
			.filter((value) -> !value.getValue().isEmpty())
			.map((value) -> value.getKey().key() + "=" + UriUtils.encode(value.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "?", ""))
			.replaceFirst("^\\?$", "");
	}

}
