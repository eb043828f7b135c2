package de.filmfarm.lexikon.editorial.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.editorial.state.Lack;
import de.filmfarm.lexikon.editorial.state.LexikonState;
import de.filmfarm.lexikon.term.TermStatus;
import jakarta.servlet.ServletRequest;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which terms a list shows, in which order. What an address says beyond that, or wrongly,
 * counts as nothing said.
 *
 * @param set filters and what they are set to, in the order of their chips
 * @param sort by name, changed or status
 * @param page from 1
 */
record TermFilter(Map<String, String> set, String sort, int page) {

	private static final Set<String> SORTS = Set.of("name", "changed", "status");

	private static final int LONGEST_QUERY = 120;

	static TermFilter of(ServletRequest request) {
		Map<String, String> set = new LinkedHashMap<>();
		put(set, "q", value(request, "q"));
		String status = value(request, "status");
		put(set, "status",
				Arrays.stream(TermStatus.values()).anyMatch((known) -> known.name().equals(status)) ? status : "");
		put(set, "department", value(request, "department"));
		put(set, "missing", value(request, "missing"));
		put(set, "lack", Lack.of(value(request, "lack")).map(Lack::key).orElse(""));
		put(set, "unnamed",
				LexikonState.isGlossaryLanguage(value(request, "unnamed")) ? value(request, "unnamed") : "");
		for (String flag : new String[] { "report", "mine", "due" }) {
			put(set, flag, value(request, flag).isEmpty() ? "" : "yes");
		}
		String sort = value(request, "sort");
		String page = value(request, "page");
		return new TermFilter(set, SORTS.contains(sort) ? sort : "changed",
				page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1);
	}

	private static String value(ServletRequest request, String name) {
		String value = request.getParameter(name);
		String text = (value != null) ? value.replaceAll("\\p{Cc}", " ").strip() : "";
		return (text.length() > LONGEST_QUERY) ? text.substring(0, LONGEST_QUERY) : text;
	}

	private static void put(Map<String, String> set, String filter, String value) {
		if (!value.isEmpty()) {
			set.put(filter, value);
		}
	}

	String value(String filter) {
		return this.set.getOrDefault(filter, "");
	}

	boolean has(String filter) {
		return this.set.containsKey(filter);
	}

	/** The same with a filter set to something, or taken away if that is empty. */
	TermFilter with(String filter, String value) {
		Map<String, String> other = new LinkedHashMap<>(this.set);
		other.remove(filter);
		put(other, filter, value);
		return new TermFilter(other, this.sort, 1);
	}

	TermFilter sorted(String sort) {
		return new TermFilter(this.set, sort, 1);
	}

	TermFilter onPage(int page) {
		return new TermFilter(this.set, this.sort, page);
	}

	/** Where the list is to be found. */
	String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/terms");
		this.set.forEach((filter, value) -> address.queryParam(filter, "{" + filter + "}"));
		if (!this.sort.equals("changed")) {
			address.queryParam("sort", this.sort);
		}
		if (this.page > 1) {
			address.queryParam("page", this.page);
		}
		return address.encode().buildAndExpand(this.set).toUriString();
	}

}
