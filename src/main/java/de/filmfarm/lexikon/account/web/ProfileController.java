package de.filmfarm.lexikon.account.web;

import java.util.Locale;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.Passwords;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.security.DeskCookies;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets people see and change their own account.
 */
@Controller
@RequestMapping("/admin/profile")
class ProfileController {

	private final Accounts accounts;

	private final Passwords passwords;

	private final ProfilePages pages;

	private final Checks checks;

	private final DeskCookies cookies;

	ProfileController(Accounts accounts, Passwords passwords, ProfilePages pages, Checks checks, DeskCookies cookies) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.pages = pages;
		this.checks = checks;
		this.cookies = cookies;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn signedIn, HttpSession session, Model model) {
		Account account = this.accounts.findById(signedIn.account()).orElseThrow();
		return page(new ProfileForm(account.getName(), account.getLanguage().value()), account, session, model);
	}

	@PostMapping
	String change(@AuthenticationPrincipal SignedIn signedIn, @ModelAttribute("form") ProfileForm form,
			BindingResult errors, HttpSession session, Model model, HttpServletResponse response,
			RedirectAttributes notice) {
		Account account = this.accounts.findById(signedIn.account()).orElseThrow();
		this.checks.name(errors, form.name());
		this.checks.language(errors, form.language());
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form, account, session, model);
		}
		LanguageTag language = LanguageTag.of(form.language());
		account.introduce(form.name(), language);
		this.accounts.save(account);
		this.cookies.language(response, language);
		notice.addFlashAttribute("done", "saved");
		return "redirect:/admin/profile";
	}

	private String page(ProfileForm form, Account account, HttpSession session, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("languages", this.checks.languages());
		model.addAttribute("profile", this.pages.of(account, session.getId()));
		return "account/profile";
	}

	@GetMapping("/password")
	String password(Model model) {
		model.addAttribute("form", PasswordForm.empty());
		return "account/password";
	}

	@PostMapping("/password")
	String changePassword(@AuthenticationPrincipal SignedIn signedIn, @ModelAttribute("form") PasswordForm form,
			BindingResult errors, HttpSession session, HttpServletResponse response, RedirectAttributes notice) {
		Account account = this.accounts.findById(signedIn.account()).orElseThrow();
		this.checks.current(errors, account, form.current());
		this.checks.password(errors, form.password(), form.repeated(), account.getName(),
				account.getEmail().orElse("").toLowerCase(Locale.ROOT));
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "account/password";
		}
		this.passwords.change(signedIn.account(), form.password(), session.getId());
		notice.addFlashAttribute("done", "password");
		return "redirect:/admin/profile";
	}

}
