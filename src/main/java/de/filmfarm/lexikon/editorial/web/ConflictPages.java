package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.editorial.TermEditor.Conflict;
import de.filmfarm.lexikon.editorial.difference.DiffViews;
import de.filmfarm.lexikon.editorial.difference.SnapshotNames.Names;
import de.filmfarm.lexikon.editorial.difference.SnapshotNames;
import de.filmfarm.lexikon.editorial.revision.Merge.Clash;
import de.filmfarm.lexikon.editorial.revision.Merge;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.web.ConflictPage.ClashView;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Answers whoever saves what somebody else has changed meanwhile: with both texts, and
 * status 409. Their own text travels in the page, so that nothing of it is lost.
 */
@Component
class ConflictPages {

	private final RevisionQueries queries;

	private final DiffViews diffs;

	private final SnapshotNames names;

	private final JsonMapper json;

	ConflictPages(RevisionQueries queries, DiffViews diffs, SnapshotNames names, JsonMapper json) {
		this.queries = queries;
		this.diffs = diffs;
		this.names = names;
		this.json = json;
	}

	/**
	 * The page for a text that could not be saved.
	 * @param mine the text
	 * @param note why it was written
	 * @return the view
	 */
	String show(TermSnapshot mine, Conflict conflict, String note, LanguageTag reader, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("page", page(mine, conflict, note, reader));
		return "revision/conflict";
	}

	private ConflictPage page(TermSnapshot mine, Conflict conflict, String note, LanguageTag reader) {
		Revision theirs = conflict.theirs();
		Revision base = conflict.base();
		Merge merge = Merge.of((base != null) ? base.getSnapshot() : null, mine, theirs.getSnapshot());
		Names known = this.names.of(List.of(mine, theirs.getSnapshot()), reader);
		String author = this.queries.find(mine.number(), theirs.getNumber(), 0).author();
		return new ConflictPage(this.queries.heading(mine.number(), reader), author, note,
				this.diffs.between(theirs.getSnapshot(), merge.merged(Map.of()), reader),
				merge.clashes().stream().map((clash) -> view(clash, known, reader)).toList(),
				this.json.writeValueAsString(mine), theirs.getNumber(), theirs.getVersion(),
				(base != null) ? base.getNumber() : null);
	}

	private ClashView view(Clash clash, Names known, LanguageTag reader) {
		String field = clash.field();
		String language = clash.values().get("language");
		boolean foreign = language != null && !language.equals(reader.value());
		return new ClashView(clash.id(), clash.part().name(),
				this.diffs.label(clash.part(), clash.values(), known, reader),
				(field != null) ? this.diffs.fieldLabel(field, reader) : "", foreign ? language : null,
				shown(field, (clash.base() != null) ? clash.base() : "", known, reader),
				(clash.mine() != null) ? shown(field, clash.mine(), known, reader) : null,
				(clash.theirs() != null) ? shown(field, clash.theirs(), known, reader) : null);
	}

	private String shown(@Nullable String field, String value, Names known, LanguageTag reader) {
		return (field == null || value.isEmpty()) ? value : this.diffs.value(field, value, known, reader);
	}

}
