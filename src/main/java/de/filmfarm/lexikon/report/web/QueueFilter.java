package de.filmfarm.lexikon.report.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.report.ReportReason;
import jakarta.servlet.ServletRequest;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which reports a list shows. What an address says beyond that, or wrongly, counts as
 * nothing said.
 *
 * @param state {@code open}, {@code work}, {@code replied}, {@code closed}, {@code held},
 * or empty for all with which there is something to do
 * @param set other filters and what they are set to
 * @param page from 1
 */
public record QueueFilter(String state, Map<String, String> set, int page) {

	/** In the order in which they are offered; the empty one is what there is to do. */
	static final List<String> STATES = List.of("", "open", "work", "replied", "closed", "held");

	/** Days that a report is at least old. */
	static final List<Integer> AGES = List.of(1, 7, 30, 90);

	private static final int LONGEST_KEY = 80;

	static QueueFilter of(ServletRequest request) {
		Map<String, String> set = new LinkedHashMap<>();
		String reason = value(request, "reason");
		put(set, "reason",
				Arrays.stream(ReportReason.values()).anyMatch((known) -> known.name().equals(reason)) ? reason : "");
		String department = value(request, "department");
		put(set, "department", department.matches("[a-z0-9-]{1," + LONGEST_KEY + "}") ? department : "");
		String language = value(request, "language");
		put(set, "language", language.matches("[a-z]{2,3}") ? language : "");
		String age = value(request, "age");
		put(set, "age", AGES.stream().anyMatch((days) -> age.equals(days.toString())) ? age : "");
		String term = value(request, "term");
		put(set, "term", term.matches("\\d{1,18}") ? term : "");
		String state = value(request, "state");
		String page = value(request, "page");
		return new QueueFilter(STATES.contains(state) ? state : "", set,
				page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1);
	}

	private static String value(ServletRequest request, String name) {
		String value = request.getParameter(name);
		return (value != null) ? value : "";
	}

	private static void put(Map<String, String> set, String filter, String value) {
		if (!value.isEmpty()) {
			set.put(filter, value);
		}
	}

	/** What a filter is set to; empty if it is not. */
	public String value(String filter) {
		return this.set.getOrDefault(filter, "");
	}

	/** Whether anything beside the state narrows the list down. */
	public boolean isNarrowed() {
		return !this.set.isEmpty();
	}

	/** Whether reports on the same words stand together. */
	boolean isGrouped() {
		return !this.state.equals("closed") && !this.state.equals("held");
	}

	/** The same with another state, from the first page. */
	QueueFilter in(String other) {
		return new QueueFilter(other, this.set, 1);
	}

	/** The same state and nothing else. */
	public String whole() {
		return new QueueFilter(this.state, Map.of(), 1).address();
	}

	/** Where the list is to be found, without its page. */
	public String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/reports");
		if (!this.state.isEmpty()) {
			address.queryParam("state", this.state);
		}
		this.set.forEach((filter, value) -> address.queryParam(filter, "{" + filter + "}"));
		return address.encode().buildAndExpand(this.set).toUriString();
	}

}
