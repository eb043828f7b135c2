package de.filmfarm.lexikon.term.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.shared.PageMeta;
import de.filmfarm.lexikon.shared.SiteAddress;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.TermStatus;
import de.filmfarm.lexikon.term.web.TermDocument.StepRow;
import de.filmfarm.lexikon.term.web.TermDocument.CategoryRow;
import de.filmfarm.lexikon.term.web.TermDocument.ExampleRow;
import de.filmfarm.lexikon.term.web.TermDocument.NameRow;
import de.filmfarm.lexikon.term.web.TermPage.ArticleText;
import de.filmfarm.lexikon.term.web.TermPage.CategoryLink;
import de.filmfarm.lexikon.term.web.TermPage.CorrectionView;
import de.filmfarm.lexikon.term.web.TermPage.EntryRecord;
import de.filmfarm.lexikon.term.web.TermPage.ExampleView;
import de.filmfarm.lexikon.term.web.TermPage.Heading;
import de.filmfarm.lexikon.term.web.TermPage.Headword;
import de.filmfarm.lexikon.term.web.TermPage.NameView;
import de.filmfarm.lexikon.term.web.TermPage.NamesOfLanguage;
import de.filmfarm.lexikon.term.web.TermPage.OtherHeadword;
import de.filmfarm.lexikon.term.web.TermPage.PathView;
import de.filmfarm.lexikon.term.web.TermPage.SourceView;
import de.filmfarm.lexikon.term.web.TermPage.StepLink;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Turns what the database says of a term into what its page shows.
 */
@Component
class TermPages {

	private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>");

	private final TermQueries queries;

	private final InterfaceLanguages languages;

	private final SiteAddress site;

	private final MessageSource messages;

	private final TermFigures figures;

	private final TermStructuredData structuredData;

	TermPages(TermQueries queries, InterfaceLanguages languages, SiteAddress site, MessageSource messages,
			TermFigures figures, TermStructuredData structuredData) {
		this.queries = queries;
		this.languages = languages;
		this.site = site;
		this.messages = messages;
		this.figures = figures;
		this.structuredData = structuredData;
	}

	/** The page of a term that was found under an address of the reader's language. */
	TermPage page(TermDocument term, LanguageTag reader) {
		return page(term, new Neighbours(this.queries.neighbours(term.id(), reader), reader), reader);
	}

	/** The page with the terms it names. */
	TermPage page(TermDocument term, Neighbours neighbours, LanguageTag reader) {
		NameRow headword = term.headword(reader.value());
		String path = "/" + reader + "/terms/" + term.article().slug();
		TermPage page = new TermPage(meta(term, headword, reader), term.number(), path, permanent(term),
				term.status() == TermStatus.RETIRED, headword(headword, reader), category(term.department(), reader),
				category(term.category(), reader), article(term, reader), otherHeadwords(term, reader, headword),
				names(term, reader), headings(term.article().html()), this.figures.of(term, reader),
				neighbours.confusions(), examples(term, reader), neighbours.relations(), neighbours.links("SIBLING"),
				neighbours.links("BACKLINK"), sources(term), paths(term, reader),
				neighbours.links("REPLACED_BY").stream().findFirst().orElse(null), record(term, headword, reader));
		return this.structuredData.addTo(page, reader);
	}

	private String permanent(TermDocument term) {
		return this.site.of("/id/" + term.number());
	}

	private PageMeta meta(TermDocument term, NameRow headword, LanguageTag reader) {
		PageMeta meta = PageMeta.of(headword.text(), term.article().lead(), this.languages,
				(language) -> term.path(language.value()).orElse("/" + language + "/terms/" + term.article().slug()));
		boolean foreign = !term.article().language().equals(reader.value());
		PageMeta listed = (foreign || term.status() == TermStatus.RETIRED) ? meta.unlisted() : meta;
		return term.isDrawn() ? listed.withDiagrams() : listed;
	}

	private static Headword headword(NameRow name, LanguageTag reader) {
		return new Headword(name.text(), name.language(), languageName(name.language(), reader),
				(name.gender() != null) ? "gender." + name.gender() : null, name.pronunciation());
	}

	private static String languageName(String tag, LanguageTag reader) {
		return LanguageTag.of(tag).base().displayName(reader.locale());
	}

	private static CategoryLink category(CategoryRow row, LanguageTag reader) {
		return new CategoryLink(row.key(), row.name(), "/" + reader + "/categories/" + row.slug());
	}

	private static ArticleText article(TermDocument term, LanguageTag reader) {
		TermDocument.ArticleRow row = term.article();
		return new ArticleText(row.language(), languageName(row.language(), reader),
				!row.language().equals(reader.value()), row.lead(), row.plain(), row.html());
	}

	private List<OtherHeadword> otherHeadwords(TermDocument term, LanguageTag reader, NameRow headword) {
		List<OtherHeadword> others = new ArrayList<>();
		for (LanguageTag language : this.languages.tags()) {
			term.preferred(language.value())
				.filter((name) -> !name.equals(headword))
				.ifPresent((name) -> others.add(new OtherHeadword(name.text(), name.language(),
						languageName(name.language(), reader), term.path(language.value()).orElse(null))));
		}
		return others;
	}

	private static List<NamesOfLanguage> names(TermDocument term, LanguageTag reader) {
		Map<String, List<NameView>> byLanguage = new LinkedHashMap<>();
		byLanguage.put(reader.value(), new ArrayList<>());
		for (NameRow name : term.names()) {
			byLanguage.computeIfAbsent(LanguageTag.of(name.language()).base().value(), (tag) -> new ArrayList<>())
				.add(name(name, reader));
		}
		byLanguage.values().removeIf(List::isEmpty);
		return byLanguage.entrySet()
			.stream()
			.map((group) -> new NamesOfLanguage(group.getKey(), languageName(group.getKey(), reader),
					group.getKey().equals(reader.value()) ? null : term.path(group.getKey()).orElse(null),
					group.getValue()))
			.toList();
	}

	private static NameView name(NameRow name, LanguageTag reader) {
		Locale locale = LanguageTag.of(name.language()).locale();
		String region = locale.getDisplayCountry(reader.locale());
		// A regional name is preferred only there; on the page it stands beside the name
		// that heads it.
		DesignationStatus status = (name.status() == DesignationStatus.PREFERRED && !region.isEmpty())
				? DesignationStatus.ADMITTED : name.status();
		return new NameView(name.text(), name.language(), status.name(),
				(name.kind() != DesignationKind.FULL_FORM) ? "kind." + name.kind() : null,
				(name.gender() != null) ? "gender." + name.gender() : null, region.isEmpty() ? null : region,
				name.pronunciation(), in(name.note(), reader), name.source());
	}

	private static @Nullable String in(@Nullable LocalizedText text, LanguageTag reader) {
		return (text != null) ? text.in(reader) : null;
	}

	private static List<Heading> headings(String html) {
		List<Heading> headings = new ArrayList<>();
		Matcher matcher = HEADING.matcher(html);
		while (matcher.find()) {
			headings
				.add(new Heading(matcher.group(1), matcher.group(2).replaceAll("<[^>]+>", "").replace("&amp;", "&")));
		}
		return headings;
	}

	private static List<ExampleView> examples(TermDocument term, LanguageTag reader) {
		return term.examples().stream().map((example) -> example(example, reader)).toList();
	}

	private static ExampleView example(ExampleRow row, LanguageTag reader) {
		return new ExampleView(row.title(), "/" + reader + "/films/" + row.slug(), row.year(),
				String.join(", ", row.directors()), row.timecode(), row.spoiler(), row.note().in(reader));
	}

	private static List<SourceView> sources(TermDocument term) {
		return term.sources()
			.stream()
			.map((row) -> new SourceView(row.authors(), row.title(), row.publisher(), row.year(), row.edition(),
					row.pages(), row.isbn()))
			.toList();
	}

	private static List<PathView> paths(TermDocument term, LanguageTag reader) {
		return term.paths()
			.stream()
			.map((row) -> new PathView(row.title(), "/" + reader + "/learn/" + row.slug(), row.place(), row.places(),
					step(row.previous(), reader), step(row.next(), reader)))
			.toList();
	}

	private static @Nullable StepLink step(@Nullable StepRow row, LanguageTag reader) {
		return (row == null) ? null : new StepLink(row.text(), row.language(), "/" + reader + "/terms/" + row.slug());
	}

	private EntryRecord record(TermDocument term, NameRow headword, LanguageTag reader) {
		LocalDate changedOn = LocalDate.ofInstant(term.changedAt(), ZoneOffset.UTC);
		String day = DateTimeFormatter.ofPattern(message("date.long", reader), reader.locale()).format(changedOn);
		String edition = message("term.edition", reader, term.revision());
		String plain = message("cite.line", reader, headword.text(), edition, day, permanent(term));
		return new EntryRecord(term.authors(), changedOn, term.revision(), correction(term, reader), Citation.of(plain,
				term.number(), headword.text(), term.authors(), changedOn, edition, permanent(term)));
	}

	private static @Nullable CorrectionView correction(TermDocument term, LanguageTag reader) {
		TermDocument.CorrectionRow row = term.correction();
		return (row == null) ? null : new CorrectionView(LocalDate.ofInstant(row.publishedAt(), ZoneOffset.UTC),
				row.thanks(), row.reasons(),
				"/%s/terms/%s/history?revision=%d#r%3$d".formatted(reader, term.article().slug(), row.revision()));
	}

	private String message(String key, LanguageTag reader, Object... values) {
		return this.messages.getMessage(key, values, reader.locale());
	}

}
