package de.filmfarm.lexikon.account.web;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.TooManyAttemptsException;
import de.filmfarm.lexikon.account.security.DeskPaths;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The form for signing in. Who sends it is let in by filters before any controller.
 */
@Controller
class SignInController {

	@GetMapping(DeskPaths.SIGN_IN)
	String open(@AuthenticationPrincipal @Nullable SignedIn signedIn, HttpServletRequest request, Model model) {
		if (signedIn != null) {
			return "redirect:" + DeskPaths.DESK;
		}
		for (SignInNotice notice : SignInNotice.values()) {
			if (request.getParameter(notice.parameter()) != null) {
				model.addAttribute("notice", notice);
			}
		}
		return "account/sign-in";
	}

	/** Reached from the filter only, when it let nobody in. */
	@PostMapping(DeskPaths.SIGN_IN_REFUSAL)
	String refuse(HttpServletRequest request, @RequestParam(defaultValue = "") String email, Model model) {
		model.addAttribute("email", email);
		if (request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof TooManyAttemptsException tooMany) {
			model.addAttribute("wait", Wait.of(tooMany));
		}
		else {
			model.addAttribute("wrong", true);
		}
		return "account/sign-in";
	}

}
