package de.filmfarm.lexikon.account.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.AccountDesk;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows who works on the lexikon, and invites.
 */
@Controller
@RequestMapping("/admin/accounts")
class AccountController {

	private final AccountDesk desk;

	private final AccountQueries queries;

	private final Accounts accounts;

	private final Checks checks;

	AccountController(AccountDesk desk, AccountQueries queries, Accounts accounts, Checks checks) {
		this.desk = desk;
		this.queries = queries;
		this.accounts = accounts;
		this.checks = checks;
	}

	@GetMapping
	String index(Locale locale, Model model) {
		return index(new InviteForm(null, null, LanguageTag.of(locale).value(), null), model);
	}

	private String index(InviteForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("accounts", this.queries.all());
		model.addAttribute("roles", Role.values());
		model.addAttribute("languages", this.checks.languages());
		return "account/index";
	}

	@PostMapping
	String invite(@AuthenticationPrincipal SignedIn signedIn, @ModelAttribute("form") InviteForm form,
			BindingResult errors, Model model, HttpServletResponse response) {
		this.checks.name(errors, form.name());
		this.checks.email(errors, form.email());
		this.checks.language(errors, form.language());
		Optional<Role> role = role(form.role());
		if (role.isEmpty()) {
			errors.rejectValue("role", "account.role.unknown");
		}
		if (!errors.hasFieldErrors("email") && this.accounts.findByEmail(form.email()).isPresent()) {
			errors.rejectValue("email", "account.email.taken");
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return index(form, model);
		}
		String link = this.desk.invite(form.name(), form.email(), role.orElseThrow(), LanguageTag.of(form.language()),
				name(signedIn));
		return link(link, form.email(), model);
	}

	static Optional<Role> role(String name) {
		return Arrays.stream(Role.values()).filter((role) -> role.name().equals(name)).findFirst();
	}

	private String name(SignedIn signedIn) {
		return this.accounts.findById(signedIn.account()).map(Account::getName).orElse("");
	}

	/** Shows the link in the answer itself, as it is nowhere afterwards. */
	private static String link(String link, String email, Model model) {
		model.addAttribute("link", link);
		model.addAttribute("email", email);
		return "account/invited";
	}

	@PostMapping("/{id:\\d{1,18}}/invitation")
	String inviteAgain(@AuthenticationPrincipal SignedIn signedIn, @PathVariable long id, Model model) {
		AccountRow account = find(id);
		if (account.state() != AccountRow.State.INVITED) {
			throw new ResponseStatusException(HttpStatus.CONFLICT);
		}
		return link(this.desk.inviteAgain(id, name(signedIn)), account.email(), model);
	}

	@GetMapping("/{id:\\d{1,18}}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("account", find(id));
		model.addAttribute("roles", Role.values());
		return "account/show";
	}

	private AccountRow find(long id) {
		return this.queries.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
