package de.filmfarm.lexikon.report.web;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.report.web.QueuePage.Choice;
import de.filmfarm.lexikon.report.web.QueuePage.State;
import de.filmfarm.lexikon.report.web.QueueQueries.Groups;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.term.Departments;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Puts a list of reports together.
 */
@Component
class QueuePages {

	private static final int PAGE = 25;

	/** Spam is looked through faster than anything else. */
	private static final int HELD_PAGE = 100;

	private final QueueQueries queries;

	private final Departments departments;

	private final InterfaceLanguages languages;

	QueuePages(QueueQueries queries, Departments departments, InterfaceLanguages languages) {
		this.queries = queries;
		this.departments = departments;
		this.languages = languages;
	}

	/**
	 * The page that the filter asks for.
	 * @throws ResponseStatusException if there is no such page
	 */
	QueuePage page(QueueFilter filter, LanguageTag reader) {
		Map<String, Long> counts = this.queries.counts(filter);
		int size = filter.state().equals("held") ? HELD_PAGE : PAGE;
		Groups groups = this.queries.groups(filter, reader, size, (filter.page() - 1) * size);
		if (filter.page() > 1 && groups.rows().isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return new QueuePage(filter, states(filter, counts), this.queries.waits(), groups.rows(),
				this.departments.in(reader),
				this.languages.tags()
					.stream()
					.map((tag) -> new Choice(tag.value(), tag.displayName(reader.locale())))
					.toList(),
				new Pagination(filter.page(), size, groups.total()));
	}

	private static List<State> states(QueueFilter filter, Map<String, Long> counts) {
		return QueueFilter.STATES.stream()
			.map((state) -> new State(state.isEmpty() ? "todo" : state, filter.in(state).address(),
					filter.state().equals(state), counts.getOrDefault(state, 0L)))
			.toList();
	}

}
