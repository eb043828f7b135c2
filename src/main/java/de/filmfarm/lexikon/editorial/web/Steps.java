package de.filmfarm.lexikon.editorial.web;

import java.util.List;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.editorial.PublicationException;
import de.filmfarm.lexikon.editorial.Violations;
import de.filmfarm.lexikon.editorial.revision.TransitionException;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Takes a step in the life of a revision for whoever is signed in. If it is refused, a
 * page says why, and what can be done.
 */
@Component
class Steps {

	private final Accounts accounts;

	private final Violations violations;

	private final RevisionQueries queries;

	Steps(Accounts accounts, Violations violations, RevisionQueries queries) {
		this.accounts = accounts;
		this.violations = violations;
		this.queries = queries;
	}

	/** Whoever is signed in; an account may have been deleted since. */
	Account account(SignedIn signedIn) {
		return this.accounts.findById(signedIn.account())
			.orElseThrow(() -> new AccessDeniedException("there is no such account any more"));
	}

	/**
	 * Takes the step.
	 * @param next where to go then
	 * @return the view that answers
	 */
	String take(Runnable step, String next, Refused refused, Model model, HttpServletResponse response) {
		try {
			step.run();
			return "redirect:" + next;
		}
		catch (TransitionException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("reason", ex.getReason().name());
			model.addAttribute("violations", List.of());
		}
		catch (PublicationException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("reason", "RULES");
			model.addAttribute("violations",
					ex.getViolations()
						.stream()
						.map((violation) -> this.violations.sentence(violation, refused.reader().locale()))
						.toList());
		}
		model.addAttribute("term", this.queries.heading(refused.term(), refused.reader()));
		model.addAttribute("back", refused.back());
		return "revision/refused";
	}

	/**
	 * What the page has to know that says no.
	 *
	 * @param term number
	 * @param back where the step was asked for
	 */
	record Refused(long term, String back, LanguageTag reader) {
	}

}
