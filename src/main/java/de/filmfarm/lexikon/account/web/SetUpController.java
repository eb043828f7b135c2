package de.filmfarm.lexikon.account.web;

import java.util.Locale;

import de.filmfarm.lexikon.account.SetUp;
import de.filmfarm.lexikon.account.security.DeskPaths;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Lets the first administrator make an account.
 */
@Controller
@RequestMapping("/admin/set-up/{token}")
class SetUpController {

	private final SetUp setUp;

	private final Checks checks;

	SetUpController(SetUp setUp, Checks checks) {
		this.setUp = setUp;
		this.checks = checks;
	}

	@GetMapping
	String open(@PathVariable String token, Locale locale, Model model, HttpServletResponse response) {
		if (!this.setUp.isOpen(token)) {
			return LinkPages.ended(model, response);
		}
		return form(new SetUpForm("", "", LanguageTag.of(locale).value(), "", ""), model);
	}

	@PostMapping
	String complete(@PathVariable String token, @ModelAttribute("form") SetUpForm form, BindingResult errors,
			Model model, HttpServletResponse response) {
		this.checks.name(errors, form.name());
		this.checks.email(errors, form.email());
		this.checks.language(errors, form.language());
		this.checks.password(errors, form.password(), form.repeated(), form.name(), form.email());
		if (errors.hasErrors() && this.setUp.isOpen(token)) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(form, model);
		}
		if (errors.hasErrors() || !this.setUp.complete(token, form.name(), form.email(),
				LanguageTag.of(form.language()), form.password())) {
			return LinkPages.ended(model, response);
		}
		return "redirect:" + DeskPaths.SIGN_IN + "?ready";
	}

	private String form(SetUpForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("languages", this.checks.languages());
		return "account/set-up";
	}

}
