package de.filmfarm.lexikon.account.web;

import de.filmfarm.lexikon.account.web.AuditQueries.AuditFilter;
import de.filmfarm.lexikon.shared.Pagination;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows who did what.
 */
@Controller
@RequestMapping("/admin/audit")
class AuditController {

	private static final int PAGE = 50;

	private final AuditQueries queries;

	AuditController(AuditQueries queries) {
		this.queries = queries;
	}

	@GetMapping
	String list(@ModelAttribute("filter") AuditFilter filter, @RequestParam(defaultValue = "1") int page, Model model) {
		Pagination pagination = new Pagination(page, PAGE, this.queries.count(filter));
		if (pagination.isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("entries", this.queries.entries(filter, PAGE, pagination.offset()));
		model.addAttribute("people", this.queries.people());
		model.addAttribute("actions", this.queries.actions());
		model.addAttribute("pagination", pagination);
		model.addAttribute("address", filter.address());
		return "account/audit";
	}

}
