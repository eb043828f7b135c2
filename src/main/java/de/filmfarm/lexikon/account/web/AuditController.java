package de.filmfarm.lexikon.account.web;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.account.audit.AuditAction;
import de.filmfarm.lexikon.account.web.AuditQueries.AuditFilter;
import de.filmfarm.lexikon.shared.Pagination;

import org.springframework.context.MessageSource;
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

	private final MessageSource messages;

	AuditController(AuditQueries queries, MessageSource messages) {
		this.queries = queries;
		this.messages = messages;
	}

	@GetMapping
	String list(@ModelAttribute("filter") AuditFilter filter, @RequestParam(defaultValue = "1") int page, Locale locale,
			Model model) {
		Pagination pagination = new Pagination(page, PAGE, this.queries.count(filter));
		if (pagination.isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("entries", this.queries.entries(filter, PAGE, pagination.offset()));
		model.addAttribute("people", this.queries.people());
		model.addAttribute("actions", actions(locale));
		model.addAttribute("pagination", pagination);
		model.addAttribute("address", filter.address());
		return "account/audit";
	}

	/** Values and sentences, in the order of the sentences. */
	private List<Map.Entry<String, String>> actions(Locale locale) {
		return this.queries.actions()
			.stream()
			.map((action) -> Map.entry(action.value(), sentence(action, locale)))
			.sorted(Map.Entry.comparingByValue(Collator.getInstance(locale)))
			.toList();
	}

	private String sentence(AuditAction action, Locale locale) {
		return Objects.requireNonNull(this.messages.getMessage(action.key(), null, action.value(), locale));
	}

}
