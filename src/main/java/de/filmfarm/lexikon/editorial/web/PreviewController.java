package de.filmfarm.lexikon.editorial.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.account.audit.Unaudited;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.web.EditQueries.Subject;
import de.filmfarm.lexikon.editorial.web.TermEditPage.Preview;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.web.TermPreview;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows what is being written as readers will see it, and what is to be said about it.
 */
@Controller
@RequestMapping("/admin/terms")
class PreviewController {

	private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

	private final TermDesk desk;

	private final TermFormCheck check;

	private final TermPreview preview;

	private final InterfaceLanguages languages;

	private final JsonMapper json;

	PreviewController(TermDesk desk, TermFormCheck check, TermPreview preview, InterfaceLanguages languages,
			JsonMapper json) {
		this.desk = desk;
		this.check = check;
		this.preview = preview;
		this.languages = languages;
		this.json = json;
	}

	/**
	 * The main part of the page that readers will see; no content while too little is
	 * written for one.
	 * @param preview language of the reader
	 */
	@PostMapping("/preview")
	@Unaudited("nothing is kept")
	ResponseEntity<String> show(@RequestParam(defaultValue = "") String preview, HttpServletRequest request,
			HttpServletResponse response) {
		String html = html(TermFormFiller.fill(Fields.of(request)), language(preview), "main", request, response);
		return (html != null) ? ResponseEntity.ok().contentType(HTML).body(html) : ResponseEntity.noContent().build();
	}

	/** The form with the page below it. */
	@PostMapping(path = { "/new", "/{number:[0-9]+}" }, params = { "preview", "!row" })
	@Unaudited("nobody else sees it")
	String below(@PathVariable(required = false) @Nullable String number, @RequestParam String preview,
			@AuthenticationPrincipal SignedIn who, HttpServletRequest request, HttpServletResponse response,
			Locale locale, Model model) {
		Subject subject = this.desk.subject(number, locale);
		TermForm form = this.desk.keep(request, subject, who);
		var checked = this.check.check(form, (subject != null) ? subject.number() : 0, null);
		TermEditPage page = this.desk.page(form, subject, Remarks.NONE, checked.warnings(), who, locale);
		LanguageTag language = language(preview);
		String html = html(form, language, "article", request, response);
		model.addAttribute("page",
				page.with(page.notices().after(new Preview(language.value(), html))).with("part.preview"));
		return "editorial/form";
	}

	/** Errors and warnings, each with the place it belongs to. */
	@PostMapping("/remarks")
	@Unaudited("nothing is kept")
	String remarks(HttpServletRequest request, Model model) {
		TermForm form = TermFormFiller.fill(Fields.of(request));
		var checked = this.check.check(form, number(form), null);
		model.addAttribute("warnings", checked.warnings());
		model.addAttribute("errors", checked.errors());
		return "editorial/remarks :: remarks";
	}

	private LanguageTag language(String tag) {
		return LanguageTag.of(this.languages.contains(tag) ? tag : this.languages.tags().get(0).value());
	}

	private static long number(TermForm form) {
		return form.key().matches("\\d{1,18}") ? Long.parseLong(form.key()) : 0;
	}

	private @Nullable String html(TermForm form, LanguageTag language, String part, HttpServletRequest request,
			HttpServletResponse response) {
		TermSnapshot snapshot = this.check.read(form, number(form));
		return this.preview.html(this.json.writeValueAsString(snapshot), language, part, request, response)
			.orElse(null);
	}

}
