package de.filmfarm.lexikon.site;

import java.util.Map;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Markup;
import de.filmfarm.lexikon.shared.PageMeta;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Pages about the lexikon itself.
 */
@Controller
class AboutController {

	private final SiteProperties properties;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	AboutController(SiteProperties properties, InterfaceLanguages languages, MessageSource messages) {
		this.properties = properties;
		this.languages = languages;
		this.messages = messages;
	}

	@GetMapping("/{lang:[a-z][a-z]}/about")
	String about(@PathVariable LanguageTag lang, Model model) {
		model.addAttribute("meta", meta(lang, "about"));
		return "site/about";
	}

	@GetMapping("/{lang:[a-z][a-z]}/imprint")
	String imprint(@PathVariable LanguageTag lang, Model model) {
		model.addAttribute("meta", meta(lang, "imprint"));
		model.addAttribute("imprint", html(this.properties.imprint(), lang));
		model.addAttribute("privacy", html(this.properties.privacy(), lang));
		return "site/imprint";
	}

	private PageMeta meta(LanguageTag lang, String name) {
		return PageMeta.of(this.messages.getMessage(name + ".title", null, lang.locale()),
				this.messages.getMessage(name + ".description", null, lang.locale()), this.languages,
				(language) -> "/" + language + "/" + name);
	}

	private static @Nullable String html(Map<String, String> texts, LanguageTag lang) {
		String markdown = texts.get(lang.value());
		return (markdown != null) ? Markup.html(Markup.parse(markdown)) : null;
	}

}
