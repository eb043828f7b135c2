package de.filmfarm.lexikon.report.web;

import java.util.Map;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.report.RefusedStepException;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Takes a step with a report for whoever is signed in. If it is refused, the page of the
 * report says why, as it is now, with all that was written.
 */
@Component
class ReportSteps {

	private final Accounts accounts;

	private final ReportPages pages;

	ReportSteps(Accounts accounts, ReportPages pages) {
		this.accounts = accounts;
		this.pages = pages;
	}

	/** Whoever is signed in; an account may have been deleted since. */
	Account account(SignedIn signedIn) {
		return this.accounts.findById(signedIn.account())
			.orElseThrow(() -> new AccessDeniedException("there is no such account any more"));
	}

	/**
	 * Takes the step.
	 * @param form what was written, by field
	 * @return the view that answers
	 */
	String take(long id, Runnable step, Map<String, String> form, LanguageTag reader, Model model,
			HttpServletResponse response) {
		try {
			step.run();
			return "redirect:/admin/reports/" + id;
		}
		catch (RefusedStepException ex) {
			model.addAttribute("refused", ex.getReason().name());
			return again(id, form, Map.of(), HttpStatus.CONFLICT, reader, model, response);
		}
	}

	/** The page once more, with what was written and what is wrong with it. */
	String again(long id, Map<String, String> form, Map<String, String> errors, HttpStatus status, LanguageTag reader,
			Model model, HttpServletResponse response) {
		response.setStatus(status.value());
		model.addAttribute("page", this.pages.page(id, reader, form, errors));
		return "queue/show";
	}

}
