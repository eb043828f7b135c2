package de.filmfarm.lexikon.account.web;

import de.filmfarm.lexikon.account.TooManyAttemptsException;
import de.filmfarm.lexikon.account.security.DeskPaths;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The form for the code that comes after the password. Who sends it is let in by a filter
 * before any controller.
 */
@Controller
class SecondFactorController {

	@GetMapping(DeskPaths.SECOND_FACTOR)
	String open(Model model) {
		// Before the code, the places of the desk are not shown either.
		model.addAttribute("desk", Desk.none());
		return "account/second-factor";
	}

	/** Reached from the filter only, when the code was wrong. */
	@PostMapping(DeskPaths.SECOND_FACTOR_REFUSAL)
	String refuse(HttpServletRequest request, Model model) {
		if (request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof TooManyAttemptsException tooMany) {
			model.addAttribute("wait", Wait.of(tooMany));
		}
		else {
			model.addAttribute("wrong", true);
		}
		return open(model);
	}

}
