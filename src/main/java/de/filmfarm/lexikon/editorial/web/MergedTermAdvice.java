package de.filmfarm.lexikon.editorial.web;

import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.MergedTerms;
import de.filmfarm.lexikon.editorial.NoSuchRevisionException;
import de.filmfarm.lexikon.editorial.TermDrafts;
import de.filmfarm.lexikon.editorial.merger.TermMerger;
import de.filmfarm.lexikon.editorial.revision.TransitionException;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Leads from the form of a merged term to that of its survivor. What somebody was writing
 * meanwhile is kept there as unsaved.
 */
@ControllerAdvice(basePackageClasses = MergedTermAdvice.class)
class MergedTermAdvice {

	private final MergedTerms merged;

	private final TermMerger merger;

	private final TermDrafts drafts;

	private final RevisionQueries queries;

	MergedTermAdvice(MergedTerms merged, TermMerger merger, TermDrafts drafts, RevisionQueries queries) {
		this.merged = merged;
		this.merger = merger;
		this.drafts = drafts;
		this.queries = queries;
	}

	@ExceptionHandler
	String show(MergedTermException ex, Authentication who, HttpServletRequest request, Locale locale,
			RedirectAttributes redirect) {
		return show(ex.getNumber(), who, request, locale, redirect);
	}

	/** Somebody merged it between two steps of a save. */
	@ExceptionHandler
	String show(TransitionException ex, Authentication who, HttpServletRequest request, Locale locale,
			RedirectAttributes redirect) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		if (ex.getReason() != TransitionException.Reason.MERGED || !(variables instanceof Map<?, ?> path)) {
			throw ex;
		}
		return show(Long.parseLong(String.valueOf(path.get("number"))), who, request, locale, redirect);
	}

	private String show(long number, Authentication who, HttpServletRequest request, Locale locale,
			RedirectAttributes redirect) {
		long survivor = this.merged.survivor(number).orElseThrow(NoSuchRevisionException::new);
		boolean reading = HttpMethod.GET.matches(request.getMethod());
		Map<String, String> fields = Fields.of(request).values();
		if (!reading && !fields.isEmpty() && who.getPrincipal() instanceof SignedIn signedIn) {
			this.drafts.keep(signedIn.account(), String.valueOf(number), null, fields);
		}
		this.merger.carryDrafts(number, survivor);
		if (reading) {
			return "redirect:/admin/terms/" + survivor;
		}
		redirect.addFlashAttribute("message", "merger.gone");
		redirect.addFlashAttribute("messageArguments",
				new Object[] { this.queries.heading(number, LanguageTag.of(locale)).headword() });
		return "redirect:/admin/terms/" + survivor + "/revisions";
	}

}
