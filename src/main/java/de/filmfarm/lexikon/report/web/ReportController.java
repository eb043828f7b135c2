package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
 * Takes reports of errors from readers.
 */
@Controller
@RequestMapping("/{lang:[a-z][a-z]}")
class ReportController {

	private final ReportTargets targets;

	private final ReportReception reception;

	ReportController(ReportTargets targets, ReportReception reception) {
		this.targets = targets;
		this.reception = reception;
	}

	@GetMapping("/terms/{slug}/report")
	String open(@PathVariable LanguageTag lang, @PathVariable String slug, @ModelAttribute("form") ReportForm brought,
			Model model) {
		ReportForm form = brought.fresh();
		model.addAttribute("form", form);
		return this.reception.form(this.targets.term(lang, slug, form), model);
	}

	@PostMapping("/terms/{slug}/report")
	String send(@PathVariable LanguageTag lang, @PathVariable String slug,
			@Valid @ModelAttribute("form") ReportForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		return this.reception.take(this.targets.term(lang, slug, form), form, errors, model, request, response);
	}

	@GetMapping("/search/report")
	String openForSearch(@PathVariable LanguageTag lang, @RequestParam(required = false) @Nullable String q,
			@ModelAttribute("form") ReportForm brought, Model model) {
		ReportTarget target = this.targets.search(lang, q);
		if (target.name().isEmpty()) {
			return "redirect:/" + lang + "/search";
		}
		model.addAttribute("form", brought.fresh());
		return this.reception.form(target, model);
	}

	@PostMapping("/search/report")
	String sendForSearch(@PathVariable LanguageTag lang, @RequestParam(required = false) @Nullable String q,
			@Valid @ModelAttribute("form") ReportForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		ReportTarget target = this.targets.search(lang, q);
		if (target.name().isEmpty()) {
			return "redirect:/" + lang + "/search";
		}
		return this.reception.take(target, form, errors, model, request, response);
	}

}
