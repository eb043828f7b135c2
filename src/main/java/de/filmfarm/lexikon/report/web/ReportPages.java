package de.filmfarm.lexikon.report.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.Piece;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.report.Adoption;
import de.filmfarm.lexikon.report.ArticlePart;
import de.filmfarm.lexikon.report.CannedAnswers;
import de.filmfarm.lexikon.report.Content;
import de.filmfarm.lexikon.report.FoundPassage;
import de.filmfarm.lexikon.report.NoSuchReportException;
import de.filmfarm.lexikon.report.Passage;
import de.filmfarm.lexikon.report.PassageFinder;
import de.filmfarm.lexikon.report.ReportReason;
import de.filmfarm.lexikon.report.web.ReportPage.Canned;
import de.filmfarm.lexikon.report.web.ReportPage.Entry;
import de.filmfarm.lexikon.report.web.ReportPage.Excerpt;
import de.filmfarm.lexikon.report.web.ReportQueries.Texts;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Puts the page of a report together.
 */
@Component
class ReportPages {

	/** Characters on each side of the words, up to the next paragraph. */
	private static final int AROUND = 240;

	private static final int MOST_OTHERS = 20;

	private final ReportQueries queries;

	private final QueueQueries queue;

	private final CannedAnswers answers;

	private final JsonMapper json;

	ReportPages(ReportQueries queries, QueueQueries queue, CannedAnswers answers, JsonMapper json) {
		this.queries = queries;
		this.queue = queue;
		this.answers = answers;
		this.json = json;
	}

	ReportPage page(long id, LanguageTag reader) {
		return page(id, reader, Map.of(), Map.of());
	}

	/**
	 * The page with what was written and not taken.
	 * @throws NoSuchReportException if there is no such report
	 */
	ReportPage page(long id, LanguageTag reader, Map<String, String> form, Map<String, String> errors) {
		ReportRow report = this.queries.report(id).orElseThrow(NoSuchReportException::new);
		boolean passage = report.passage() != null && report.held() == null;
		List<QueueEntry> twins = passage ? without(this.queue.samePassage(id, reader), Set.of(id)) : List.of();
		Set<Long> shown = new HashSet<>(twins.stream().map(QueueEntry::id).toList());
		return new ReportPage(report, this.queries.texts(id, reader).map((texts) -> entry(report, texts)).orElse(null),
				this.queries.talk(id), this.queries.fixes(id), twins,
				without(this.queue.sameTerm(id, reader, MOST_OTHERS), shown), this.queries.steps(id),
				canned(report.readerLanguage()), form, errors);
	}

	private static List<QueueEntry> without(List<QueueEntry> entries, Set<Long> ids) {
		return entries.stream().filter((entry) -> !ids.contains(entry.id())).toList();
	}

	private List<Canned> canned(String language) {
		LanguageTag tag = LanguageTag.of(language);
		return this.answers.findByOrderByTitle()
			.stream()
			.map((answer) -> new Canned(answer.getId(), answer.getTitle(), answer.getTexts().in(tag)))
			.toList();
	}

	private Entry entry(ReportRow report, Texts texts) {
		Content content = content(report);
		Excerpt today = excerpt(content.passage(), texts.today());
		boolean sameText = Objects.equals(texts.read(), texts.today());
		Excerpt read = sameText ? null : excerpt(content.passage(), texts.read());
		boolean adoptable = texts.newest() != null && report.isOpen() && texts.termStatus().equals("PUBLISHED")
				&& Adoption.change(article(texts.newest()), content).isPresent();
		String words = (today != null) ? today.words() : report.passage();
		List<Piece> proposal = (words != null && report.proposal() != null) ? Piece.between(words, report.proposal())
				: List.of();
		return new Entry(texts.term(), Objects.requireNonNullElse(texts.headword(), "#" + texts.term()),
				texts.language(), texts.department(), texts.path(), texts.published(), texts.latest(),
				new Basis(texts.latest(), texts.latestVersion()).text(), texts.latestStatus(), texts.latestAuthor(),
				today, read, proposal, adoptable);
	}

	private static Content content(ReportRow report) {
		String words = report.passage();
		Passage passage = (words != null)
				? new Passage(words, (report.passagePart() != null) ? ArticlePart.valueOf(report.passagePart()) : null,
						report.passageStart(), report.passageBefore(), report.passageAfter())
				: null;
		return new Content(ReportReason.valueOf(report.reason()), passage, report.proposal(), report.message(), null,
				report.thanksName());
	}

	private @Nullable Excerpt excerpt(@Nullable Passage passage, @Nullable String article) {
		if (passage == null || article == null) {
			return null;
		}
		Optional<FoundPassage> found = new PassageFinder(article(article)).find(passage);
		return found
			.map((place) -> new Excerpt(place.part(),
					(place.isCutBefore(AROUND) ? "\u2026 " : "") + place.before(AROUND), place.words(),
					place.after(AROUND) + (place.isCutAfter(AROUND) ? " \u2026" : ""), place.same()))
			.orElse(null);
	}

	private TermSnapshot.Text article(String json) {
		return this.json.readValue(json, TermSnapshot.Text.class);
	}

}
