package de.filmfarm.lexikon.editorial.merger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import de.filmfarm.lexikon.editorial.revision.Part;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Example;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Literature;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.DesignationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Puts one term together from two. Whatever is chosen, it keeps the number and, in each
 * language it was written in, the address of the term that survives.
 */
public final class Composition {

	private static final String CATEGORY = "category";

	private static final String NAMES = "names.";

	private static final String ARTICLE = "article.";

	private final TermSnapshot mine;

	private final TermSnapshot theirs;

	/**
	 * Prepares it.
	 * @param mine the term that survives, as readers see it
	 * @param theirs the term that is merged into it, as readers see it
	 */
	public Composition(TermSnapshot mine, TermSnapshot theirs) {
		this.mine = mine;
		this.theirs = theirs;
	}

	/** All that can be chosen, in the order in which a term is shown. */
	public List<Choice> choices() {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(CATEGORY, Part.TERM, null, only(this.mine), only(this.theirs),
				this.mine.category().equals(this.theirs.category()), Take.THIS));
		for (LanguageTag language : languages()) {
			choices.add(choice(NAMES + language, Part.NAME, language, names(this.mine, language),
					names(this.theirs, language), Take.BOTH));
		}
		for (LanguageTag language : languages()) {
			TermSnapshot here = article(this.mine, language);
			choices.add(choice(ARTICLE + language, Part.ARTICLE, language, here, article(this.theirs, language),
					here.articles().isEmpty() ? Take.THAT : Take.THIS));
		}
		for (Part part : List.of(Part.RELATION, Part.EXAMPLE, Part.FIGURE, Part.SOURCE)) {
			choices.add(choice(part.name(), part, null, list(this.mine, part), list(this.theirs, part), Take.BOTH));
		}
		return choices.stream().filter((choice) -> !isEmpty(choice)).toList();
	}

	private static Choice choice(String name, Part part, @Nullable LanguageTag language, TermSnapshot mine,
			TermSnapshot theirs, Take usual) {
		boolean same = mine.names().equals(theirs.names()) && mine.articles().equals(theirs.articles())
				&& mine.relations().equals(theirs.relations()) && mine.examples().equals(theirs.examples())
				&& mine.figures().equals(theirs.figures()) && mine.sources().equals(theirs.sources());
		return new Choice(name, part, (language != null) ? language.value() : null, mine, theirs, same, usual);
	}

	private static boolean isEmpty(Choice choice) {
		return choice.part() != Part.TERM && choice.needless()
				&& Stream
					.of(choice.mine().names(), choice.mine().articles(), choice.mine().relations(),
							choice.mine().examples(), choice.mine().figures(), choice.mine().sources())
					.allMatch(List::isEmpty);
	}

	/**
	 * The term.
	 * @param takes by the names of choices; what is missing is as usual
	 * @param stated whether the term of a relation says the same of the survivor already
	 */
	public TermSnapshot compose(Map<String, Take> takes, BiPredicate<String, Long> stated) {
		List<Name> names = new ArrayList<>();
		List<Text> articles = new ArrayList<>();
		List<Edge> edges = List.of();
		List<Example> examples = List.of();
		List<String> figures = List.of();
		List<Literature> sources = List.of();
		String category = this.mine.category();
		for (Choice choice : choices()) {
			Take take = takes.getOrDefault(choice.name(), choice.usual());
			switch (choice.part()) {
				case TERM -> category = ((take == Take.THAT) ? this.theirs : this.mine).category();
				case NAME -> names.addAll(names(choice, take));
				case ARTICLE -> articles.addAll(articles(choice, take));
				case RELATION -> edges = edges(choice, take, stated);
				case EXAMPLE -> examples = joined(choice.mine().examples(), choice.theirs().examples(), take);
				case FIGURE -> figures = joined(choice.mine().figures(), choice.theirs().figures(), take);
				case SOURCE -> sources = joined(choice.mine().sources(), choice.theirs().sources(), take);
			}
		}
		return new TermSnapshot(this.mine.number(), category, names, articles, edges, examples, figures, sources, null);
	}

	/** Of two preferred names in a language that of the survivor stays so. */
	private static List<Name> names(Choice choice, Take take) {
		if (take != Take.BOTH) {
			return ((take == Take.THAT) ? choice.theirs() : choice.mine()).names();
		}
		List<Name> names = new ArrayList<>(choice.mine().names());
		boolean headed = names.stream().anyMatch((name) -> name.status() == DesignationStatus.PREFERRED);
		for (Name name : choice.theirs().names()) {
			if (names.stream().noneMatch((known) -> known.text().equals(name.text()))) {
				names.add((headed && name.status() == DesignationStatus.PREFERRED) ? admitted(name) : name);
			}
		}
		return names;
	}

	private static Name admitted(Name name) {
		return new Name(name.language(), name.text(), DesignationStatus.ADMITTED, name.kind(), name.gender(),
				name.pronunciation(), name.note(), name.source(), name.linked());
	}

	private static List<Text> articles(Choice choice, Take take) {
		List<Text> here = choice.mine().articles();
		if (take != Take.THAT) {
			return here;
		}
		return choice.theirs()
			.articles()
			.stream()
			.map((text) -> here.isEmpty() ? text
					: new Text(text.language(), here.get(0).slug(), text.lead(), text.body(), text.plain()))
			.toList();
	}

	private static List<Edge> edges(Choice choice, Take take, BiPredicate<String, Long> stated) {
		List<Edge> edges = new ArrayList<>((take != Take.THAT) ? choice.mine().relations() : List.of());
		if (take != Take.THIS) {
			for (Edge edge : choice.theirs().relations()) {
				boolean known = edges.stream().anyMatch((other) -> isSame(edge, other));
				boolean said = !edge.type().isDirected() && stated.test(edge.type().name(), edge.target());
				if (!known && !said) {
					edges.add(edge);
				}
			}
		}
		return edges;
	}

	private static boolean isSame(Edge one, Edge other) {
		return one.type() == other.type() && one.target() == other.target();
	}

	private static <T> List<T> joined(List<T> mine, List<T> theirs, Take take) {
		Set<T> joined = new LinkedHashSet<>((take != Take.THAT) ? mine : List.of());
		joined.addAll((take != Take.THIS) ? theirs : List.of());
		return List.copyOf(joined);
	}

	private Set<LanguageTag> languages() {
		Set<LanguageTag> languages = new LinkedHashSet<>();
		for (TermSnapshot term : List.of(this.mine, this.theirs)) {
			term.articles().forEach((text) -> languages.add(text.language()));
			term.names().forEach((name) -> languages.add(name.language()));
		}
		return languages;
	}

	private static TermSnapshot only(TermSnapshot term) {
		return new TermSnapshot(term.number(), term.category(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), null);
	}

	private static TermSnapshot names(TermSnapshot term, LanguageTag language) {
		return new TermSnapshot(term.number(), term.category(),
				term.names().stream().filter((name) -> name.language().equals(language)).toList(), List.of(), List.of(),
				List.of(), List.of(), List.of(), null);
	}

	private static TermSnapshot article(TermSnapshot term, LanguageTag language) {
		return new TermSnapshot(term.number(), term.category(), List.of(),
				term.articles().stream().filter((text) -> text.language().equals(language)).toList(), List.of(),
				List.of(), List.of(), List.of(), null);
	}

	/** Between the two there is nothing to say any more. */
	private TermSnapshot list(TermSnapshot term, Part part) {
		return new TermSnapshot(term.number(), term.category(), List.of(), List.of(),
				(part != Part.RELATION) ? List.of() : term.relations()
					.stream()
					.filter((edge) -> edge.target() != this.mine.number() && edge.target() != this.theirs.number())
					.toList(),
				(part != Part.EXAMPLE) ? List.of() : term.examples(),
				(part != Part.FIGURE) ? List.of() : term.figures(), (part != Part.SOURCE) ? List.of() : term.sources(),
				null);
	}

}
