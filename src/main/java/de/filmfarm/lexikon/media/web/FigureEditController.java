package de.filmfarm.lexikon.media.web;

import java.util.Locale;

import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.media.Figure;
import de.filmfarm.lexikon.media.FigureStore;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One figure of the library: what is said about it, where it is used, and its end.
 */
@Controller
@RequestMapping("/admin/figures/{digest:[0-9a-f]{64}}")
class FigureEditController {

	private final FigureStore store;

	private final FigureQueries queries;

	private final InterfaceLanguages languages;

	FigureEditController(FigureStore store, FigureQueries queries, InterfaceLanguages languages) {
		this.store = store;
		this.queries = queries;
		this.languages = languages;
	}

	/**
	 * The form is made once, by its constructor, which takes out what nobody can read.
	 */
	@InitBinder("form")
	void bindByConstructor(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

	@GetMapping
	String open(@PathVariable String digest, @AuthenticationPrincipal SignedIn signedIn, Model model, Locale locale) {
		Figure figure = figure(digest);
		model.addAttribute("form", FigureForm.of(figure));
		return page(figure, signedIn, model, locale);
	}

	@PostMapping
	String change(@PathVariable String digest, @AuthenticationPrincipal SignedIn signedIn,
			@ModelAttribute("form") FigureForm form, BindingResult errors, Model model, Locale locale,
			HttpServletResponse response, RedirectAttributes next) {
		Figure figure = figure(digest);
		if (!mayChange(digest, signedIn)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		form.check(errors, this.languages);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(figure, signedIn, model, locale);
		}
		if (!described(digest, form)) {
			response.setStatus(HttpStatus.CONFLICT.value());
			Figure theirs = figure(digest);
			model.addAttribute("theirs", FigureForm.of(theirs));
			return page(theirs, signedIn, model, locale);
		}
		next.addFlashAttribute("message", "figures.changed");
		return "redirect:/admin/figures/" + digest;
	}

	/** Deletes a figure that is used nowhere; else it says where it is. */
	@PostMapping("/deletion")
	String delete(@PathVariable String digest, @AuthenticationPrincipal SignedIn signedIn, Model model, Locale locale,
			HttpServletResponse response, RedirectAttributes next) {
		Figure figure = figure(digest);
		if (!isEditor(signedIn)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		if (this.store.delete(digest)) {
			next.addFlashAttribute("message", "figures.deleted");
			return "redirect:/admin/figures";
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("undeletable", true);
		model.addAttribute("form", FigureForm.of(figure));
		return page(figure, signedIn, model, locale);
	}

	private Figure figure(String digest) {
		return this.store.record(digest).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** What readers see is changed by those who publish. */
	private boolean mayChange(String digest, SignedIn signedIn) {
		return isEditor(signedIn) || !this.queries.isShown(digest);
	}

	private static boolean isEditor(SignedIn signedIn) {
		return signedIn.role().compareTo(Role.EDITOR) >= 0;
	}

	private boolean described(String digest, FigureForm form) {
		try {
			return this.store.describe(digest, version(form), form.toDescription(this.languages));
		}
		catch (OptimisticLockingFailureException ex) {
			return false;
		}
	}

	private static int version(FigureForm form) {
		String version = form.version();
		return (version != null && version.matches("\\d{1,9}")) ? Integer.parseInt(version) : -1;
	}

	private String page(Figure figure, SignedIn signedIn, Model model, Locale locale) {
		String digest = figure.getDigest();
		model.addAttribute("page", FigureFormPage.of(this.languages, locale));
		model.addAttribute("figure", this.queries.figure(digest, LanguageTag.of(locale), this.languages).orElseThrow());
		model.addAttribute("current", figure.getVersion());
		model.addAttribute("changeable", mayChange(digest, signedIn));
		model.addAttribute("editor", isEditor(signedIn));
		return "media/show";
	}

}
