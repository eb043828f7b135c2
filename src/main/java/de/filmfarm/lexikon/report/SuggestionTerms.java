package de.filmfarm.lexikon.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What has to be known of terms to decide about a suggestion.
 */
@Component
class SuggestionTerms {

	private final JdbcClient jdbc;

	SuggestionTerms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The permanent number of a term. */
	long number(long term) {
		return this.jdbc.sql("select number from term where id = ?").param(term).query(Long.class).single();
	}

	/** Whether readers find the term under the name. */
	boolean isPublishedAs(long term, String name) {
		return isPublished(term) && foldedNames(term).contains(Suggestion.fold(name));
	}

	boolean isPublished(long term) {
		return this.jdbc.sql("select exists (select 1 from term where id = ? and status = 'PUBLISHED')")
			.param(term)
			.query(Boolean.class)
			.single();
	}

	/** Whether readers have seen no more than one revision of it. */
	boolean isNew(long term) {
		return this.jdbc.sql("select count(*) from revision where term_id = ? and published_at is not null")
			.param(term)
			.query(Long.class)
			.single() <= 1;
	}

	/** Its names as readers find it, folded; never empty if it is published. */
	Set<String> foldedNames(long term) {
		List<String> names = this.jdbc.sql("select text from designation where term_id = ?")
			.param(term)
			.query(String.class)
			.list();
		return names.stream().map(Suggestion::fold).collect(Collectors.toSet());
	}

	/**
	 * The key of the field in which a term of the name may belong: that of the published
	 * term with the most similar name, else the first there is.
	 */
	String field(String name) {
		return this.jdbc
			.sql("""
					select key from (
					  select c.key, greatest(similarity(d.text, :name), word_similarity(:name, d.text)) as likeness, 0 as place
					  from designation d
					  join term t on t.id = d.term_id and t.status = 'PUBLISHED'
					  join category c on c.id = t.category_id
					  where d.text % :name or :name <% d.text
					  union all
					  select c.key, 0, row_number() over (order by p.position, c.position, c.id)
					  from category c join category p on p.id = c.parent_id) as candidate
					order by likeness desc, place limit 1""")
			.param("name", name)
			.query(String.class)
			.single();
	}

}
