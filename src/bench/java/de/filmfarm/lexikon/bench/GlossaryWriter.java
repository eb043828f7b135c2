package de.filmfarm.lexikon.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

import de.filmfarm.lexikon.bench.SampleTerm.Name;
import de.filmfarm.lexikon.term.Slug;

/**
 * Writes a glossary into an empty database, as if every term had been published once.
 * What the search never reads is left out: snapshots hold the number only, and no text
 * links to another.
 */
final class GlossaryWriter {

	/** Tables whose triggers look at each row for what is not invented here. */
	private static final List<String> WATCHED = List.of("article", "relation");

	private static final int FILMS = 200;

	private static final int FIGURES = 50;

	private static final String TEXTS = "{\"en\": \"Invented.\", \"de\": \"Erfunden.\"}";

	/** Every kind once, so that no two terms can have two relations of a kind. */
	private static final List<String> RELATIONS = List.of("BROADER", "RELATED", "USES", "CONFUSED_WITH");

	private final Glossary glossary;

	private final Map<String, Prose> prose;

	private final Connection connection;

	GlossaryWriter(Glossary glossary, Map<String, Prose> prose, Connection connection) {
		this.glossary = glossary;
		this.prose = prose;
		this.connection = connection;
	}

	/** Writes everything in one transaction. */
	void write() throws SQLException, IOException {
		this.connection.setAutoCommit(false);
		// An index is built faster than kept. The one of texts is for editors only.
		execute("set maintenance_work_mem = '256MB'", "drop index designation_trigrams", "drop index article_trigrams");
		WATCHED.forEach((table) -> execute("alter table %s disable trigger user".formatted(table)));
		execute("insert into account (name, role) values ('Benchmark', 'EDITOR')");
		terms();
		names();
		articles();
		relations();
		films();
		figures();
		WATCHED.forEach((table) -> execute("alter table %s enable trigger user".formatted(table)));
		execute("create index designation_trigrams on designation using gin (text gin_trgm_ops)");
		this.connection.commit();
		this.connection.setAutoCommit(true);
		execute("update term t set inbound = i.inbound from term_inbound i where i.term_id = t.id", "vacuum analyze");
	}

	private void execute(String... statements) {
		try (Statement statement = this.connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void terms() throws SQLException, IOException {
		CategoryRows categories = new CategoryRows(Path.of("db", "lexikon", "categories.yaml"));
		categories.write(this.connection);
		List<Integer> lower = categories.lower();
		try (Rows rows = rows("term", "id, number, category_id, status, published_revision")) {
			forEach((term) -> rows.add(term.number(), term.number(), lower.get(term.number() % lower.size()),
					"PUBLISHED", 1));
		}
		try (Rows rows = rows("revision", "term_id, number, status, author_id, snapshot")) {
			forEach((term) -> rows.add(term.number(), 1, "APPROVED", 1, "{\"number\": %d}".formatted(term.number())));
		}
	}

	private void names() throws SQLException {
		try (Rows rows = rows("designation", "term_id, language, text, status, kind, initial, position")) {
			forEach((term) -> {
				int position = 0;
				for (Name name : term.names()) {
					rows.add(term.number(), name.language(), name.text(), name.status(), name.kind(),
							initial(name.text()), position++);
				}
			});
		}
	}

	private static String initial(String name) {
		String first = Normalizer.normalize(name.substring(0, 1), Normalizer.Form.NFD);
		char letter = Character.toUpperCase(first.charAt(0));
		return (letter >= 'A' && letter <= 'Z') ? String.valueOf(letter) : "#";
	}

	private void articles() throws SQLException {
		Set<String> taken = new HashSet<>();
		try (Rows rows = rows("article", "term_id, language, slug, lead, body, body_html")) {
			forEach((term) -> this.prose.forEach((language, prose) -> {
				String slug = Slug.of(term.headword(language)).value();
				String free = taken.add(language + slug) ? slug : slug + "-" + term.number();
				rows.add(term.number(), language, free, prose.lead(term), prose.body(term), prose.html(term));
			}));
		}
	}

	/**
	 * Four from most terms, all to terms with lower numbers, so none goes in a circle.
	 */
	private void relations() throws SQLException {
		try (Rows rows = rows("relation", "source_id, target_id, type, difference")) {
			forEach((term) -> {
				SplittableRandom chance = term.random(1);
				for (String type : (term.number() > 1) ? RELATIONS : List.<String>of()) {
					// Old terms are pointed to more often.
					double age = chance.nextDouble() * chance.nextDouble();
					rows.add(term.number(), 1 + (int) (age * (term.number() - 1)), type,
							type.equals("CONFUSED_WITH") ? TEXTS : null);
				}
			});
		}
	}

	private void films() throws SQLException {
		try (Rows rows = rows("film", "id, slug, title, year, directors, countries")) {
			for (int film = 1; film <= FILMS; film++) {
				String title = Vocabulary.invented(film * 97);
				rows.add(film, title + "-" + film, title, 1920 + film % 100, "{" + title + "}", "{FR}");
			}
		}
		try (Rows rows = rows("film_example", "term_id, film_id, note")) {
			forEach((term) -> {
				if (term.number() % 4 == 0) {
					rows.add(term.number(), 1 + term.number() % FILMS, TEXTS);
				}
			});
		}
	}

	private void figures() throws SQLException {
		try (Rows rows = rows("figure", "id, kind, name, digest, media_type, width, height, alt, credit, licence")) {
			for (int figure = 1; figure <= FIGURES; figure++) {
				rows.add(figure, "DIAGRAM", "figure-" + figure, "%064x".formatted(figure), "image/svg+xml", 1200, 500,
						TEXTS, "Benchmark", "CC0");
			}
		}
		try (Rows rows = rows("figure_content", "figure_id, content")) {
			for (int figure = 1; figure <= FIGURES; figure++) {
				rows.add(figure, "\\x3c7376672f3e");
			}
		}
		try (Rows rows = rows("term_figure", "term_id, figure_id")) {
			forEach((term) -> {
				if (term.number() % 5 == 0) {
					rows.add(term.number(), 1 + term.number() % FIGURES);
				}
			});
		}
	}

	private Rows rows(String table, String columns) throws SQLException {
		return new Rows(this.connection, table, columns);
	}

	private void forEach(Consumer<SampleTerm> step) {
		for (int number = 1; number <= this.glossary.size(); number++) {
			step.accept(this.glossary.term(number));
		}
	}

}
