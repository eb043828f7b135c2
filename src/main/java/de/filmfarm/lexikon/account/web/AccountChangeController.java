package de.filmfarm.lexikon.account.web;

import de.filmfarm.lexikon.account.AccountDesk;
import de.filmfarm.lexikon.account.LastAdministratorException;
import de.filmfarm.lexikon.account.Role;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changes what people may do.
 */
@Controller
@RequestMapping("/admin/accounts/{id:\\d{1,18}}")
class AccountChangeController {

	private final AccountDesk desk;

	private final AccountQueries queries;

	AccountChangeController(AccountDesk desk, AccountQueries queries) {
		this.desk = desk;
		this.queries = queries;
	}

	@PostMapping("/role")
	String assign(@PathVariable long id, @RequestParam(defaultValue = "") String role, Model model,
			HttpServletResponse response, RedirectAttributes notice) {
		Role assigned = AccountController.role(role)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
		return change(id, () -> this.desk.assign(id, assigned), model, response, notice);
	}

	@PostMapping("/deactivation")
	String deactivate(@PathVariable long id, Model model, HttpServletResponse response, RedirectAttributes notice) {
		return change(id, () -> this.desk.deactivate(id), model, response, notice);
	}

	@PostMapping("/reactivation")
	String reactivate(@PathVariable long id, Model model, HttpServletResponse response, RedirectAttributes notice) {
		return change(id, () -> this.desk.reactivate(id), model, response, notice);
	}

	/** For somebody who has lost the authenticator and all recovery codes. */
	@PostMapping("/second-factor-removal")
	String removeSecondFactor(@PathVariable long id, Model model, HttpServletResponse response,
			RedirectAttributes notice) {
		return change(id, () -> this.desk.removeSecondFactor(id), model, response, notice);
	}

	private String change(long id, Runnable change, Model model, HttpServletResponse response,
			RedirectAttributes notice) {
		AccountRow account = this.queries.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		try {
			change.run();
		}
		catch (LastAdministratorException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("account", account);
			model.addAttribute("roles", Role.values());
			model.addAttribute("last", true);
			return "account/show";
		}
		notice.addFlashAttribute("done", "saved");
		return "redirect:" + account.path();
	}

}
