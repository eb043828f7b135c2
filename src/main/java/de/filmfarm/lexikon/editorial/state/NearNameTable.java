package de.filmfarm.lexikon.editorial.state;

import java.util.List;
import java.util.function.Function;

import de.filmfarm.lexikon.editorial.state.NearNames.Name;
import de.filmfarm.lexikon.editorial.state.NearNames.Pair;
import de.filmfarm.lexikon.term.Folding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the pairs of terms with nearly the same name. Compared are the names in use, full
 * or short forms apart from abbreviations, which many things share; language by language,
 * without region.
 */
@Component
class NearNameTable {

	private final JdbcClient jdbc;

	NearNameTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Compares all names anew. */
	@Transactional
	public void fill() {
		this.jdbc.sql("delete from near_name").update();
		this.jdbc.sql("select distinct split_part(language, '-', 1) from designation order by 1")
			.query(String.class)
			.list()
			.forEach((language) -> keep(language, NearNames.among(names(language))));
	}

	private List<Name> names(String language) {
		return this.jdbc.sql("""
				select d.term_id, d.text from designation d join term t on t.id = d.term_id and t.status = 'PUBLISHED'
				where (d.language = :language or starts_with(d.language, :language || '-'))
				  and d.status in ('PREFERRED', 'ADMITTED') and d.kind <> 'ABBREVIATION'
				order by d.term_id, d.id""")
			.param("language", language)
			.query((row, number) -> new Name(row.getLong(1), row.getString(2), Folding.fold(row.getString(2))))
			.list();
	}

	private void keep(String language, List<Pair> pairs) {
		this.jdbc.sql("""
				insert into near_name (one_id, other_id, language, one_text, other_text)
				select one, other, :language, one_text, other_text
				from unnest(:ones::bigint[], :others::bigint[], :oneTexts::text[], :otherTexts::text[])
				  as pair (one, other, one_text, other_text)
				on conflict do nothing""")
			.param("language", language)
			.param("ones", column(pairs, (pair) -> pair.one().term(), Long[]::new))
			.param("others", column(pairs, (pair) -> pair.other().term(), Long[]::new))
			.param("oneTexts", column(pairs, (pair) -> pair.one().text(), String[]::new))
			.param("otherTexts", column(pairs, (pair) -> pair.other().text(), String[]::new))
			.update();
	}

	private static <T> T[] column(List<Pair> pairs, Function<Pair, T> value,
			java.util.function.IntFunction<T[]> array) {
		return pairs.stream().map(value).toArray(array);
	}

}
