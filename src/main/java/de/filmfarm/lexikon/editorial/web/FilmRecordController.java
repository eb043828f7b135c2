package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.account.audit.AuditTrail;
import de.filmfarm.lexikon.editorial.FilmDesk;
import de.filmfarm.lexikon.editorial.FilmDesk.FilmRecord;
import de.filmfarm.lexikon.editorial.web.FilmRecordQueries.FilmRow;
import de.filmfarm.lexikon.shared.FormBasis;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The records of films, and where each is used.
 */
@Controller
@RequestMapping("/admin/films")
class FilmRecordController {

	private static final int PAGE = 50;

	private static final String LIST = "redirect:/admin/films";

	private final FilmDesk desk;

	private final FilmRecordQueries queries;

	private final InterfaceLanguages languages;

	FilmRecordController(FilmDesk desk, FilmRecordQueries queries, InterfaceLanguages languages) {
		this.desk = desk;
		this.queries = queries;
		this.languages = languages;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		String query = q.replaceAll("\\p{Cc}+", " ").strip();
		Pagination pagination = new Pagination(page, PAGE, this.queries.count(query));
		if (pagination.isBeyondEnd()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("films", this.queries.films(query, PAGE, pagination.offset()));
		model.addAttribute("pagination", pagination);
		model.addAttribute("q", query);
		model.addAttribute("address",
				UriComponentsBuilder.fromPath("/admin/films")
					.queryParam("q", "{q}")
					.encode()
					.buildAndExpand(query)
					.toUriString());
		return "film/records";
	}

	@GetMapping("/new")
	String begin(@RequestParam Map<String, String> form, Locale locale, Model model) {
		return form(null, form, errors(form), locale, model);
	}

	@PostMapping
	String create(@RequestParam Map<String, String> form, Locale locale, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		FilmRecord film = film(null, form, locale, model, response);
		if (film == null) {
			return "film/record";
		}
		AuditTrail.detail(request, this.desk.create(film));
		return saved("filmRecord.saved", film.title(), redirect);
	}

	@GetMapping("/{slug}")
	String edit(@PathVariable String slug, Locale locale, Model model) {
		FilmRow row = row(slug);
		FormBasis now = basis(slug);
		Map<String, String> form = now.under(now.texts());
		return form(row, form, errors(form), locale, model);
	}

	@PostMapping("/{slug}")
	String change(@PathVariable String slug, @RequestParam Map<String, String> form, Locale locale, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		FilmRecord film = film(row(slug), form, locale, model, response);
		if (film == null) {
			return "film/record";
		}
		if (!this.desk.change(slug, film, () -> basis(slug).isUnder(form))) {
			return conflict(row(slug), form, locale, model, response);
		}
		return saved("filmRecord.saved", film.title(), redirect);
	}

	@PostMapping("/{slug}/deletion")
	String delete(@PathVariable String slug, Locale locale, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		FilmRow row = row(slug);
		if (!this.desk.delete(slug)) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("refused", true);
			return edit(slug, locale, model);
		}
		return saved("filmRecord.deleted", row.title(), redirect);
	}

	/** What was written, or none, with the form in the model, if there are errors. */
	private @Nullable FilmRecord film(@Nullable FilmRow row, Map<String, String> values, Locale locale, Model model,
			HttpServletResponse response) {
		MapBindingResult errors = errors(values);
		FilmForm form = new FilmForm(values);
		FilmRecord film = form.record(errors);
		List<String> namesakes = (film != null && !form.isDistinct())
				? this.desk.namesakes(film.title(), film.year(), (row != null) ? row.slug() : null) : List.of();
		if (!namesakes.isEmpty()) {
			errors.rejectValue("title", "filmRecord.namesake");
			model.addAttribute("namesakes", namesakes);
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			form(row, values, errors, locale, model);
			return null;
		}
		return film;
	}

	private FormBasis basis(String slug) {
		return new FormBasis(this.queries.texts(slug));
	}

	/** What was written, beside what somebody else has saved meanwhile. */
	private String conflict(FilmRow row, Map<String, String> written, Locale locale, Model model,
			HttpServletResponse response) {
		FormBasis now = basis(row.slug());
		Map<String, String> form = now.under(written);
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("meanwhile", now.except(form));
		return form(row, form, errors(form), locale, model);
	}

	private static String saved(String message, String title, RedirectAttributes redirect) {
		redirect.addFlashAttribute("message", message);
		redirect.addFlashAttribute("messageArguments", new Object[] { title });
		return LIST;
	}

	private FilmRow row(String slug) {
		return this.queries.film(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static MapBindingResult errors(Map<String, String> form) {
		return new MapBindingResult(form, "form");
	}

	private String form(@Nullable FilmRow row, Map<String, String> form, Errors errors, Locale locale, Model model) {
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		model.addAttribute("row", row);
		model.addAttribute("titleLanguages", FilmForm.titleLanguages(form, this.languages, locale));
		model.addAttribute("uses", (row != null) ? this.queries.uses(row.slug(), LanguageTag.of(locale)) : List.of());
		return "film/record";
	}

}
