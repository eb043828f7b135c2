package de.filmfarm.lexikon.term.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.shared.LanguageTag;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the page of a term needs: one query for the term and all its parts, one for
 * the terms it names. The database puts the parts together, because a query for each of
 * ten tables would cost more than all of them in one.
 */
@Component
@Transactional(readOnly = true)
class TermQueries {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final String term = read("term.sql");

	private final String neighbours = read("stored.sql") + read("neighbours.sql");

	private final String preview = read("preview.sql");

	private final String previewNeighbours = read("written.sql") + read("neighbours.sql");

	TermQueries(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * The term under the address. If no article of the reader's language has the slug,
	 * one of another language may: the document then holds the reader's own article if
	 * there is one, else that other.
	 */
	Optional<TermDocument> term(LanguageTag language, String slug) {
		return this.jdbc.sql(this.term)
			.param("language", language.value())
			.param("slug", slug)
			.query(String.class)
			.optional()
			.map((document) -> this.json.readValue(document, TermDocument.class));
	}

	/** The terms that the page names. */
	List<Neighbour> neighbours(long id, LanguageTag language) {
		return this.jdbc.sql(this.neighbours)
			.param("term", id)
			.param("language", language.value())
			.query(Neighbour.class)
			.list();
	}

	/**
	 * A term as it is being written.
	 * @param snapshot the term whole, as the table revision has it
	 * @return with Markdown where a published term has HTML; none if it has no department
	 * or no article yet
	 */
	Optional<TermDocument> preview(String snapshot, LanguageTag language) {
		return this.jdbc.sql(this.preview)
			.param("snapshot", snapshot)
			.param("language", language.value())
			.query(String.class)
			.optional()
			.map((document) -> this.json.readValue(document, TermDocument.class));
	}

	/** The terms that the page of a term would name which is being written. */
	List<Neighbour> neighbours(String snapshot, long id, LanguageTag language) {
		return this.jdbc.sql(this.previewNeighbours)
			.param("snapshot", snapshot)
			.param("term", id)
			.param("language", language.value())
			.query(Neighbour.class)
			.list();
	}

	/**
	 * The slug that the term of an old address has today in the language, or in any
	 * language if not in that.
	 */
	Optional<String> present(LanguageTag language, String oldSlug) {
		return this.jdbc.sql("""
				select a.slug from slug_alias o join article a on a.term_id = o.term_id
				where o.slug = :slug
				order by o.language <> :language, a.language <> :language, a.language <> 'en' limit 1""")
			.param("slug", oldSlug)
			.param("language", language.value())
			.query(String.class)
			.optional();
	}

	/** The slug of a term by its permanent number. */
	Optional<String> slug(long number, LanguageTag language) {
		return this.jdbc.sql("""
				select a.slug from term t join article a on a.term_id = t.id
				where t.number = :number and t.status in ('PUBLISHED', 'RETIRED')
				order by a.language <> :language, a.language <> 'en' limit 1""")
			.param("number", number)
			.param("language", language.value())
			.query(String.class)
			.optional();
	}

	/**
	 * The slug of the term that speaks for one that was merged, by the number of that.
	 */
	Optional<String> survivor(long number, LanguageTag language) {
		return this.jdbc.sql("""
				select a.slug from term t join article a on a.term_id = surviving_term(t.id)
				where t.number = :number and t.status = 'MERGED'
				order by a.language <> :language, a.language <> 'en' limit 1""")
			.param("number", number)
			.param("language", language.value())
			.query(String.class)
			.optional();
	}

	/** The slug of any published term with an article in the language. */
	Optional<String> any(LanguageTag language) {
		return this.jdbc.sql("""
				select a.slug from article a join term t on t.id = a.term_id and t.status = 'PUBLISHED'
				where a.language = ? order by random() limit 1""")
			.param(language.value())
			.query(String.class)
			.optional();
	}

	private static String read(String name) {
		try {
			return new ClassPathResource(name, TermQueries.class).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
