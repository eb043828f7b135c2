package de.filmfarm.lexikon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Example;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Literature;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.media.FigureDescription;
import de.filmfarm.lexikon.media.FigureKind;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Gender;
import de.filmfarm.lexikon.term.RelationType;
import de.filmfarm.lexikon.term.Slug;

/**
 * Reads the file of a term together with its articles and figures.
 */
final class TermFile {

	private static final Map<String, Gender> GENDERS = Map.of("m", Gender.MASCULINE, "f", Gender.FEMININE, "n",
			Gender.NEUTER, "pl", Gender.PLURAL);

	/** Larger ones are for terms that are written in the application. */
	private static final int LARGEST_NUMBER = 999_999;

	private final LexikonFiles files;

	private final String path;

	private final YamlValue root;

	/**
	 * Opens the file.
	 * @param path such as {@code camera/pan.yaml}
	 * @throws InvalidFileException if it is not YAML or has no number
	 */
	TermFile(LexikonFiles files, String path) {
		this.files = files;
		this.path = path;
		this.root = YamlValue.read(path, files.text(path), 0);
		if (number() < 1 || number() > LARGEST_NUMBER) {
			throw this.root.required("number").error("numbers go from 1 to " + LARGEST_NUMBER);
		}
	}

	String path() {
		return this.path;
	}

	/** What other files call this term. */
	String key() {
		return this.path.substring(this.path.lastIndexOf('/') + 1, this.path.length() - ".yaml".length());
	}

	int number() {
		return this.root.required("number").number();
	}

	YamlValue root() {
		return this.root;
	}

	/** All files that belong to the term. */
	List<String> parts() {
		return this.files.beginningWith(stem() + ".");
	}

	private String stem() {
		return this.path.substring(0, this.path.length() - ".yaml".length());
	}

	/**
	 * Reads everything but the figures.
	 * @param numbers the numbers of all terms by their keys
	 * @throws InvalidFileException at the first line that breaks a rule
	 */
	TermSnapshot snapshot(Map<String, Integer> numbers) {
		this.root.only("number", "category", "designations", "relations", "replaced-by", "examples", "figures",
				"diagrams", "sources");
		List<Name> names = names();
		Long successor = this.root.field("replaced-by").map((value) -> number(value, numbers)).orElse(null);
		return new TermSnapshot(number(), this.root.required("category").text(), names, articles(names),
				relations(numbers), this.root.listOf("examples").stream().map(TermFile::example).toList(), List.of(),
				this.root.listOf("sources").stream().map(TermFile::source).toList(), successor);
	}

	private List<Name> names() {
		List<Name> names = new ArrayList<>();
		this.root.required("designations").entries().forEach((tag, list) -> {
			LanguageTag language = list.language(tag);
			List<Name> ofLanguage = list.items().stream().map((item) -> name(language, item)).toList();
			long preferred = ofLanguage.stream().filter((name) -> name.status() == DesignationStatus.PREFERRED).count();
			if (preferred != 1) {
				throw list.error(tag + " has " + preferred + " preferred names; it needs exactly one");
			}
			names.addAll(ofLanguage);
		});
		return names;
	}

	private static Name name(LanguageTag language, YamlValue item) {
		item.only("text", "status", "kind", "gender", "pronunciation", "note", "source", "link");
		return new Name(language, item.required("text").text(), item.required("status").one(DesignationStatus.class),
				item.field("kind").map((kind) -> kind.one(DesignationKind.class)).orElse(DesignationKind.FULL_FORM),
				item.field("gender").map(TermFile::gender).orElse(null), item.textOf("pronunciation").orElse(null),
				item.field("note").map(YamlValue::localized).orElse(null), item.textOf("source").orElse(null),
				item.flag("link", true));
	}

	private static Gender gender(YamlValue value) {
		Gender gender = GENDERS.get(value.text());
		if (gender == null) {
			throw value.error("'" + value.text() + "' is not one of m, f, n, pl");
		}
		return gender;
	}

	private List<Text> articles(List<Name> names) {
		List<Text> articles = new ArrayList<>();
		for (String part : parts()) {
			if (part.endsWith(".md")) {
				String tag = part.substring(stem().length() + 1, part.length() - ".md".length());
				LanguageTag language = this.root.language(tag);
				ArticleFile file = new ArticleFile(part, language, this.files.text(part));
				articles.add(file.read(defaultSlug(language, names)));
			}
		}
		return articles;
	}

	/**
	 * The key in English, which is what other files link to; the preferred name in every
	 * other language.
	 */
	private String defaultSlug(LanguageTag language, List<Name> names) {
		if (language.value().equals("en")) {
			return key();
		}
		return names.stream()
			.filter((name) -> name.language().equals(language) && name.status() == DesignationStatus.PREFERRED)
			.map((name) -> Slug.of(name.text()).value())
			.findFirst()
			.orElseThrow(() -> this.root.error("there is an article in " + language + ", but no preferred name"));
	}

	private List<Edge> relations(Map<String, Integer> numbers) {
		List<Edge> edges = new ArrayList<>();
		this.root.field("relations").ifPresent((relations) -> {
			relations.only("broader", "part-of", "uses", "contrast", "confused-with", "related");
			relations.entries()
				.forEach((type, list) -> list.items().forEach((item) -> edges.add(edge(type, item, numbers))));
		});
		return edges;
	}

	private Edge edge(String name, YamlValue item, Map<String, Integer> numbers) {
		RelationType type = RelationType.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
		if (type != RelationType.CONFUSED_WITH) {
			return new Edge(type, number(item, numbers), null);
		}
		return new Edge(type, number(item.required("term"), numbers), item.localized("term"));
	}

	private long number(YamlValue key, Map<String, Integer> numbers) {
		Integer number = numbers.get(key.text());
		if (number == null) {
			throw key.error("there is no term '" + key.text() + "'");
		}
		if (number == number()) {
			throw key.error("a term cannot relate to itself");
		}
		return number;
	}

	private static Example example(YamlValue item) {
		return new Example(item.required("film").text(), item.localized("film", "position", "spoiler"),
				item.textOf("position").orElse(null), item.flag("spoiler", false));
	}

	private static Literature source(YamlValue item) {
		item.only("authors", "title", "publisher", "year", "edition", "pages", "isbn");
		return new Literature(item.required("authors").text(), item.required("title").text(),
				item.textOf("publisher").orElse(null), item.field("year").map(YamlValue::number).orElse(null),
				item.textOf("edition").orElse(null), item.textOf("pages").orElse(null),
				item.textOf("isbn").orElse(null));
	}

	/**
	 * Reads the figures.
	 * @throws InvalidFileException if a file is missing or a field is
	 */
	List<FigureFile> figures() {
		return this.root.listOf("figures").stream().map(this::figure).toList();
	}

	private FigureFile figure(YamlValue item) {
		item.only("file", "language", "kind", "width", "height", "alt", "description", "caption", "credit", "licence",
				"style", "ai-generated");
		String name = item.required("file").text();
		String folder = this.path.substring(0, this.path.lastIndexOf('/') + 1);
		byte[] content = this.files.bytes(folder + name)
			.orElseThrow(() -> item.required("file").error("there is no file " + folder + name));
		return new FigureFile(name, content, new FigureDescription(item.required("kind").one(FigureKind.class),
				item.textOf("language").map(LanguageTag::of).orElse(null), item.required("width").number(),
				item.required("height").number(), item.required("alt").localized(),
				item.field("description").map(YamlValue::localized).orElse(null),
				item.field("caption").map(YamlValue::localized).orElse(null), item.required("credit").text(),
				item.required("licence").text(), item.textOf("style").orElse(null), item.flag("ai-generated", false)));
	}

	/** What the file says of its diagrams. */
	List<YamlValue> diagrams() {
		return this.root.listOf("diagrams");
	}

	/** The preferred name in a language, if it has one. */
	Optional<String> preferred(LanguageTag language) {
		return names().stream()
			.filter((name) -> name.language().equals(language) && name.status() == DesignationStatus.PREFERRED)
			.map(Name::text)
			.findFirst();
	}

	/** A figure as it stands in the files. */
	@SuppressWarnings("ArrayRecordComponent") // handed to the store, never compared
	record FigureFile(String name, byte[] content, FigureDescription description) {
	}

}
