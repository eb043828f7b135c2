package de.filmfarm.lexikon.editorial.web;

import java.time.Instant;
import java.util.Locale;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.audit.Unaudited;
import de.filmfarm.lexikon.editorial.TermDraft;
import de.filmfarm.lexikon.editorial.TermDrafts;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Other;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Keeps what is being written while it is being written.
 */
@Controller
@RequestMapping("/admin/terms/{key:[0-9]+|new-[0-9a-f]+}/draft")
class DraftController {

	private final TermDrafts drafts;

	DraftController(TermDrafts drafts) {
		this.drafts = drafts;
	}

	/** Keeps the form, and says when, and who else is at it. */
	@PostMapping
	@Unaudited("nobody else sees it")
	String keep(@PathVariable String key, @AuthenticationPrincipal SignedIn who, HttpServletRequest request,
			Locale locale, Model model) {
		Fields fields = Fields.of(request);
		Instant savedAt = this.drafts.keep(who.account(), valid(key), TermFormFiller.fill(fields).basedOnNumber(),
				fields.values());
		model.addAttribute("kept", Moment.of(savedAt, locale));
		model.addAttribute("others", Other.of(this.drafts.others(who.account(), key), locale));
		return "editorial/notices :: kept";
	}

	@DeleteMapping
	@Unaudited("nobody else has seen it")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void discard(@PathVariable String key, @AuthenticationPrincipal SignedIn who) {
		this.drafts.discard(who.account(), valid(key));
	}

	/** Throws the draft away for those whose browser can only send forms. */
	@PostMapping("/disposal")
	@Unaudited("nobody else has seen it")
	String dispose(@PathVariable String key, @AuthenticationPrincipal SignedIn who) {
		this.drafts.discard(who.account(), valid(key));
		return "redirect:/admin/terms/" + (TermDraft.isNew(key) ? "new" : key);
	}

	private static String valid(String key) {
		if (!TermDraft.isKey(key)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return key;
	}

}
