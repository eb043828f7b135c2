package de.filmfarm.lexikon.term.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.term.web.BrowseQueries.CategoryRow;
import de.filmfarm.lexikon.term.web.BrowseQueries.CategoryTerm;
import de.filmfarm.lexikon.term.web.CategoryPage.Field;
import de.filmfarm.lexikon.term.web.IndexPage.Letter;
import de.filmfarm.lexikon.term.web.TermPage.CategoryLink;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Lists of terms: from A to Z, and by department.
 */
@Controller
@RequestMapping("/{lang:[a-z][a-z]}")
class BrowseController {

	private final BrowseQueries queries;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	BrowseController(BrowseQueries queries, InterfaceLanguages languages, MessageSource messages) {
		this.queries = queries;
		this.languages = languages;
		this.messages = messages;
	}

	@GetMapping("/terms")
	String index(@PathVariable LanguageTag lang, @RequestParam(required = false) @Nullable String letter, Model model) {
		Map<String, Long> counts = this.queries.letters(lang)
			.stream()
			.collect(Collectors.toMap(BrowseQueries.LetterCount::initial, BrowseQueries.LetterCount::names));
		String first = counts.keySet().stream().filter((key) -> !key.equals("#")).sorted().findFirst().orElse("A");
		String shown = (letter != null) ? letter : first;
		if (!shown.matches("[A-Z#]")) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		long names = counts.values().stream().mapToLong(Long::longValue).sum();
		model.addAttribute("page", new IndexPage(indexMeta(lang, shown, shown.equals(first)),
				letters(lang, counts, shown), shown, this.queries.count(), names, this.queries.names(lang, shown)));
		return "term/index";
	}

	/** The first letter has two addresses; the one without it counts. */
	private PageMeta indexMeta(LanguageTag lang, String letter, boolean first) {
		String title = this.messages.getMessage("index.title", null, lang.locale());
		String query = first ? "" : "?letter=" + letter.replace("#", "%23");
		return PageMeta.of(first ? title : title + ": " + letter,
				this.messages.getMessage("index.description", new Object[] { letter }, lang.locale()), this.languages,
				(language) -> "/" + language + "/terms" + query);
	}

	private static List<Letter> letters(LanguageTag lang, Map<String, Long> counts, String shown) {
		return Stream
			.concat(Stream.of("#"), Stream.iterate('A', (letter) -> (char) (letter + 1)).limit(26).map(String::valueOf))
			.map((letter) -> new Letter(letter, "/" + lang + "/terms?letter=" + letter.replace("#", "%23"),
					!counts.containsKey(letter), letter.equals(shown)))
			.toList();
	}

	@GetMapping("/categories/{slug}")
	ModelAndView category(@PathVariable LanguageTag lang, @PathVariable String slug) {
		return this.queries.category(lang, slug)
			.map((row) -> new ModelAndView("term/category", Map.of("page", page(lang, row))))
			.orElseGet(() -> moved(lang, slug));
	}

	/** A slug of another language, or of former days, leads to the page in this one. */
	private ModelAndView moved(LanguageTag lang, String otherSlug) {
		RedirectView permanent = new RedirectView(this.queries.categoryPath(lang, otherSlug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		permanent.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(permanent);
	}

	private CategoryPage page(LanguageTag lang, CategoryRow row) {
		Map<String, String> paths = new LinkedHashMap<>();
		for (String pair : row.slugs().split(" ", -1)) {
			String[] parts = pair.split(":", 2);
			paths.put(parts[0], "/" + parts[0] + "/categories/" + parts[1]);
		}
		PageMeta meta = PageMeta.of(row.name(), row.introduction(), this.languages,
				(language) -> paths.getOrDefault(language.value(), "/" + language));
		CategoryLink parent = (row.parentName() != null && row.parentKey() != null)
				? new CategoryLink(row.parentKey(), row.parentName(), "/" + lang + "/categories/" + row.parentSlug())
				: null;
		return new CategoryPage(meta, (parent != null) ? parent.key() : row.key(), row.name(), row.introduction(),
				row.textHtml(), parent, fields(lang, row));
	}

	private List<Field> fields(LanguageTag lang, CategoryRow row) {
		Map<String, List<CategoryTerm>> bySlug = new LinkedHashMap<>();
		for (CategoryTerm term : this.queries.terms(lang, row.id())) {
			bySlug.computeIfAbsent(term.categorySlug(), (slug) -> new ArrayList<>()).add(term);
		}
		return bySlug.entrySet()
			.stream()
			.map((entry) -> new Field(entry.getValue().get(0).category(),
					(row.level() == 1) ? "/" + lang + "/categories/" + entry.getKey() : null, entry.getValue()))
			.toList();
	}

}
