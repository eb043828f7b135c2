package de.filmfarm.lexikon.editorial.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.editorial.Remark;
import de.filmfarm.lexikon.editorial.TermReferences;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.editorial.web.TermForm.ArticleRow;
import de.filmfarm.lexikon.editorial.web.TermForm.NameRow;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Article;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Gender;
import de.filmfarm.lexikon.term.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form: what is written in it as a snapshot, and what is wrong with it. Rows that
 * make no sense are left out of the snapshot, so that there is always something to
 * preview; one with errors is never saved.
 */
final class TermFormReader {

	private static final int LONGEST_NAME = 120;

	private static final int LONGEST_NOTE = 2000;

	private static final int LONGEST_SOURCE = 300;

	private static final int LONGEST_MESSAGE = 1000;

	private static final Pattern ROW = Pattern.compile("([a-z]+)\\.(\\d+)(\\..*|)");

	private final TermForm form;

	private final FieldReader fields = new FieldReader();

	private final Map<String, List<Integer>> rows = new HashMap<>();

	private final TermLinks links;

	/**
	 * Reads a form.
	 * @param form without blank rows
	 */
	TermFormReader(TermForm form, TermReferences references) {
		this.form = form;
		this.links = new TermLinks(form, this.fields, references, this::keep);
	}

	/** What is written, as a term of that number. */
	TermSnapshot read(long number, @Nullable Long replacedBy) {
		if (this.form.category().isEmpty()) {
			this.fields.wrong("category", "required");
		}
		this.fields.text("note", this.form.note(), LONGEST_MESSAGE);
		List<Name> names = names();
		return new TermSnapshot(number, this.form.category(), names, articles(names), this.links.relations(),
				this.links.examples(), this.links.figures(), this.links.sources(), replacedBy);
	}

	List<Remark> errors() {
		return this.fields.errors();
	}

	/** What is said about a place of the snapshot, at the place of the form. */
	Remark inForm(Remark remark) {
		Matcher matcher = ROW.matcher(remark.place());
		if (!matcher.matches()) {
			return remark;
		}
		int row = this.rows.getOrDefault(matcher.group(1), List.of()).get(Integer.parseInt(matcher.group(2)));
		return remark.at(matcher.group(1) + "." + row + matcher.group(3));
	}

	private void keep(String group, int row) {
		this.rows.computeIfAbsent(group, (key) -> new ArrayList<>()).add(row);
	}

	private List<Name> names() {
		List<Name> names = new ArrayList<>();
		for (int i = 0; i < this.form.names().size(); i++) {
			Name name = name(this.form.names().get(i), "names." + i + ".");
			if (name != null) {
				names.add(name);
				keep("names", i);
			}
		}
		if (this.form.names().isEmpty()) {
			this.fields.wrong("names.0.text", "noNames");
		}
		checkPreferred(names);
		checkRepeated(names);
		return names;
	}

	private @Nullable Name name(NameRow row, String place) {
		LanguageTag language = this.fields.language(place + "language", row.language());
		String text = this.fields.required(place + "text", row.text(), LONGEST_NAME);
		DesignationStatus status = this.fields.one(place + "status", row.status(), DesignationStatus.class);
		DesignationKind kind = this.fields.one(place + "kind", row.kind(), DesignationKind.class);
		Gender gender = row.gender().isEmpty() ? null : this.fields.one(place + "gender", row.gender(), Gender.class);
		String pronunciation = this.fields.optional(place + "pronunciation", row.pronunciation(), LONGEST_NAME);
		var note = this.fields.localized(place + "note", row.note(), LONGEST_NOTE);
		String source = this.fields.optional(place + "source", row.source(), LONGEST_SOURCE);
		return (language == null || text.isEmpty() || status == null || kind == null) ? null
				: new Name(language, text, status, kind, gender, pronunciation, note, source, row.linked());
	}

	private void checkPreferred(List<Name> names) {
		for (LanguageTag language : names.stream().map(Name::language).distinct().toList()) {
			List<Integer> preferred = new ArrayList<>();
			int first = -1;
			for (int i = 0; i < names.size(); i++) {
				if (names.get(i).language().equals(language)) {
					first = (first < 0) ? i : first;
					if (names.get(i).status() == DesignationStatus.PREFERRED) {
						preferred.add(i);
					}
				}
			}
			if (preferred.isEmpty()) {
				wrongName(first, "status", "noPreferred", language.value());
			}
			preferred.stream().skip(1).forEach((i) -> wrongName(i, "status", "twoPreferred", language.value()));
		}
	}

	private void checkRepeated(List<Name> names) {
		Set<Object> seen = new HashSet<>();
		for (int i = 0; i < names.size(); i++) {
			if (!seen.add(List.of(names.get(i).language(), names.get(i).text()))) {
				wrongName(i, "text", "sameName");
			}
		}
	}

	private void wrongName(int index, String field, String code, Object... values) {
		this.fields.errors().add(inForm(new Remark("names." + index + "." + field, code, values)));
	}

	private List<Text> articles(List<Name> names) {
		List<Text> articles = new ArrayList<>();
		for (ArticleRow row : this.form.articles()) {
			String place = "articles." + row.language() + ".";
			if (!row.isBlank()) {
				LanguageTag language = this.fields.language(place + "lead", row.language());
				if (language != null) {
					articles.add(article(row, place, language, names));
				}
			}
		}
		return articles;
	}

	private Text article(ArticleRow row, String place, LanguageTag language, List<Name> names) {
		String headword = names.stream()
			.filter((name) -> name.language().equals(language) && name.status() == DesignationStatus.PREFERRED)
			.map(Name::text)
			.findFirst()
			.orElse(null);
		if (headword == null) {
			this.fields.wrong(place + "lead", "articleWithoutName");
		}
		String lead = this.fields.required(place + "lead", row.lead(), Article.LONGEST_LEAD);
		String body = this.fields.text(place + "body", row.body(), Article.LONGEST_BODY);
		String plain = this.fields.text(place + "plain", row.plain(), Article.LONGEST_PLAIN);
		return new Text(language, slug(row, place, Objects.requireNonNullElse(headword, "")), lead, body,
				plain.isEmpty() ? null : plain);
	}

	/** As it is written, else as the name makes it. */
	private String slug(ArticleRow row, String place, String headword) {
		if (row.slug().isEmpty() && headword.matches(".*[A-Za-z0-9].*")) {
			return Slug.of(headword).value();
		}
		if (!Slug.isValid(row.slug())) {
			this.fields.wrong(place + "slug", "badSlug");
		}
		return row.slug();
	}

}
