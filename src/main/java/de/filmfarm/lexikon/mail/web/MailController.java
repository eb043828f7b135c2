package de.filmfarm.lexikon.mail.web;

import de.filmfarm.lexikon.shared.Pagination;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows administrators what mail went out.
 */
@Controller
@RequestMapping("/admin/mails")
class MailController {

	/** Mails on a page. */
	private static final int SIZE = 50;

	private final MailQueries mails;

	MailController(MailQueries mails) {
		this.mails = mails;
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

}
