package de.filmfarm.lexikon.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.filmfarm.lexikon.search.TermCard.Name;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Markup;
import de.filmfarm.lexikon.term.Article;
import de.filmfarm.lexikon.term.Category;
import de.filmfarm.lexikon.term.Designation;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.TermIndex;
import de.filmfarm.lexikon.term.TermStatus;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a term into what the index keeps of it.
 */
final class TermDocument implements TypeBridge<Term> {

	private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} .*$");

	private final InterfaceLanguages languages;

	private final Compounds compounds;

	private final JsonMapper json;

	private final String mapping;

	TermDocument(InterfaceLanguages languages, Compounds compounds, JsonMapper json, String mapping) {
		this.languages = languages;
		this.compounds = compounds;
		this.json = json;
		this.mapping = mapping;
	}

	@Override
	public void write(DocumentElement document, Term term, TypeBridgeWriteContext context) {
		document.addValue(TermIndex.MAPPING, this.mapping);
		document.addValue(TermIndex.VERSION, (long) term.getVersion());
		// What readers do not see cannot be found either.
		if (term.getStatus() == TermStatus.PUBLISHED) {
			found(document, term);
		}
	}

	private void found(DocumentElement document, Term term) {
		document.addValue(TermIndex.DEPARTMENT, department(term).getKey());
		document.addValue(TermIndex.FIGURE, term.hasFigure());
		document.addValue(TermIndex.EXAMPLE, term.hasExample());
		document.addValue(TermIndex.INBOUND, term.getInbound());
		document.addValue(TermIndex.CREATED, term.getCreatedAt());
		names(document, term);
		articles(document, term);
		DocumentElement pages = document.addObject("pages");
		this.languages.tags().forEach((language) -> page(pages, term, language));
	}

	private void names(DocumentElement document, Term term) {
		List<Name> names = term.getDesignations().stream().map(TermDocument::name).toList();
		document.addValue(TermIndex.ALL_NAMES, this.json.writeValueAsString(names));
		List<Spelt> all = names.stream().map(Spelt::of).toList();
		document.addValue(TermIndex.SPELT_WORDS, words(all.stream().map(Spelt::text)));
		document.addValue(TermIndex.WORD_BEGINNINGS,
				words(all.stream().flatMap((name) -> name.spellings().stream()).map(SearchAnalysis::spelt)));
		DocumentElement byLanguage = document.addObject("names");
		for (String language : TermIndex.LANGUAGES) {
			List<Spelt> here = all.stream()
				.filter((one) -> TermIndex.languageOf(LanguageTag.of(one.name().language())).equals(language))
				.toList();
			if (!here.isEmpty()) {
				DocumentElement place = byLanguage.addObject(language);
				here.forEach((one) -> name(document, place, one, language));
			}
		}
	}

	/** Each word once: the names of a term have most of theirs in common. */
	private static String words(Stream<String> names) {
		return names.flatMap((name) -> Stream.of(name.split(" ", -1))).distinct().collect(Collectors.joining(" "));
	}

	private static Name name(Designation name) {
		String text = name.getText();
		return new Name(text, name.getLanguage().value(), name.getStatus(), Folding.fold(text),
				Words.indexed(TermIndex.languageOf(name.getLanguage())).of(text));
	}

	private void name(DocumentElement document, DocumentElement place, Spelt spelt, String language) {
		Name name = spelt.name();
		boolean isPreferred = name.status() == DesignationStatus.PREFERRED;
		String stems = String.join(" ", Words.queried(language).of(name.text()));
		document.addValue(whole(name.status()), name.folded());
		document.addValue(isPreferred ? TermIndex.PREFERRED_STEMS : TermIndex.STEMS, stems);
		for (DocumentElement either : List.of(document, place)) {
			either.addValue(TermIndex.EXACT, name.folded());
			either.addValue(TermIndex.REVERSED, new StringBuilder(name.folded()).reverse().toString());
		}
		place.addValue(TermIndex.STEMS, stems);
		place.addValue(TermIndex.WORDS, spelt.text());
		for (String spelling : spelt.spellings()) {
			String typed = Folding.typed(spelling);
			document.addValue(isPreferred ? TermIndex.PREFERRED_BEGINNINGS : TermIndex.BEGINNINGS, typed);
			place.addValue(TermIndex.BEGINNINGS, typed);
		}
		if (language.equals("de")) {
			List<String> parts = this.compounds.parts(name.text());
			document.addValue(TermIndex.PARTS, spelt.text() + " " + String.join(" ", parts));
		}
	}

	private static String whole(DesignationStatus status) {
		return switch (status) {
			case PREFERRED -> TermIndex.PREFERRED;
			case ADMITTED -> TermIndex.ADMITTED;
			case DEPRECATED, OBSOLETE, HIDDEN -> TermIndex.DEPRECATED;
		};
	}

	private static void articles(DocumentElement document, Term term) {
		DocumentElement place = document.addObject("articles");
		for (String language : TermIndex.LANGUAGES) {
			List<Article> here = term.getArticles()
				.stream()
				.filter((article) -> TermIndex.languageOf(article.getLanguage()).equals(language))
				.toList();
			if (!here.isEmpty()) {
				DocumentElement object = place.addObject(language);
				here.forEach((article) -> object.addValue(TermIndex.LEAD, article.getLead()));
				here.forEach((article) -> object.addValue(TermIndex.BODY, text(article)));
			}
		}
	}

	/** Without headings, which stand in every article and would break snippets. */
	private static String text(Article article) {
		String plain = (article.getPlain() != null) ? article.getPlain() + " " : "";
		return plain + Markup.plainText(HEADING.matcher(article.getBody()).replaceAll(""));
	}

	private void page(DocumentElement pages, Term term, LanguageTag language) {
		Article article = term.getArticles()
			.stream()
			.min(Comparator.comparing((Article one) -> !one.getLanguage().equals(language))
				.thenComparing((one) -> !one.getLanguage().value().equals("en")))
			.orElse(null);
		// While it is being rewritten, a term has moments without names.
		Designation headword = (article != null) ? headword(term, language, article.getLanguage()) : null;
		if (article == null || headword == null) {
			return;
		}
		DocumentElement page = pages.addObject(language.value());
		page.addValue(TermIndex.CARD,
				this.json.writeValueAsString(new TermCard(headword.getText(), headword.getLanguage().value(),
						article.getSlug().value(), article.getLead(), article.getLanguage().value(),
						department(term).getKey(), term.getCategory().name(language))));
		page.addValue(TermIndex.HEADWORD, Folding.fold(headword.getText()));
		page.addValue(TermIndex.INITIAL, headword.getInitial());
		page.addValue(TermIndex.DEPARTMENT_NAME, department(term).getKey() + " " + department(term).name(language));
		page.addValue(TermIndex.KIND,
				new TermKind(headword.getInitial(), term.hasFigure(), term.hasExample()).toNumber());
	}

	/** The preferred name in the language, else in that of the article. */
	private static @Nullable Designation headword(Term term, LanguageTag language, LanguageTag written) {
		return term.preferredName(language).or(() -> term.preferredName(written)).orElse(null);
	}

	private static Category department(Term term) {
		Category parent = term.getCategory().getParent();
		return (parent != null) ? parent : term.getCategory();
	}

	/**
	 * A name in the spellings in which it is looked for.
	 *
	 * @param text as all names are spelt
	 * @param spellings as it is written, and with an e for each umlaut if it has any
	 */
	private record Spelt(Name name, String text, Set<String> spellings) {

		static Spelt of(Name name) {
			return new Spelt(name, SearchAnalysis.spelt(Folding.plain(name.text())), Folding.spellings(name.text()));
		}

	}

}
