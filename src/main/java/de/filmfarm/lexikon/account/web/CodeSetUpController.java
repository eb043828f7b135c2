package de.filmfarm.lexikon.account.web;

import java.util.Objects;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.SecondFactor;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.TotpSecret;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets people set up the codes beside their password, and stop them.
 */
@Controller
@RequestMapping("/admin/profile/second-factor")
class CodeSetUpController {

	private static final String SECRET = TotpSecret.class.getName();

	private final SecondFactor secondFactor;

	private final Accounts accounts;

	private final Checks checks;

	CodeSetUpController(SecondFactor secondFactor, Accounts accounts, Checks checks) {
		this.secondFactor = secondFactor;
		this.accounts = accounts;
		this.checks = checks;
	}

	@GetMapping
	String open(@AuthenticationPrincipal SignedIn signedIn, HttpSession session, Model model) {
		if (this.secondFactor.isSetUp(signedIn.account())) {
			model.addAttribute("form", PasswordForm.empty());
			return "account/code-removal";
		}
		return form(signedIn, session, model);
	}

	/** With the first code, which proves that the authenticator knows the secret. */
	@PostMapping
	String setUp(@AuthenticationPrincipal SignedIn signedIn, @RequestParam(defaultValue = "") String code,
			HttpSession session, Model model, HttpServletResponse response) {
		if (this.secondFactor.isSetUp(signedIn.account())) {
			return "redirect:/admin/profile/second-factor";
		}
		if (!this.secondFactor.setUp(signedIn.account(), secret(session), code)) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("wrong", true);
			return form(signedIn, session, model);
		}
		session.removeAttribute(SECRET);
		return codes(signedIn, model);
	}

	/** Shows new recovery codes in the answer itself, as they are nowhere afterwards. */
	private String codes(SignedIn signedIn, Model model) {
		model.addAttribute("codes", this.secondFactor.newRecoveryCodes(signedIn.account()));
		return "account/recovery-codes";
	}

	private static String form(SignedIn signedIn, HttpSession session, Model model) {
		model.addAttribute("secret", secret(session).text());
		String address = secret(session).address(signedIn.getUsername());
		model.addAttribute("address", address);
		model.addAttribute("picture", QrCode.of(address));
		return "account/code-set-up";
	}

	/** The same until it is in force, so that the page can be opened again. */
	private static TotpSecret secret(HttpSession session) {
		if (session.getAttribute(SECRET) == null) {
			session.setAttribute(SECRET, TotpSecret.random());
		}
		return Objects.requireNonNull((TotpSecret) session.getAttribute(SECRET));
	}

	@PostMapping("/recovery-codes")
	String renew(@AuthenticationPrincipal SignedIn signedIn, @ModelAttribute("form") PasswordForm form,
			BindingResult errors, Model model, HttpServletResponse response) {
		return isAllowed(signedIn, form, errors, response) ? codes(signedIn, model) : "account/code-removal";
	}

	@PostMapping("/removal")
	String remove(@AuthenticationPrincipal SignedIn signedIn, @ModelAttribute("form") PasswordForm form,
			BindingResult errors, HttpServletResponse response, RedirectAttributes notice) {
		if (!isAllowed(signedIn, form, errors, response)) {
			return "account/code-removal";
		}
		this.secondFactor.remove(signedIn.account());
		notice.addFlashAttribute("done", "codeRemoved");
		return "redirect:/admin/profile";
	}

	private boolean isAllowed(SignedIn signedIn, PasswordForm form, BindingResult errors,
			HttpServletResponse response) {
		Account account = this.accounts.findById(signedIn.account()).orElseThrow();
		this.checks.current(errors, account, form.current());
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		return !errors.hasErrors();
	}

}
