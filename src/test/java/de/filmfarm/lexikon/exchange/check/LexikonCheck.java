package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import de.filmfarm.lexikon.exchange.Problem;

/**
 * Checks a lexikon by all rules.
 */
final class LexikonCheck {

	private static final Path SHIPPED = Path.of("db", "lexikon");

	private final List<Rule> rules;

	LexikonCheck() {
		Dictionaries dictionaries = Dictionaries.read();
		this.rules = List.of(new FormatRule(), new ReferenceRule(), new RelationRule(), new CircleRule(),
				new LanguagesRule(), new UniqueRule(), new LengthRule(), new HeadingRule(), new LinkRule(),
				new FilmRule(), new TypographyRule(), new FillerRule(), new CopiedSentenceRule(),
				new ForeignNameRule(dictionaries), new WordListRule(), new SpellingRule(dictionaries));
	}

	/** What is wrong with the lexikon of this repository. */
	List<Problem> shipped() {
		return check(SHIPPED);
	}

	/** What is wrong, in the order of files and lines. */
	List<Problem> check(Path root) {
		Lexikon lexikon = new Lexikon(root);
		return this.rules.stream()
			.flatMap((rule) -> rule.check(lexikon).stream())
			.distinct()
			.sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::message))
			.toList();
	}

	/**
	 * Says what is wrong as a compiler would, and fails if anything is.
	 * @param arguments the folder, if it is another than the shipped one
	 */
	public static void main(String[] arguments) {
		Path root = (arguments.length > 0) ? Path.of(arguments[0]) : SHIPPED;
		List<Problem> problems = new LexikonCheck().check(root);
		problems.forEach((problem) -> System.out
			.println(root.resolve(problem.file()) + ":" + problem.line() + ": " + problem.message()));
		System.out.println(problems.isEmpty() ? "The lexikon has no mistake."
				: problems.size() + ((problems.size() == 1) ? " mistake" : " mistakes"));
		if (!problems.isEmpty()) {
			System.exit(1);
		}
	}

}
