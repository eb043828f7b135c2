package de.filmfarm.lexikon.account.web;

import java.util.Optional;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.AccountDesk;
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
 * Lets somebody join who was invited.
 */
@Controller
@RequestMapping("/admin/invitations/{token}")
class InvitationController {

	private final AccountDesk desk;

	private final Checks checks;

	InvitationController(AccountDesk desk, Checks checks) {
		this.desk = desk;
		this.checks = checks;
	}

	@GetMapping
	String open(@PathVariable String token, Model model, HttpServletResponse response) {
		Optional<Account> invited = this.desk.invited(token);
		if (invited.isEmpty()) {
			return LinkPages.ended(model, response);
		}
		Account account = invited.get();
		return form(new JoinForm(account.getName(), account.getLanguage().value(), "", ""), account, model);
	}

	@PostMapping
	String join(@PathVariable String token, @ModelAttribute("form") JoinForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		Optional<Account> invited = this.desk.invited(token);
		if (invited.isEmpty()) {
			return LinkPages.ended(model, response);
		}
		this.checks.name(errors, form.name());
		this.checks.language(errors, form.language());
		this.checks.password(errors, form.password(), form.repeated(), form.name(),
				invited.get().getEmail().orElse(""));
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(form, invited.get(), model);
		}
		return this.desk.join(token, form.name(), LanguageTag.of(form.language()), form.password())
				? "redirect:" + DeskPaths.SIGN_IN + "?ready" : LinkPages.ended(model, response);
	}

	private String form(JoinForm form, Account account, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("email", account.getEmail().orElse(""));
		model.addAttribute("role", account.getRole());
		model.addAttribute("languages", this.checks.languages());
		return "account/invitation";
	}

}
