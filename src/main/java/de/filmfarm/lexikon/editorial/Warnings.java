package de.filmfarm.lexikon.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Markup;
import de.filmfarm.lexikon.term.ArticleLinks;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.LinkedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an author should look at once more. Nothing of it keeps a term from being saved.
 */
@Component
@Transactional(readOnly = true)
public class Warnings {

	/** Shorter leads say too little for a search hit, in characters. */
	private static final int SHORT_LEAD = 40;

	/** Longer leads are allowed, but cut in many places that show them. */
	public static final int LONG_LEAD = 260;

	private final ArticleLinks links;

	private final InterfaceLanguages languages;

	private final JdbcClient jdbc;

	Warnings(ArticleLinks links, InterfaceLanguages languages, JdbcClient jdbc) {
		this.links = links;
		this.languages = languages;
		this.jdbc = jdbc;
	}

	/** All warnings, in the order of the form. */
	public List<Remark> about(TermSnapshot snapshot) {
		List<Remark> warnings = new ArrayList<>();
		ownNames(snapshot, warnings);
		otherNames(snapshot, warnings);
		missingLanguages(snapshot, warnings);
		for (Text text : snapshot.articles()) {
			lead(text, warnings);
			body(snapshot.number(), text, warnings);
		}
		return warnings;
	}

	private static void ownNames(TermSnapshot snapshot, List<Remark> warnings) {
		Map<String, String> seen = new HashMap<>();
		for (int i = 0; i < snapshot.names().size(); i++) {
			Name name = snapshot.names().get(i);
			String other = seen.putIfAbsent(name.language() + " " + Folding.fold(name.text()), name.text());
			// A hidden name is there to be like another, or nearly.
			if (other != null && name.status() != DesignationStatus.HIDDEN) {
				warnings.add(new Remark("names." + i + ".text", "nearName", other));
			}
		}
	}

	private void otherNames(TermSnapshot snapshot, List<Remark> warnings) {
		String[] texts = snapshot.names()
			.stream()
			.map((name) -> name.text().toLowerCase(name.language().locale()))
			.toArray(String[]::new);
		List<Taken> taken = this.jdbc.sql("""
				select distinct d.language, lower(d.text) as text, t.number
				from designation d join term t on t.id = d.term_id
				where lower(d.text) = any(:texts) and t.number <> :self and t.status <> 'RETIRED'
				order by t.number""").param("texts", texts).param("self", snapshot.number()).query(Taken.class).list();
		for (int i = 0; i < snapshot.names().size(); i++) {
			Name name = snapshot.names().get(i);
			String text = texts[i];
			String place = "names." + i + ".text";
			taken.stream()
				.filter((other) -> other.text().equals(text) && isSameLanguage(name, other))
				.findFirst()
				.ifPresent((other) -> warnings.add(new Remark(place, "takenName", String.valueOf(other.number()))));
		}
	}

	private static boolean isSameLanguage(Name name, Taken other) {
		return LanguageTag.of(other.language()).base().equals(name.language().base());
	}

	private void missingLanguages(TermSnapshot snapshot, List<Remark> warnings) {
		for (LanguageTag language : this.languages.tags()) {
			if (snapshot.names().stream().noneMatch((name) -> isPreferredIn(name, language))) {
				warnings.add(new Remark("names", "missingName", language.value()));
			}
			if (snapshot.articles().stream().noneMatch((text) -> text.language().equals(language))) {
				warnings.add(new Remark("articles." + language + ".lead", "missingArticle"));
			}
		}
	}

	private static boolean isPreferredIn(Name name, LanguageTag language) {
		return name.status() == DesignationStatus.PREFERRED && name.language().equals(language);
	}

	private static void lead(Text text, List<Remark> warnings) {
		String place = "articles." + text.language() + ".lead";
		int length = text.lead().length();
		if (length > LONG_LEAD) {
			warnings.add(new Remark(place, "longLead", length));
		}
		else if (length > 0 && length < SHORT_LEAD) {
			warnings.add(new Remark(place, "shortLead", length));
		}
	}

	private void body(long self, Text text, List<Remark> warnings) {
		String place = "articles." + text.language() + ".body";
		if (text.body().isEmpty()) {
			warnings.add(new Remark(place, "stub"));
			return;
		}
		LinkedText linked = this.links.look(self, text.language(), text.body());
		linked.broken().forEach((key) -> warnings.add(new Remark(place, "brokenLink", key)));
		Markup.dropped(text.body()).forEach((address) -> warnings.add(new Remark(place, "droppedLink", address)));
		if (text.body().contains("[[")) {
			warnings.add(new Remark(place, "wikiLink"));
		}
		linked.ambiguous().forEach((name) -> warnings.add(new Remark(place, "ambiguousName", name)));
	}

	/** A name of another term. */
	record Taken(String language, String text, long number) {
	}

}
