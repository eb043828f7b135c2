package de.filmfarm.lexikon.exchange.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.filmfarm.lexikon.exchange.Problem;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * All files of a lexikon. What cannot be read is left out and noted.
 */
final class Lexikon {

	/** In which every term has an article. */
	static final List<String> LANGUAGES = List.of("en", "de");

	private final Path root;

	private final Map<String, String> texts = new TreeMap<>();

	private final List<TermSource> terms = new ArrayList<>();

	private final Set<String> keys = new LinkedHashSet<>();

	private final List<FilmSource> films = new ArrayList<>();

	private final Set<String> categories = new LinkedHashSet<>();

	private final List<Passage> introductions = new ArrayList<>();

	private final List<Problem> unreadable = new ArrayList<>();

	Lexikon(Path root) {
		this.root = root;
		try (Stream<Path> files = Files.walk(root)) {
			files.filter((file) -> file.toString().matches(".*\\.(yaml|md|txt)")).forEach(this::readText);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the lexikon in " + root, ex);
		}
		this.texts.forEach((file, text) -> {
			try {
				read(file, text);
			}
			catch (InvalidFileException ex) {
				this.unreadable.add(new Problem(ex.getFile(), ex.getLine(), ex.getRule()));
			}
		});
	}

	private void readText(Path file) {
		String path = this.root.relativize(file).toString().replace('\\', '/');
		try {
			this.texts.put(path, Files.readString(file));
		}
		catch (IOException ex) {
			this.unreadable.add(new Problem(path, 1, "the file cannot be read as UTF-8"));
		}
	}

	private void read(String file, String text) {
		if (file.equals("categories.yaml")) {
			YamlValue.read(file, text, 0).items().forEach(this::department);
		}
		else if (file.endsWith(".yaml") && file.startsWith("films/")) {
			this.films.add(FilmSource.of(key(file), YamlValue.read(file, text, 0)));
		}
		else if (file.endsWith(".yaml") && !file.equals("days.yaml") && !file.startsWith("paths/")) {
			this.keys.add(key(file));
			TermSource term = TermSource.of(key(file), YamlValue.read(file, text, 0), articles(file));
			term.requireAll();
			this.terms.add(term);
		}
	}

	private static String key(String file) {
		return file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
	}

	private void department(YamlValue department) {
		introduce(department);
		for (YamlValue category : department.listOf("categories")) {
			this.categories.add(category.required("key").text());
			introduce(category);
		}
	}

	private void introduce(YamlValue category) {
		for (String language : LANGUAGES) {
			category.field(language)
				.flatMap((names) -> names.field("introduction"))
				.ifPresent((text) -> this.introductions.add(Passage.of(language, text)));
		}
	}

	private Map<String, ArticleSource> articles(String file) {
		String stem = file.substring(0, file.length() - "yaml".length());
		Map<String, ArticleSource> articles = new TreeMap<>();
		this.texts.forEach((path, text) -> {
			if (path.startsWith(stem) && path.endsWith(".md")) {
				String language = path.substring(stem.length(), path.length() - ".md".length());
				articles.put(language, ArticleSource.read(path, language, text));
			}
		});
		return articles;
	}

	Path root() {
		return this.root;
	}

	/** The text of a file that may be missing. */
	Optional<String> text(String file) {
		return Optional.ofNullable(this.texts.get(file));
	}

	List<TermSource> terms() {
		return this.terms;
	}

	/** Keys of all terms, those included whose files cannot be read. */
	Set<String> keys() {
		return this.keys;
	}

	Stream<ArticleSource> articles() {
		return this.terms.stream().flatMap((term) -> term.articles().values().stream());
	}

	List<FilmSource> films() {
		return this.films;
	}

	/** Keys of the categories that terms may belong to. */
	Set<String> categories() {
		return this.categories;
	}

	/** Everything that is read. */
	Stream<Passage> passages() {
		return Stream.concat(this.introductions.stream(),
				this.terms.stream().flatMap((term) -> term.passages().stream()));
	}

	List<Problem> unreadable() {
		return this.unreadable;
	}

}
