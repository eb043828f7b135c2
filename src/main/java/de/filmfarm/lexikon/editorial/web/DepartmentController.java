package de.filmfarm.lexikon.editorial.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import de.filmfarm.lexikon.account.audit.AuditTrail;
import de.filmfarm.lexikon.editorial.DepartmentDesk;
import de.filmfarm.lexikon.editorial.web.DepartmentQueries.DepartmentRow;
import de.filmfarm.lexikon.shared.FormBasis;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.CategoryAddresses;
import de.filmfarm.lexikon.term.CategoryName;
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

/**
 * Departments and fields: their names, addresses, order and place in the tree.
 */
@Controller
@RequestMapping("/admin/departments")
class DepartmentController {

	private static final String LIST = "redirect:/admin/departments";

	private final DepartmentDesk desk;

	private final DepartmentQueries queries;

	private final CategoryAddresses addresses;

	private final InterfaceLanguages languages;

	DepartmentController(DepartmentDesk desk, DepartmentQueries queries, CategoryAddresses addresses,
			InterfaceLanguages languages) {
		this.desk = desk;
		this.queries = queries;
		this.addresses = addresses;
		this.languages = languages;
	}

	@GetMapping
	String list(Locale locale, Model model) {
		model.addAttribute("departments", this.queries.all(LanguageTag.of(locale)));
		return "department/index";
	}

	@GetMapping("/new")
	String begin(@RequestParam Map<String, String> form, Locale locale, Model model) {
		return form(null, form, errors(form), locale, model);
	}

	@PostMapping
	String create(@RequestParam Map<String, String> form, Locale locale, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		MapBindingResult errors = errors(form);
		DepartmentForm written = new DepartmentForm(form, this.languages);
		Map<LanguageTag, CategoryName> names = written.names(null, this.addresses, errors);
		String department = department(written, locale);
		String first = "name." + this.languages.tags().get(0);
		CategoryName name = names.get(this.languages.tags().get(0));
		if (name != null && this.queries.one(name.slug().value(), LanguageTag.of(locale)).isPresent()) {
			errors.rejectValue(first, "department.key.taken");
		}
		if (name == null || errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(null, form, errors, locale, model);
		}
		this.desk.create(name.slug().value(), department, names);
		AuditTrail.detail(request, name.slug().value());
		return saved(redirect, names, locale);
	}

	@GetMapping("/{key}")
	String edit(@PathVariable String key, Locale locale, Model model) {
		DepartmentRow row = row(key, locale);
		FormBasis now = basis(row, locale);
		Map<String, String> form = now.under(now.texts());
		return form(row, form, errors(form), locale, model);
	}

	@PostMapping("/{key}")
	String change(@PathVariable String key, @RequestParam Map<String, String> form, Locale locale, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		DepartmentRow row = row(key, locale);
		MapBindingResult errors = errors(form);
		DepartmentForm written = new DepartmentForm(form, this.languages);
		Map<LanguageTag, CategoryName> names = written.names(key, this.addresses, errors);
		String department = (row.department() != null) ? department(written, locale) : null;
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(row, form, errors, locale, model);
		}
		if (!this.desk.change(key, department, written.line("after"), names,
				() -> basis(row(key, locale), locale).isUnder(form))) {
			return conflict(row(key, locale), form, locale, model, response);
		}
		return saved(redirect, names, locale);
	}

	@PostMapping("/{key}/deletion")
	String delete(@PathVariable String key, Locale locale, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		DepartmentRow row = row(key, locale);
		if (!this.desk.delete(key)) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("refused", true);
			return edit(key, locale, model);
		}
		redirect.addFlashAttribute("message", "department.deleted");
		redirect.addFlashAttribute("messageArguments", new Object[] { row.name() });
		return LIST;
	}

	private FormBasis basis(DepartmentRow row, Locale locale) {
		Map<String, String> texts = new TreeMap<>(this.queries.texts(row.key()));
		texts.put("department", (row.department() != null) ? row.department() : "");
		texts.put("after", before(row, locale));
		return new FormBasis(texts);
	}

	/** What was written, beside what somebody else has saved meanwhile. */
	private String conflict(DepartmentRow row, Map<String, String> written, Locale locale, Model model,
			HttpServletResponse response) {
		FormBasis now = basis(row, locale);
		Map<String, String> form = now.under(written);
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("meanwhile", now.except(form));
		return form(row, form, errors(form), locale, model);
	}

	private String saved(RedirectAttributes redirect, Map<LanguageTag, CategoryName> names, Locale locale) {
		CategoryName name = names.get(LanguageTag.of(locale));
		redirect.addFlashAttribute("message", "department.saved");
		redirect.addFlashAttribute("messageArguments", new Object[] { (name != null) ? name.name() : "" });
		return LIST;
	}

	private DepartmentRow row(String key, Locale locale) {
		return this.queries.one(key, LanguageTag.of(locale))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** The department that was chosen; whoever makes one up gets a plain refusal. */
	private @Nullable String department(DepartmentForm form, Locale locale) {
		String department = form.line("department");
		if (department != null && row(department, locale).department() != null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return department;
	}

	private List<DepartmentRow> siblings(@Nullable DepartmentRow row, Locale locale) {
		return this.queries.all(LanguageTag.of(locale))
			.stream()
			.filter((other) -> row != null && !other.key().equals(row.key())
					&& java.util.Objects.equals(other.department(), row.department()))
			.toList();
	}

	private String before(DepartmentRow row, Locale locale) {
		return siblings(row, locale).stream()
			.filter((other) -> other.position() < row.position())
			.reduce((one, other) -> other)
			.map(DepartmentRow::key)
			.orElse("");
	}

	private static MapBindingResult errors(Map<String, String> form) {
		return new MapBindingResult(form, "form");
	}

	private String form(@Nullable DepartmentRow row, Map<String, String> form, Errors errors, Locale locale,
			Model model) {
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		model.addAttribute("row", row);
		model.addAttribute("siblings", siblings(row, locale));
		model.addAttribute("departments",
				this.queries.all(LanguageTag.of(locale))
					.stream()
					.filter((other) -> other.department() == null)
					.toList());
		return "department/form";
	}

}
