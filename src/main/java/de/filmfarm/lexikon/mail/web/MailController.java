package de.filmfarm.lexikon.mail.web;

import de.filmfarm.lexikon.mail.Mailbox;
import de.filmfarm.lexikon.shared.Pagination;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows administrators what mail went out, and sends again what did not.
 */
@Controller
@RequestMapping("/admin/mails")
class MailController {

	/** Mails on a page. */
	private static final int SIZE = 50;

	private final MailQueries mails;

	private final Mailbox mailbox;

	MailController(MailQueries mails, Mailbox mailbox) {
		this.mails = mails;
		this.mailbox = mailbox;
	}

	@GetMapping
	String index(@RequestParam(defaultValue = "1") int page, Model model) {
		Pagination pages = new Pagination(page, SIZE, this.mails.count());
		if (pages.isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("pages", pages);
		model.addAttribute("mails", this.mails.latest(pages));
		return "mail/index";
	}

	@GetMapping("/{id:\\d{1,18}}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("mail",
				this.mails.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return "mail/show";
	}

	/** Sends one again that has failed. */
	@PostMapping("/{id:\\d{1,18}}/dispatch")
	String dispatch(@PathVariable long id, RedirectAttributes notice) {
		if (this.mails.find(id).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		if (!this.mailbox.sendAgain(id)) {
			throw new ResponseStatusException(HttpStatus.CONFLICT);
		}
		notice.addFlashAttribute("message", "mails.again.done");
		return "redirect:/admin/mails/" + id;
	}

}
