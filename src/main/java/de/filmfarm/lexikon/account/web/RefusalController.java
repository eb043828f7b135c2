package de.filmfarm.lexikon.account.web;

import de.filmfarm.lexikon.account.security.DeskPaths;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page for those who may not do what they want. Reached from filters only.
 */
@Controller
class RefusalController {

	@RequestMapping(DeskPaths.REFUSAL)
	String refuse(HttpServletRequest request, Model model) {
		model.addAttribute("stale", request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException);
		return "account/refused";
	}

}
