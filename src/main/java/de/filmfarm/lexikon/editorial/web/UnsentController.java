package de.filmfarm.lexikon.editorial.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Gives a text back that could not be taken.
 *
 * @see UnsentForms
 */
@Controller
class UnsentController {

	/** Before the filters that refuse, within the one that knows the session. */
	private static final int BEFORE_SECURITY = -101;

	/** What else than saving a form can be sent for. */
	private static final List<String> BUTTONS = List.of("row", "preview", "figure");

	@GetMapping(UnsentForms.PAGE)
	String show(HttpServletRequest request, Model model) {
		model.addAttribute("address",
				Objects.requireNonNullElse(request.getAttribute(UnsentForms.ADDRESS), "/admin/terms/new"));
		model.addAttribute("fields", Fields.of(request).values());
		Map<String, String> button = new LinkedHashMap<>();
		BUTTONS.forEach((name) -> button.put(name, Objects.requireNonNullElse(request.getParameter(name), "")));
		model.addAttribute("button", button);
		return "editorial/unsent";
	}

	@Bean
	static FilterRegistrationBean<UnsentForms> unsentForms() {
		FilterRegistrationBean<UnsentForms> registration = new FilterRegistrationBean<>(new UnsentForms());
		registration.addUrlPatterns("/admin/terms/*");
		registration.setOrder(BEFORE_SECURITY);
		return registration;
	}

}
