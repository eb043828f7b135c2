package de.filmfarm.lexikon.report.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.account.audit.AuditTrail;
import de.filmfarm.lexikon.report.CannedAnswer;
import de.filmfarm.lexikon.report.CannedAnswers;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
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
 * What editors often answer.
 */
@Controller
@RequestMapping("/admin/answers")
class AnswerController {

	private static final String LIST = "redirect:/admin/answers";

	private final CannedAnswers answers;

	private final InterfaceLanguages languages;

	AnswerController(CannedAnswers answers, InterfaceLanguages languages) {
		this.answers = answers;
		this.languages = languages;
	}

	@GetMapping
	String list(Model model) {
		return list(Map.of(), Map.of(), model);
	}

	@PostMapping
	String create(@RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response,
			Model model, RedirectAttributes redirect) {
		Map<String, String> errors = errors(form, null);
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return list(form, errors, model);
		}
		this.answers.saveAndFlush(new CannedAnswer(title(form), texts(form)));
		AuditTrail.detail(request, title(form));
		return told(redirect, "answer.saved", title(form));
	}

	@GetMapping("/{id:\\d{1,18}}")
	String edit(@PathVariable long id, Model model) {
		CannedAnswer answer = answer(id);
		Map<String, String> form = new HashMap<>();
		form.put("title", answer.getTitle());
		answer.getTexts().texts().forEach((language, text) -> form.put("text." + language, text));
		return form(answer, form, Map.of(), model);
	}

	@PostMapping("/{id:\\d{1,18}}")
	String change(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> form,
			HttpServletResponse response, Model model, RedirectAttributes redirect) {
		CannedAnswer answer = answer(id);
		Map<String, String> errors = errors(form, id);
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(answer, form, errors, model);
		}
		if (answer.getVersion() != version) {
			return changed(answer, form, response, model);
		}
		try {
			answer.rewrite(title(form), texts(form));
			this.answers.saveAndFlush(answer);
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			return changed(answer(id), form, response, model);
		}
		return told(redirect, "answer.saved", title(form));
	}

	private String changed(CannedAnswer answer, Map<String, String> form, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("refused", "CHANGED");
		return form(answer, form, Map.of(), model);
	}

	@PostMapping("/{id:\\d{1,18}}/disposal")
	String discard(@PathVariable long id, RedirectAttributes redirect) {
		CannedAnswer answer = answer(id);
		this.answers.delete(answer);
		return told(redirect, "answer.gone", answer.getTitle());
	}

	private static String told(RedirectAttributes redirect, String message, String title) {
		redirect.addFlashAttribute("message", message);
		redirect.addFlashAttribute("messageArguments", new Object[] { title });
		return LIST;
	}

	private CannedAnswer answer(long id) {
		return this.answers.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String list(Map<String, String> form, Map<String, String> errors, Model model) {
		model.addAttribute("answers", this.answers.findByOrderByTitle());
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "answer/index";
	}

	private static String form(CannedAnswer answer, Map<String, String> form, Map<String, String> errors, Model model) {
		model.addAttribute("answer", answer);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "answer/show";
	}

	/** What is wrong, by field. */
	private Map<String, String> errors(Map<String, String> form, @Nullable Long id) {
		Map<String, String> errors = new LinkedHashMap<>();
		String title = title(form);
		Optional<CannedAnswer> known = this.answers.findByTitle(title);
		if (title.isEmpty() || title.length() > CannedAnswer.LONGEST_TITLE) {
			errors.put("title", "answer.error.title");
		}
		else if (known.isPresent() && (id == null || known.get().getId() != id)) {
			errors.put("title", "answer.error.taken");
		}
		for (LanguageTag language : this.languages.tags()) {
			String text = text(form, language);
			if (text.isEmpty() || text.length() > CannedAnswer.LONGEST_TEXT) {
				errors.put("text." + language, "answer.error.text");
			}
		}
		return errors;
	}

	private static String title(Map<String, String> form) {
		return ClosureForm.written(form.getOrDefault("title", "")).replaceAll("\\s+", " ");
	}

	private static String text(Map<String, String> form, LanguageTag language) {
		return ClosureForm.written(form.getOrDefault("text." + language, ""));
	}

	private LocalizedText texts(Map<String, String> form) {
		Map<String, String> texts = new HashMap<>();
		this.languages.tags().forEach((language) -> texts.put(language.value(), text(form, language)));
		return new LocalizedText(texts);
	}

}
