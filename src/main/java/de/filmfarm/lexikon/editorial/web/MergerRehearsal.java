package de.filmfarm.lexikon.editorial.web;

import java.util.Objects;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.editorial.merger.MergerPlan;
import de.filmfarm.lexikon.editorial.merger.TermMerger;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.web.MergerPage.Preview;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.web.TermPreview;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows what will come of a merger by doing it, and taking it back before anybody has
 * seen it: so relations of other terms, links and addresses are those that readers will
 * get.
 */
@Component
class MergerRehearsal {

	private final TermMerger merger;

	private final TermPreview preview;

	private final TransactionTemplate transaction;

	private final JsonMapper json;

	MergerRehearsal(TermMerger merger, TermPreview preview, TransactionTemplate transaction, JsonMapper json) {
		this.merger = merger;
		this.preview = preview;
		this.transaction = transaction;
		this.json = json;
	}

	/** The page of the survivor in a language, as it would be. */
	Preview rehearse(MergerPlan plan, Account editor, LanguageTag language, HttpServletRequest request,
			HttpServletResponse response) {
		String html = this.transaction.execute((status) -> {
			status.setRollbackOnly();
			TermSnapshot snapshot = this.merger.merge(plan, editor);
			return this.preview.html(this.json.writeValueAsString(snapshot), language, "article", request, response)
				.orElse("");
		});
		return new Preview(language.value(), Objects.requireNonNull(html));
	}

}
