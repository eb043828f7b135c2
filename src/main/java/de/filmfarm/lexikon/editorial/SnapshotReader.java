package de.filmfarm.lexikon.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Example;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Literature;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.film.FilmExample;
import de.filmfarm.lexikon.film.Films;
import de.filmfarm.lexikon.media.Figure;
import de.filmfarm.lexikon.media.FigureStore;
import de.filmfarm.lexikon.term.Addresses;
import de.filmfarm.lexikon.term.Article;
import de.filmfarm.lexikon.term.Categories;
import de.filmfarm.lexikon.term.Category;
import de.filmfarm.lexikon.term.Designation;
import de.filmfarm.lexikon.term.Relation;
import de.filmfarm.lexikon.term.RelationType;
import de.filmfarm.lexikon.term.Slug;
import de.filmfarm.lexikon.term.Source;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.Terms;

import org.springframework.stereotype.Component;

/**
 * Gives a term the state of a snapshot.
 */
@Component
class SnapshotReader {

	private final Terms terms;

	private final Categories categories;

	private final Films films;

	private final FigureStore figures;

	private final Addresses addresses;

	SnapshotReader(Terms terms, Categories categories, Films films, FigureStore figures, Addresses addresses) {
		this.terms = terms;
		this.categories = categories;
		this.films = films;
		this.figures = figures;
		this.addresses = addresses;
	}

	/** The term of the snapshot, as a draft if it is new. */
	Term termFor(TermSnapshot snapshot) {
		return this.terms.findByNumber(snapshot.number())
			.orElseGet(() -> this.terms.saveAndFlush(new Term(snapshot.number(), category(snapshot))));
	}

	void apply(TermSnapshot snapshot, Term term) {
		clear(term);
		term.moveTo(category(snapshot));
		term.name(snapshot.names().stream().map(SnapshotReader::designation).toList());
		List<Article> articles = snapshot.articles().stream().map(SnapshotReader::article).toList();
		this.addresses.change(term, articles);
		term.write(articles);
		term.relate(relations(snapshot));
		term.cite(snapshot.sources().stream().map(SnapshotReader::source).toList());
		term.illustrate(snapshot.examples().stream().map(this::example).toList(),
				snapshot.figures().stream().map(this::figure).toList());
		this.terms.flush();
	}

	/** Takes everything away that readers see of the term. Its addresses stay its own. */
	void empty(Term term) {
		this.addresses.change(term, List.of());
		term.write(List.of());
		clear(term);
		term.cite(List.of());
		term.illustrate(List.of(), List.of());
		this.terms.flush();
	}

	/**
	 * Old rows must be gone before new ones come that the database would take for
	 * duplicates.
	 */
	private void clear(Term term) {
		term.relate(List.of());
		term.clearNames();
		this.terms.flush();
	}

	private Category category(TermSnapshot snapshot) {
		return found(this.categories.findByKey(snapshot.category()), "category", snapshot.category());
	}

	private static Designation designation(Name name) {
		Designation designation = new Designation(name.language(), name.text(), name.status()).describe(name.kind(),
				name.gender(), name.pronunciation(), name.note(), name.source());
		return name.linked() ? designation : designation.notLinked();
	}

	private static Article article(Text text) {
		return new Article(text.language(), new Slug(text.slug()), text.lead(), text.body(), text.plain());
	}

	private List<Relation> relations(TermSnapshot snapshot) {
		List<Relation> relations = new ArrayList<>();
		for (Edge edge : snapshot.relations()) {
			relations.add(new Relation(edge.type(), term(edge.target()), edge.difference()));
		}
		if (snapshot.replacedBy() != null) {
			relations.add(new Relation(RelationType.REPLACED_BY, term(snapshot.replacedBy()), null));
		}
		return relations;
	}

	private Term term(long number) {
		return found(this.terms.findByNumber(number), "term", String.valueOf(number));
	}

	private static Source source(Literature book) {
		return new Source(book.authors(), book.title(), book.publisher(), book.year()).locate(book.edition(),
				book.pages(), book.isbn());
	}

	private FilmExample example(Example example) {
		return new FilmExample(found(this.films.findBySlug(example.film()), "film", example.film()), example.note(),
				example.timecode(), example.spoiler());
	}

	private Figure figure(String digest) {
		return found(this.figures.record(digest), "figure", digest);
	}

	private static <T> T found(Optional<T> thing, String kind, String key) {
		return thing.orElseThrow(() -> new IllegalArgumentException("there is no " + kind + " " + key));
	}

}
