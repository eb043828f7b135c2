package de.filmfarm.lexikon.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.filmfarm.lexikon.shared.FormBasis;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.site.SiteProperties.Product;
import de.filmfarm.lexikon.site.SiteSettings.Settings;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the site says of itself: the way to support it, and its sister products.
 */
@Controller
@RequestMapping("/admin/settings")
class SettingsController {

	private static final String SUPPORT = "support";

	private static final String ECOSYSTEM = "ecosystem";

	/** After the name of a form: what it was opened with. */
	private static final String BASIS = "Basis";

	private final SiteSettings settings;

	private final InterfaceLanguages languages;

	SettingsController(SiteSettings settings, InterfaceLanguages languages) {
		this.settings = settings;
		this.languages = languages;
	}

	@GetMapping
	String show(Model model) {
		return form(null, null, model);
	}

	@PostMapping("/support")
	String support(@RequestParam Map<String, String> form, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		Map<String, String> values = products();
		values.put(SUPPORT, form.getOrDefault(SUPPORT, ""));
		MapBindingResult errors = new MapBindingResult(values, "form");
		String address = new EcosystemForm(values, this.languages).address(SUPPORT, errors);
		model.addAttribute(SUPPORT + BASIS, form.get("basedOn"));
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(values, errors, model);
		}
		if (!this.settings.support(address, () -> basis(SUPPORT).isOf(form.get("basedOn")))) {
			return conflict(SUPPORT, values, model, response);
		}
		return saved(redirect);
	}

	@PostMapping("/ecosystem")
	String ecosystem(@RequestParam Map<String, String> form, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		Map<String, String> values = new TreeMap<>(form);
		values.putAll(basis(SUPPORT).texts());
		MapBindingResult errors = new MapBindingResult(values, "form");
		List<Product> products = new EcosystemForm(values, this.languages).products(errors);
		model.addAttribute(ECOSYSTEM + BASIS, form.get("basedOn"));
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(values, errors, model);
		}
		if (!this.settings.ecosystem(products, () -> basis(ECOSYSTEM).isOf(form.get("basedOn")))) {
			return conflict(ECOSYSTEM, values, model, response);
		}
		return saved(redirect);
	}

	@PostMapping("/{key:support|ecosystem}/default")
	String followConfiguration(@PathVariable String key, @RequestParam Map<String, String> form, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		if (!this.settings.followConfiguration(key, () -> basis(key).isOf(form.get("basedOn")))) {
			return conflict(key, values(), model, response);
		}
		return saved(redirect);
	}

	private static String saved(RedirectAttributes redirect) {
		redirect.addFlashAttribute("message", "settings.saved");
		return "redirect:/admin/settings";
	}

	/** What was written, beside what somebody else has saved meanwhile. */
	private String conflict(String key, Map<String, String> written, Model model, HttpServletResponse response) {
		FormBasis now = basis(key);
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("conflict", key);
		model.addAttribute("meanwhile",
				now.except(key.equals(SUPPORT) ? Map.of(SUPPORT, written.getOrDefault(SUPPORT, "")) : written));
		model.addAttribute(key + BASIS, now.digest());
		return form(written, null, model);
	}

	/** What one of the two forms holds to begin with. */
	private FormBasis basis(String key) {
		String support = this.settings.now().supportAddress();
		return new FormBasis(key.equals(SUPPORT) ? Map.of(SUPPORT, (support != null) ? support : "") : products());
	}

	private Map<String, String> products() {
		return EcosystemForm.of(this.settings.now().ecosystem());
	}

	private Map<String, String> values() {
		Map<String, String> values = products();
		values.putAll(basis(SUPPORT).texts());
		return values;
	}

	private String form(@Nullable Map<String, String> written, @Nullable Errors errors, Model model) {
		Map<String, String> values = (written != null) ? written : values();
		model.addAttribute("form", values);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form",
				(errors != null) ? errors : new MapBindingResult(values, "form"));
		Map<String, String> shown = new TreeMap<>(products());
		shown.putAll(values);
		model.addAttribute("rows", new EcosystemForm(shown, this.languages).rows());
		for (String key : List.of(SUPPORT, ECOSYSTEM)) {
			if (!model.containsAttribute(key + BASIS)) {
				model.addAttribute(key + BASIS, basis(key).digest());
			}
		}
		Settings now = this.settings.now();
		model.addAttribute("ownSupport", now.ownSupport());
		model.addAttribute("ownEcosystem", now.ownEcosystem());
		return "site/settings";
	}

}
