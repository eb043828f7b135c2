package de.filmfarm.lexikon.media.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import de.filmfarm.lexikon.account.SignedIn;
import de.filmfarm.lexikon.media.Figure;
import de.filmfarm.lexikon.media.FigureChosen;
import de.filmfarm.lexikon.media.FigureDrafts;
import de.filmfarm.lexikon.media.FigureDrafts.Draft;
import de.filmfarm.lexikon.media.FigureStore;
import de.filmfarm.lexikon.media.picture.Darkroom;
import de.filmfarm.lexikon.media.picture.PictureSet;
import de.filmfarm.lexikon.media.picture.RefusedFileException;
import de.filmfarm.lexikon.media.picture.RefusedFileException.Reason;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes new figures. A file that is in order is kept while its description is not, so
 * that nobody has to choose it twice. Whoever comes from the form of a term goes back to
 * it with the figure.
 */
@Controller
@RequestMapping("/admin/figures/new")
class FigureUploadController {

	private final FigureStore store;

	private final FigureDrafts drafts;

	private final InterfaceLanguages languages;

	private final ApplicationEventPublisher events;

	FigureUploadController(FigureStore store, FigureDrafts drafts, InterfaceLanguages languages,
			ApplicationEventPublisher events) {
		this.store = store;
		this.drafts = drafts;
		this.languages = languages;
		this.events = events;
	}

	/**
	 * The form is made once, by its constructor, which takes out what nobody can read.
	 */
	@InitBinder("form")
	void bindByConstructor(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

	/** The form of the term that the figure is for, if it is for one. */
	@ModelAttribute("back")
	@Nullable WayBack back(@RequestParam(required = false) @Nullable String term) {
		return WayBack.of(term);
	}

	@GetMapping
	String open(@RequestParam(required = false) @Nullable String tooHeavy, Model model, Locale locale,
			HttpServletResponse response) {
		FigureForm form = FigureForm.empty();
		model.addAttribute("form", form);
		if (tooHeavy != null) {
			// Who was sent here by UploadLimit: of that request nothing was read.
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("tooHeavy", true);
		}
		return form(null, model, locale);
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn signedIn, @RequestParam(required = false) @Nullable MultipartFile file,
			@ModelAttribute("form") FigureForm form, BindingResult errors, Model model, Locale locale,
			HttpServletResponse response, RedirectAttributes next) {
		form.check(errors, this.languages);
		Draft draft = chosen(signedIn, file, form, errors).orElse(null);
		PictureSet pictures = (draft != null) ? prepared(draft, errors, model) : null;
		if (draft != null && pictures != null && !errors.hasErrors()) {
			Figure figure = added(draft.name(), pictures, form);
			this.drafts.forget(signedIn.account(), draft.token());
			return added(figure, signedIn, model, next);
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return form((pictures != null) ? kept(signedIn, draft) : null, model, locale);
	}

	/** Takes a figure for the term that turned out to be in the library already. */
	@PostMapping(params = "take")
	String take(@AuthenticationPrincipal SignedIn signedIn, @RequestParam String take, Model model,
			RedirectAttributes next) {
		Figure figure = this.store.record(take).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return added(figure, signedIn, model, next);
	}

	private String added(Figure figure, SignedIn signedIn, Model model, RedirectAttributes next) {
		if (model.getAttribute("back") instanceof WayBack back) {
			this.events.publishEvent(new FigureChosen(signedIn.account(), back.term(), figure.getDigest()));
			next.addFlashAttribute("message", "figures.attached");
			return "redirect:" + back.form();
		}
		next.addFlashAttribute("message", "figures.added");
		return "redirect:/admin/figures/" + figure.getDigest();
	}

	/** Whoever presses a button twice sends two forms; both lead to the one figure. */
	private Figure added(String name, PictureSet pictures, FigureForm form) {
		try {
			return this.store.add(name, pictures, form.toDescription(this.languages));
		}
		catch (DataIntegrityViolationException ex) {
			return this.store.known(pictures).orElseThrow(() -> ex);
		}
	}

	/** The file that comes with the form, else the one that came before. */
	private Optional<Draft> chosen(SignedIn signedIn, @Nullable MultipartFile file, FigureForm form, Errors errors) {
		if (file == null || file.isEmpty()) {
			Optional<Draft> before = this.drafts.find(signedIn.account(), form.upload());
			if (before.isEmpty()) {
				errors.rejectValue("upload", "figures.file.missing");
			}
			return before;
		}
		if (file.getSize() > Darkroom.MOST_BYTES) {
			errors.rejectValue("upload", "refusal." + Reason.TOO_HEAVY);
			return Optional.empty();
		}
		try {
			String name = file.getOriginalFilename();
			return Optional.of(new Draft("", (name != null) ? name : "", file.getBytes()));
		}
		catch (IOException ex) {
			errors.rejectValue("upload", "figures.file.missing");
			return Optional.empty();
		}
	}

	private @Nullable PictureSet prepared(Draft draft, Errors errors, Model model) {
		try {
			PictureSet pictures = this.store.prepare(draft.content());
			Optional<Figure> known = this.store.known(pictures);
			if (known.isEmpty()) {
				return pictures;
			}
			errors.rejectValue("upload", "figures.file.known");
			model.addAttribute("known", known.get().getDigest());
		}
		catch (RefusedFileException ex) {
			errors.rejectValue("upload", "refusal." + ex.getReason(), new Object[] { ex.getPart() }, null);
		}
		return null;
	}

	private @Nullable Draft kept(SignedIn signedIn, @Nullable Draft draft) {
		if (draft == null || !draft.token().isEmpty()) {
			return draft;
		}
		String token = this.drafts.keep(signedIn.account(), draft.name(), draft.content());
		return new Draft(token, draft.name(), draft.content());
	}

	private String form(@Nullable Draft kept, Model model, Locale locale) {
		model.addAttribute("kept", kept);
		model.addAttribute("page", FigureFormPage.of(this.languages, locale));
		return "media/new";
	}

}
