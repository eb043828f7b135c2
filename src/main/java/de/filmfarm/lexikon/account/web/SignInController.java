package de.filmfarm.lexikon.account.web;

import java.util.List;

import de.filmfarm.lexikon.account.ProviderRefusal;
import de.filmfarm.lexikon.account.ProviderUnreachableException;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.TooManyAttemptsException;
import de.filmfarm.lexikon.account.security.DeskPaths;
import de.filmfarm.lexikon.account.security.OidcSignIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The form for signing in. Who sends it is let in by filters before any controller.
 */
@Controller
class SignInController {

	private final OidcSignIn oidc;

	SignInController(OidcSignIn oidc) {
		this.oidc = oidc;
	}

	@ModelAttribute("providers")
	List<OidcSignIn.Provider> providers() {
		return this.oidc.providers();
	}

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

	/** Reached from the filters only, when they let nobody in. */
	@RequestMapping(path = DeskPaths.SIGN_IN_REFUSAL, method = { RequestMethod.GET, RequestMethod.POST })
	String refuse(HttpServletRequest request, @RequestParam(defaultValue = "") String email, Model model) {
		model.addAttribute("email", email);
		Object failure = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
		if (failure instanceof ProviderUnreachableException) {
			model.addAttribute("elsewhere", "unreachable");
		}
		else if (failure instanceof OAuth2AuthenticationException refusal) {
			model.addAttribute("elsewhere", ProviderRefusal.of(refusal).isPresent() ? "unknown" : "failed");
		}
		else if (failure instanceof TooManyAttemptsException tooMany) {
			model.addAttribute("wait", Wait.of(tooMany));
		}
		else {
			model.addAttribute("wrong", true);
		}
		return "account/sign-in";
	}

}
