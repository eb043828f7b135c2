package de.filmfarm.lexikon.report.web;

import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.report.ReportDesk;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What editors do with a report.
 */
@Controller
@RequestMapping("/admin/reports/{id:\\d{1,18}}")
class ReportStepController {

	private final ReportDesk desk;

	private final ReportSteps steps;

	ReportStepController(ReportDesk desk, ReportSteps steps) {
		this.desk = desk;
		this.steps = steps;
	}

	/** Takes it to work on it. */
	@PostMapping("/assignment")
	String take(@PathVariable long id, @RequestParam int version, @AuthenticationPrincipal SignedIn signedIn,
			Locale locale, Model model, HttpServletResponse response) {
		return this.steps.take(id, () -> this.desk.take(id, version, this.steps.account(signedIn)), Map.of(),
				LanguageTag.of(locale), model, response);
	}

	@PostMapping("/messages")
	String say(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String text,
			@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model, HttpServletResponse response) {
		String said = ClosureForm.written(text);
		LanguageTag reader = LanguageTag.of(locale);
		if (said.isEmpty() || said.length() > ClosureForm.LONGEST) {
			return this.steps.again(id, Map.of("text", said),
					Map.of("text", said.isEmpty() ? "queue.error.message" : "queue.error.long"),
					HttpStatus.UNPROCESSABLE_CONTENT, reader, model, response);
		}
		return this.steps.take(id, () -> this.desk.say(id, version, this.steps.account(signedIn), said),
				Map.of("text", said), reader, model, response);
	}

	/** Lets what the reader said last rest without an answer. */
	@PostMapping("/acknowledgement")
	String acknowledge(@PathVariable long id, @RequestParam int version, @AuthenticationPrincipal SignedIn signedIn,
			Locale locale, Model model, HttpServletResponse response) {
		return this.steps.take(id, () -> this.desk.acknowledge(id, version, this.steps.account(signedIn)), Map.of(),
				LanguageTag.of(locale), model, response);
	}

	@PostMapping("/closure")
	String close(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> form,
			@AuthenticationPrincipal SignedIn signedIn, Locale locale, Model model, HttpServletResponse response) {
		ClosureForm closure = ClosureForm.of(form);
		LanguageTag reader = LanguageTag.of(locale);
		Map<String, String> errors = closure.errors();
		if (!errors.isEmpty()) {
			return this.steps.again(id, form, errors, HttpStatus.UNPROCESSABLE_CONTENT, reader, model, response);
		}
		return this.steps.take(id,
				() -> this.desk.close(id, version, closure.resolution(), this.steps.account(signedIn)), form, reader,
				model, response);
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable long id, @RequestParam int version, @AuthenticationPrincipal SignedIn signedIn,
			Locale locale, Model model, HttpServletResponse response) {
		return this.steps.take(id, () -> this.desk.reopen(id, version, this.steps.account(signedIn)), Map.of(),
				LanguageTag.of(locale), model, response);
	}

}
