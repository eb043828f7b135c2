package de.filmfarm.lexikon.editorial.state.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.editorial.EditorialProperties;
import de.filmfarm.lexikon.editorial.state.Finding;
import de.filmfarm.lexikon.editorial.state.Findings.FoundTerm;
import de.filmfarm.lexikon.editorial.state.Findings.FoundWord;
import de.filmfarm.lexikon.editorial.state.Findings;
import de.filmfarm.lexikon.editorial.state.StateDays;
import de.filmfarm.lexikon.editorial.state.web.FindingPage.Column;
import de.filmfarm.lexikon.editorial.state.web.FindingPage.Row;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.term.Departments.Department;
import de.filmfarm.lexikon.term.Departments;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Makes the pages of lists.
 */
@Component
class FindingPages {

	private static final int PER_PAGE = 50;

	/** Columns that order from the most downwards. */
	private static final List<String> DESCENDING = List.of("times");

	private final Findings findings;

	private final Departments departments;

	private final StateDays days;

	private final EditorialProperties properties;

	private final MessageSource messages;

	FindingPages(Findings findings, Departments departments, StateDays days, EditorialProperties properties,
			MessageSource messages) {
		this.findings = findings;
		this.departments = departments;
		this.days = days;
		this.properties = properties;
		this.messages = messages;
	}

	/**
	 * A page of a list. What is asked for wrongly counts as not asked for, apart from the
	 * page.
	 */
	FindingPage page(Finding finding, String department, String sort, int page, Locale locale) {
		LanguageTag reader = LanguageTag.of(locale);
		List<Department> departments = finding.isOfWords() ? List.of() : this.departments.in(reader);
		String key = departments.stream().anyMatch((one) -> one.key().equals(department)) ? department : "";
		List<String> columns = finding.isOfWords() ? List.of("times", "name") : List.of("name", "what", "department");
		String column = columns.contains(sort) ? sort : columns.get(0);
		String chosen = key.isEmpty() ? null : key;
		Pagination pagination = new Pagination(page, PER_PAGE, this.findings.count(finding, chosen, reader));
		List<FoundWord> words = (finding.isOfWords() && !pagination.isBeyondEnd())
				? this.findings.words(finding, column, reader, pagination) : List.of();
		List<Row> rows = (finding.isOfWords() || pagination.isBeyondEnd()) ? List.of()
				: this.findings.terms(finding, chosen, column, reader, pagination)
					.stream()
					.map((term) -> row(term, locale))
					.toList();
		return new FindingPage(finding.key(), rows, words, columns(finding, columns, key, column), departments, key,
				column, pagination, address(finding, key, column.equals(columns.get(0)) ? "" : column),
				(finding == Finding.NEAR_NAMES) ? comparedAt() : null);
	}

	private @Nullable ZonedDateTime comparedAt() {
		return this.days.last().map((instant) -> instant.atZone(this.properties.zone())).orElse(null);
	}

	private static List<Column> columns(Finding finding, List<String> columns, String department, String sort) {
		return columns.stream()
			.map((name) -> new Column(name, address(finding, department, name.equals(columns.get(0)) ? "" : name),
					!name.equals(sort) ? null : isDescending(finding, name) ? "descending" : "ascending"))
			.toList();
	}

	private static boolean isDescending(Finding finding, String column) {
		return DESCENDING.contains(column) || (finding == Finding.LONG_LEADS && column.equals("what"));
	}

	private static String address(Finding finding, String department, String sort) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(finding.address(null));
		if (!department.isEmpty()) {
			address.queryParam("department", "{department}");
		}
		if (!sort.isEmpty()) {
			address.queryParam("sort", sort);
		}
		return address.encode().buildAndExpand(Map.of("department", department)).toUriString();
	}

	private Row row(FoundTerm term, Locale locale) {
		String language = term.language();
		String detail = term.detail();
		boolean relation = language == null && detail != null;
		Object[] told = { relation ? this.messages.getMessage("diff.value.type." + detail, null, locale) : detail,
				(language != null) ? LanguageTag.of(language).displayName(locale) : "" };
		return new Row(term.number(), term.name(), term.department(),
				this.messages.getMessage((relation ? "state.odd." : "state.what.") + term.what(), told, locale),
				term.otherNumber(), term.otherName());
	}

}
