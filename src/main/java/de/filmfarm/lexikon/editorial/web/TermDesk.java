package de.filmfarm.lexikon.editorial.web;

import java.util.Locale;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.TermDrafts;
import de.filmfarm.lexikon.editorial.web.EditQueries.Subject;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Notices;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Other;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.TermStatus;
import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What all who take the form of a term in have to do first.
 */
@Component
class TermDesk {

	/** More digits make no number of a term. */
	private static final int DIGITS = 18;

	private final EditQueries queries;

	private final TermDrafts drafts;

	private final TermEditPages pages;

	TermDesk(EditQueries queries, TermDrafts drafts, TermEditPages pages) {
		this.queries = queries;
		this.drafts = drafts;
		this.pages = pages;
	}

	/**
	 * The term of that number; none for the form of a new term.
	 * @throws ResponseStatusException if there is no such term
	 * @throws MergedTermException if it was merged into another
	 */
	@Nullable Subject subject(@Nullable String number, Locale locale) {
		return (number != null) ? find(number, locale) : null;
	}

	Subject find(String number, Locale locale) {
		if (number.length() > DIGITS) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Subject subject = this.queries.subject(Long.parseLong(number), LanguageTag.of(locale))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (subject.status() == TermStatus.MERGED) {
			throw new MergedTermException(subject.number());
		}
		return subject;
	}

	/** The form that was sent, kept as a draft before anything else is done with it. */
	TermForm keep(ServletRequest request, @Nullable Subject subject, SignedIn who) {
		Fields fields = Fields.of(request);
		TermForm form = TermFormFiller.fill(fields);
		TermForm keyed = (subject != null) ? form.under(String.valueOf(subject.number())) : form.underNewKey();
		this.drafts.keep(who.account(), keyed.key(), keyed.basedOnNumber(), fields.values());
		return keyed;
	}

	/** The page of a form that was just kept. */
	TermEditPage page(TermForm form, @Nullable Subject subject, Remarks errors, Remarks warnings, SignedIn who,
			Locale locale) {
		return this.pages.page(form, subject, errors, warnings, locale)
			.with(Notices.ofOthers(Other.of(this.drafts.others(who.account(), form.key()), locale)));
	}

}
