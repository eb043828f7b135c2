package de.filmfarm.lexikon.account.web;

import de.filmfarm.lexikon.account.DeskSessions;
import de.filmfarm.lexikon.account.SignedIn;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets people sign out of sessions that they have left open elsewhere.
 */
@Controller
@RequestMapping("/admin/profile/sessions")
class SessionController {

	private final DeskSessions sessions;

	SessionController(DeskSessions sessions) {
		this.sessions = sessions;
	}

	/** Ends one. */
	@PostMapping("/{key}/end")
	String end(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String key, RedirectAttributes notice) {
		this.sessions.end(signedIn.getUsername(), key);
		notice.addFlashAttribute("done", "sessions");
		return "redirect:/admin/profile#sessions";
	}

	/** Ends all but the one that asks for it. */
	@PostMapping("/end")
	String endOthers(@AuthenticationPrincipal SignedIn signedIn, HttpSession session, RedirectAttributes notice) {
		this.sessions.endOthers(signedIn.getUsername(), session.getId());
		notice.addFlashAttribute("done", "sessions");
		return "redirect:/admin/profile#sessions";
	}

}
