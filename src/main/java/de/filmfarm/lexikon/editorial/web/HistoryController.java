package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.editorial.difference.DiffView;
import de.filmfarm.lexikon.editorial.difference.DiffViews;
import de.filmfarm.lexikon.editorial.difference.SnapshotNames.Names;
import de.filmfarm.lexikon.editorial.difference.SnapshotNames;
import de.filmfarm.lexikon.editorial.revision.Diff;
import de.filmfarm.lexikon.editorial.web.HistoryPage.Entry;
import de.filmfarm.lexikon.editorial.web.HistoryPage.Merged;
import de.filmfarm.lexikon.editorial.web.HistoryQueries.Former;
import de.filmfarm.lexikon.editorial.web.HistoryQueries.Published;
import de.filmfarm.lexikon.editorial.web.HistoryQueries.Subject;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.term.TermNotFoundException;
import de.filmfarm.lexikon.term.TermStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Shows readers how an entry became what it is. Search engines are not to list it: it
 * holds what the entry does not say any more.
 */
@Controller
class HistoryController {

	private static final int PAGE = 10;

	private final HistoryQueries queries;

	private final SnapshotNames names;

	private final DiffViews diffs;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	HistoryController(HistoryQueries queries, SnapshotNames names, DiffViews diffs, InterfaceLanguages languages,
			MessageSource messages) {
		this.queries = queries;
		this.names = names;
		this.diffs = diffs;
		this.languages = languages;
		this.messages = messages;
	}

	/**
	 * A page of the history.
	 * @param revision one that is to be on it, instead of the number of the page
	 */
	@GetMapping("/{lang:[a-z][a-z]}/terms/{slug}/history")
	String show(@PathVariable LanguageTag lang, @PathVariable String slug, @RequestParam(defaultValue = "1") int page,
			@RequestParam(required = false) @Nullable Integer revision,
			@RequestParam(required = false) @Nullable Long of, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Subject subject = this.queries.subject(lang, slug).orElseThrow(() -> new TermNotFoundException(lang, slug));
		if (!subject.slug().equals(slug)) {
			request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
			return "redirect:/" + lang + "/terms/" + subject.slug() + "/history";
		}
		Former former = (of != null) ? former(subject, of, slug, lang) : null;
		long term = (former != null) ? former.id() : subject.id();
		int asked = (revision != null) ? this.queries.later(term, revision) / PAGE + 1 : page;
		Pagination pages = new Pagination(asked, PAGE, (former != null) ? former.total() : subject.total());
		if (pages.isBeyondEnd()) {
			throw new TermNotFoundException(lang, slug);
		}
		if (subject.status() == TermStatus.RETIRED) {
			response.setStatus(HttpStatus.GONE.value());
		}
		List<Entry> entries = entries(term, pages, (revision != null) ? revision : 0, lang);
		model.addAttribute("page", page(subject, former, entries, pages, lang));
		return "revision/history";
	}

	/** The history of a term that was merged into this one is shown here as well. */
	private static Former former(Subject subject, long number, String slug, LanguageTag reader) {
		return subject.former()
			.stream()
			.filter((former) -> former.number() == number)
			.findFirst()
			.orElseThrow(() -> new TermNotFoundException(reader, slug));
	}

	private HistoryPage page(Subject subject, @Nullable Former former, List<Entry> entries, Pagination pages,
			LanguageTag reader) {
		String title = this.messages.getMessage("history.of", new Object[] { subject.headword() }, reader.locale());
		PageMeta meta = PageMeta
			.of(title, null, this.languages,
					(language) -> "/" + language + "/terms/" + subject.slug(language) + "/history")
			.unlisted();
		boolean foreign = !subject.language().equals(reader.value());
		return new HistoryPage(meta, subject.headword(), foreign ? subject.language() : null, subject.department(),
				"/" + reader + "/terms/" + subject.slug(), pages.total(), entries, pages,
				subject.former().stream().map((other) -> new Merged(other.number(), other.headword())).toList(),
				(former != null) ? new Merged(former.number(), former.headword()) : null);
	}

	private List<Entry> entries(long term, Pagination pages, int open, LanguageTag reader) {
		List<Published> published = this.queries.published(term, PAGE + 1, pages.offset());
		Names known = this.names.of(published.stream().map(Published::snapshot).toList(), reader);
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < Math.min(PAGE, published.size()); i++) {
			Published later = published.get(i);
			boolean first = i + 1 == published.size();
			DiffView changes = first ? new DiffView(List.of())
					: this.diffs.view(Diff.between(published.get(i + 1).snapshot(), later.snapshot()), known, reader);
			entries.add(new Entry(later.number(), later.day(), later.author(), later.note(), first,
					later.number() == open || (i == 0 && pages.page() == 1), later.thanks(), changes));
		}
		return entries;
	}

}
