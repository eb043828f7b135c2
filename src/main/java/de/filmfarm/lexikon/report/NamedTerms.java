package de.filmfarm.lexikon.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Folding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the published terms of a name, however it is spelt and in whatever language it is
 * one. Reads all names for that: folding is done in Java alone, a suggestion is rare, and
 * a hundred thousand names take half a second.
 */
@Component
class NamedTerms {

	private final JdbcClient jdbc;

	NamedTerms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The terms with this name, by their headwords in the reader's language. */
	List<NamedTerm> find(String name, LanguageTag reader) {
		Set<Long> terms = terms(Folding.fold(name));
		return terms.isEmpty() ? List.of() : pages(terms, reader);
	}

	/** The page of a term, if it is published. */
	Optional<NamedTerm> page(long term, LanguageTag reader) {
		return pages(Set.of(term), reader).stream().findFirst();
	}

	private List<NamedTerm> pages(Set<Long> terms, LanguageTag reader) {
		return this.jdbc.sql("""
				select d.text as headword, '/' || :language || '/terms/' || a.slug as path
				from term t
				join lateral (select * from article a where a.term_id = t.id
				  order by a.language <> :language, a.language <> 'en', a.language limit 1) a on true
				join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				  order by d.language <> :language, d.language <> a.language limit 1) d on true
				where t.id in (:terms) and t.status = 'PUBLISHED'
				order by d.text""")
			.param("language", reader.value())
			.param("terms", terms)
			.query(NamedTerm.class)
			.list();
	}

	private Set<Long> terms(String folded) {
		Set<Long> terms = new TreeSet<>();
		this.jdbc.sql("""
				select d.term_id, d.text from designation d
				join term t on t.id = d.term_id and t.status = 'PUBLISHED'""").query((row) -> {
			if (Folding.fold(row.getString("text")).equals(folded)) {
				terms.add(row.getLong("term_id"));
			}
		});
		return terms;
	}

}
