package de.filmfarm.lexikon.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
		Map<String, String> values = values();
		values.put("support", form.getOrDefault("support", ""));
		MapBindingResult errors = new MapBindingResult(values, "form");
		String address = new EcosystemForm(values, this.languages).address("support", errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(values, errors, model);
		}
		this.settings.support(address);
		return saved(redirect);
	}

	@PostMapping("/ecosystem")
	String ecosystem(@RequestParam Map<String, String> form, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		Map<String, String> values = new TreeMap<>(form);
		values.put("support", values().getOrDefault("support", ""));
		MapBindingResult errors = new MapBindingResult(values, "form");
		List<Product> products = new EcosystemForm(values, this.languages).products(errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(values, errors, model);
		}
		this.settings.ecosystem(products);
		return saved(redirect);
	}

	@PostMapping("/{key:support|ecosystem}/default")
	String followConfiguration(@PathVariable String key, RedirectAttributes redirect) {
		this.settings.followConfiguration(key);
		return saved(redirect);
	}

	private static String saved(RedirectAttributes redirect) {
		redirect.addFlashAttribute("message", "settings.saved");
		return "redirect:/admin/settings";
	}

	/** What the forms hold to begin with. */
	private Map<String, String> values() {
		Settings now = this.settings.now();
		Map<String, String> values = EcosystemForm.of(now.ecosystem());
		String support = now.supportAddress();
		values.put("support", (support != null) ? support : "");
		return values;
	}

	private String form(@Nullable Map<String, String> written, @Nullable Errors errors, Model model) {
		Map<String, String> values = (written != null) ? written : values();
		model.addAttribute("form", values);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form",
				(errors != null) ? errors : new MapBindingResult(values, "form"));
		model.addAttribute("rows", new EcosystemForm(values, this.languages).rows());
		Settings now = this.settings.now();
		model.addAttribute("ownSupport", now.ownSupport());
		model.addAttribute("ownEcosystem", now.ownEcosystem());
		return "site/settings";
	}

}
