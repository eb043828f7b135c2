package de.filmfarm.lexikon.search;

import java.util.List;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Folding;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A name as the database has it, to hold against what the search finds.
 *
 * @param path of the page of its term
 * @param text as it is written
 * @param language its language tag
 * @param status how it is regarded
 */
record KnownName(String path, String text, String language, DesignationStatus status) {

	private static final int SOME = 250;

	/** All names of published terms, with the pages for readers of a language. */
	static List<KnownName> all(JdbcClient jdbc, LanguageTag reader) {
		return jdbc.sql("""
				select '/' || a.language || '/terms/' || a.slug as path, d.text, d.language, d.status
				from designation d
				join term t on t.id = d.term_id and t.status = 'PUBLISHED'
				join article a on a.term_id = t.id and a.language = :reader
				order by d.id""").param("reader", reader.value()).query(KnownName.class).list();
	}

	/** Some of many names, spread evenly: asking for each would take minutes. */
	static List<KnownName> some(List<KnownName> names) {
		int step = Math.max(1, names.size() / SOME);
		return IntStream.range(0, names.size()).filter((i) -> i % step == 0).mapToObj(names::get).toList();
	}

	boolean isHidden() {
		return this.status == DesignationStatus.HIDDEN;
	}

	/** Whether this is that name in another spelling. */
	boolean is(String query) {
		return folded().equals(Folding.fold(query));
	}

	boolean beginsWith(String query) {
		return is(query) || Folding.spellings(this.text)
			.stream()
			.anyMatch((spelling) -> Folding.typed(spelling).startsWith(Folding.typed(query)));
	}

	boolean endsWith(String query) {
		return folded().endsWith(Folding.fold(query));
	}

	String folded() {
		return Folding.fold(this.text);
	}

}
