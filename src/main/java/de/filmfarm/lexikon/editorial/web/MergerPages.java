package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.filmfarm.lexikon.editorial.difference.DiffView;
import de.filmfarm.lexikon.editorial.difference.DiffViews;
import de.filmfarm.lexikon.editorial.merger.Choice;
import de.filmfarm.lexikon.editorial.merger.Composition;
import de.filmfarm.lexikon.editorial.merger.MergerPlan;
import de.filmfarm.lexikon.editorial.merger.Mergers;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.web.MergerPage.Field;
import de.filmfarm.lexikon.editorial.web.MergerPage.Open;
import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.stereotype.Component;

/**
 * Puts two terms side by side.
 */
@Component
class MergerPages {

	private final Mergers mergers;

	private final RevisionQueries queries;

	private final DiffViews diffs;

	MergerPages(Mergers mergers, RevisionQueries queries, DiffViews diffs) {
		this.mergers = mergers;
		this.queries = queries;
		this.diffs = diffs;
	}

	/**
	 * The page as both terms are now, with what was chosen so far.
	 */
	MergerPage page(MergerPlan plan, LanguageTag reader) {
		TermHeading term = this.queries.heading(plan.survivor(), reader);
		TermHeading other = this.queries.heading(plan.merged(), reader);
		List<Choice> choices = new Composition(this.mergers.published(plan.survivor()),
				this.mergers.published(plan.merged()))
			.choices();
		return new MergerPage(term, other, this.mergers.basis(plan.survivor(), plan.merged()),
				choices.stream()
					.filter((choice) -> !choice.needless())
					.map((choice) -> field(choice, plan, reader))
					.toList(),
				choices.stream().filter(Choice::needless).map((choice) -> choice.part().name()).distinct().toList(),
				open(List.of(term, other)), plan.note(), List.of(), false, null);
	}

	private Field field(Choice choice, MergerPlan plan, LanguageTag reader) {
		Locale locale = reader.locale();
		String language = choice.language();
		return new Field(choice.name(), choice.part().name(),
				(language != null) ? LanguageTag.of(language).displayName(locale) : null, choice.isList(),
				plan.takes().getOrDefault(choice.name(), choice.usual()).name(), rows(choice, choice.mine(), reader),
				rows(choice, choice.theirs(), reader));
	}

	private List<DiffView.Row> rows(Choice choice, TermSnapshot said, LanguageTag reader) {
		return this.diffs.whole(said, reader)
			.sections()
			.stream()
			.filter((section) -> section.part().equals(choice.part().name()))
			.flatMap((section) -> section.rows().stream())
			.toList();
	}

	private List<Open> open(List<TermHeading> terms) {
		List<Open> open = new ArrayList<>();
		for (TermHeading term : terms) {
			RevisionRow latest = this.queries.list(term.number(), 0, 1, 0).get(0);
			if (term.published() == null || latest.number() != term.published()) {
				open.add(new Open(term, latest.number(), latest.author()));
			}
		}
		return open;
	}

}
