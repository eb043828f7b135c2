package de.filmfarm.lexikon.learn.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import de.filmfarm.lexikon.learn.web.CardsPage.Direction;
import de.filmfarm.lexikon.learn.web.Selection.RefusedSelectionException;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.shared.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Cards to learn terms with: as a page, and as a file.
 */
@Controller
@RequestMapping("/{lang:[a-z][a-z]}")
class CardsController {

	private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

	private final Decks decks;

	private final StudyTerms terms;

	private final InterfaceLanguages languages;

	private final SiteAddress site;

	private final MessageSource messages;

	CardsController(Decks decks, StudyTerms terms, InterfaceLanguages languages, SiteAddress site,
			MessageSource messages) {
		this.decks = decks;
		this.terms = terms;
		this.languages = languages;
		this.site = site;
		this.messages = messages;
	}

	@GetMapping("/learn/{slug}/cards")
	ModelAndView ofPath(@PathVariable LanguageTag lang, @PathVariable String slug,
			@RequestParam(required = false) @Nullable String front) {
		return page(lang, this.decks.ofPath(lang, slug).orElseThrow(CardsController::missing), Front.of(front));
	}

	@GetMapping("/learn/{slug}/cards.txt")
	ResponseEntity<String> fileOfPath(@PathVariable LanguageTag lang, @PathVariable String slug,
			@RequestParam(required = false) @Nullable String front) {
		return file(lang, this.decks.ofPath(lang, slug).orElseThrow(CardsController::missing), Front.of(front));
	}

	@GetMapping("/categories/{slug}/cards")
	ModelAndView ofCategory(@PathVariable LanguageTag lang, @PathVariable String slug,
			@RequestParam(required = false) @Nullable String front) {
		return page(lang, this.decks.ofCategory(lang, slug).orElseThrow(CardsController::missing), Front.of(front));
	}

	@GetMapping("/categories/{slug}/cards.txt")
	ResponseEntity<String> fileOfCategory(@PathVariable LanguageTag lang, @PathVariable String slug,
			@RequestParam(required = false) @Nullable String front) {
		return file(lang, this.decks.ofCategory(lang, slug).orElseThrow(CardsController::missing), Front.of(front));
	}

	@GetMapping("/cards")
	ModelAndView ofSelection(@PathVariable LanguageTag lang, @RequestParam(defaultValue = "") String terms,
			@RequestParam(required = false) @Nullable String front) {
		try {
			Selection selection = Selection.of(terms);
			Deck deck = this.decks.ofSelection(lang, selection);
			if (deck.terms().isEmpty() && !selection.numbers().isEmpty()) {
				return selection(lang, terms, message(lang, "cards.refused.unknown"));
			}
			return deck.terms().isEmpty() ? selection(lang, terms, null) : page(lang, deck, Front.of(front));
		}
		catch (RefusedSelectionException ex) {
			return selection(lang, terms, message(lang, ex.key(), ex.value()));
		}
	}

	/** What is wrong with the numbers, the page says in words. */
	@GetMapping("/cards.txt")
	ResponseEntity<String> fileOfSelection(@PathVariable LanguageTag lang,
			@RequestParam(defaultValue = "") String terms, @RequestParam(required = false) @Nullable String front) {
		try {
			Deck deck = this.decks.ofSelection(lang, Selection.of(terms));
			if (!deck.terms().isEmpty()) {
				return file(lang, deck, Front.of(front));
			}
		}
		catch (RefusedSelectionException ex) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, null, ex);
		}
		throw missing();
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private String message(LanguageTag lang, String key, Object... values) {
		return this.messages.getMessage(key, values, lang.locale());
	}

	/** The form for a selection, with what is wrong with the last one. */
	private ModelAndView selection(LanguageTag lang, String numbers, @Nullable String error) {
		ModelAndView form = new ModelAndView("learn/selection",
				(error != null) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		form.addObject("meta",
				PageMeta
					.of(message(lang, "cards.selection"), message(lang, "cards.selection.lead"), this.languages,
							(language) -> "/" + language + "/cards")
					.unlisted());
		form.addObject("numbers", numbers);
		form.addObject("error", error);
		return form;
	}

	private ModelAndView page(LanguageTag lang, Deck deck, Front front) {
		PageMeta meta = PageMeta.of(message(lang, "cards.title", deck.title()), message(lang, "cards.description"),
				this.languages, (language) -> deck.address(language.value(), "", front));
		List<Direction> directions = Arrays.stream(Front.values())
			.map((other) -> new Direction(other.key(), deck.address(lang.value(), "", other), other == front))
			.toList();
		return new ModelAndView("learn/cards", "page",
				new CardsPage(meta.unlisted(), deck.title(), deck.source(), front, directions, cards(lang, deck, front),
						deck.address(lang.value(), ".txt", front), deck.missing()));
	}

	private List<Card> cards(LanguageTag lang, Deck deck, Front front) {
		LanguageTag other = this.terms.other(lang);
		return deck.terms().stream().flatMap((term) -> Card.of(term, front, other)).toList();
	}

	private ResponseEntity<String> file(LanguageTag lang, Deck deck, Front front) {
		List<String> columns = List.of(message(lang, "cards.front"), message(lang, "cards.back"),
				message(lang, "cards.address"));
		return ResponseEntity.ok()
			.contentType(TEXT)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("filmlexikon-" + deck.name() + "-" + lang + ".txt")
						.build()
						.toString())
			.body(CardFile.of(cards(lang, deck, front), columns, this.site.base()));
	}

}
