package de.filmfarm.lexikon.account.web;

import java.util.Locale;
import java.util.Optional;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Passwords;
import de.filmfarm.lexikon.account.TooManyAttemptsException;
import de.filmfarm.lexikon.account.VainAttempts;
import de.filmfarm.lexikon.account.VainAttempts.Kind;
import de.filmfarm.lexikon.account.security.DeskPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lets people choose a new password who have forgotten theirs.
 */
@Controller
@RequestMapping("/admin/password-resets")
class PasswordResetController {

	private final Passwords passwords;

	private final VainAttempts attempts;

	private final Checks checks;

	PasswordResetController(Passwords passwords, VainAttempts attempts, Checks checks) {
		this.passwords = passwords;
		this.attempts = attempts;
		this.checks = checks;
	}

	@GetMapping
	String open(@RequestParam(required = false) @Nullable String sent, Model model) {
		model.addAttribute("sent", sent != null);
		return "account/password-reset";
	}

	/**
	 * Answers the same whether or not the address has an account, and too many or not.
	 */
	@PostMapping
	String send(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
		String address = Checks.line(email).toLowerCase(Locale.ROOT);
		try {
			this.attempts.begin(Kind.PLACE, request.getRemoteAddr());
			this.attempts.begin(Kind.MAIL, address);
			this.passwords.sendLink(address);
		}
		catch (TooManyAttemptsException ex) {
			// Nobody is flooded with mail that others ask for.
		}
		return "redirect:/admin/password-resets?sent";
	}

	@GetMapping("/{token}")
	String choose(@PathVariable String token, Model model, HttpServletResponse response) {
		return this.passwords.resetting(token)
			.map((account) -> form(PasswordForm.empty(), account, model))
			.orElseGet(() -> LinkPages.ended(model, response));
	}

	@PostMapping("/{token}")
	String reset(@PathVariable String token, @ModelAttribute("form") PasswordForm form, BindingResult errors,
			Model model, HttpServletResponse response) {
		Optional<Account> account = this.passwords.resetting(token);
		if (account.isEmpty()) {
			return LinkPages.ended(model, response);
		}
		this.checks.password(errors, form.password(), form.repeated(), account.get().getName(),
				account.get().getEmail().orElse(""));
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(form, account.get(), model);
		}
		return this.passwords.reset(token, form.password()) ? "redirect:" + DeskPaths.SIGN_IN + "?ready"
				: LinkPages.ended(model, response);
	}

	private static String form(PasswordForm form, Account account, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("email", account.getEmail().orElse(""));
		return "account/new-password";
	}

}
