package de.filmfarm.lexikon.editorial.web;

import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.EditorialProperties;
import de.filmfarm.lexikon.editorial.NoSuchRevisionException;
import de.filmfarm.lexikon.editorial.difference.DiffViews;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts the page of a revision together.
 */
@Component
class RevisionPages {

	private final RevisionQueries queries;

	private final DiffViews diffs;

	private final EditorialProperties properties;

	RevisionPages(RevisionQueries queries, DiffViews diffs, EditorialProperties properties) {
		this.queries = queries;
		this.diffs = diffs;
		this.properties = properties;
	}

	RevisionPage page(long term, int number, SignedIn signedIn, LanguageTag reader) {
		return page(term, number, signedIn, reader, Map.of(), Map.of());
	}

	/**
	 * The page with what was filled in and refused.
	 * @throws NoSuchRevisionException if there is no such revision
	 */
	RevisionPage page(long term, int number, SignedIn signedIn, LanguageTag reader, Map<String, String> form,
			Map<String, String> errors) {
		TermHeading heading = this.queries.heading(term, reader);
		RevisionRow row = this.queries.find(term, number, signedIn.account());
		TermSnapshot snapshot = this.queries.snapshot(term, number).orElseThrow(NoSuchRevisionException::new);
		Integer against = against(heading, row);
		TermSnapshot before = (against != null) ? this.queries.snapshot(term, against).orElse(null) : null;
		boolean editor = signedIn.role().compareTo(Role.EDITOR) >= 0 && row.isOpen();
		boolean ownWork = editor && row.own() && !this.properties.selfReview();
		return new RevisionPage(heading, row, against, this.diffs.between(before, snapshot, reader),
				this.diffs.whole(snapshot, reader), this.queries.comments(term, number), editor && !ownWork, ownWork,
				this.properties.zone().getId(), form, errors);
	}

	/**
	 * What is new for readers, if they have not seen it yet; else what was new for them
	 * then.
	 */
	private static @Nullable Integer against(TermHeading term, RevisionRow row) {
		return Optional.ofNullable(term.published())
			.filter((published) -> published < row.number() && row.publishedAt() == null)
			.orElse(row.basedOn());
	}

}
