package de.filmfarm.lexikon.report.web;

import java.util.UUID;

import de.filmfarm.lexikon.report.SuggestionAddresses;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Stops mail about a suggestion for whoever has the link. It says the same of links that
 * never were, so that nobody learns anything by trying.
 */
@Controller
@RequestMapping("/{lang:[a-z][a-z]}/suggestions/{token:[0-9a-f-]{36}}/unsubscription")
class SuggestionMailController {

	private final SuggestionAddresses addresses;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	SuggestionMailController(SuggestionAddresses addresses, InterfaceLanguages languages, MessageSource messages) {
		this.addresses = addresses;
		this.languages = languages;
		this.messages = messages;
	}

	/**
	 * Where the link in a mail leads; only the button stops it, for programs follow
	 * links.
	 */
	@GetMapping
	String ask(@PathVariable LanguageTag lang, @PathVariable UUID token, Model model, HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		model.addAttribute("goes", this.addresses.isKnown(token));
		model.addAttribute("token", token);
		model.addAttribute("meta",
				PageMeta
					.of(this.messages.getMessage("suggestion.mail.stop", null, lang.locale()), null, this.languages,
							(language) -> "/" + language + "/suggestions/" + token + "/unsubscription")
					.unlisted());
		return "report/suggestion-mail";
	}

	/** By the button, or at once by a mail program (RFC 8058). */
	@PostMapping
	String stop(@PathVariable LanguageTag lang, @PathVariable UUID token, Model model, HttpServletResponse response) {
		this.addresses.forget(token);
		return ask(lang, token, model, response);
	}

}
