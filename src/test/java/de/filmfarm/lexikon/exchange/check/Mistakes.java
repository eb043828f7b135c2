package de.filmfarm.lexikon.exchange.check;

import java.nio.file.Path;
import java.util.List;

import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.Problem;

/**
 * A lexikon in which a test breaks something, and what a rule says of it.
 */
final class Mistakes {

	private static final String NAMES = """
			number: %d
			category: camera-movement
			designations:
			  en: [ { text: %s, status: preferred } ]
			  de: [ { text: %s, status: preferred } ]
			%s
			""";

	private final Path root;

	private final LexikonFolder folder;

	Mistakes(Path root) {
		this.root = root;
		this.folder = new LexikonFolder(root);
		write("categories.yaml", """
				- key: camera
				  categories: [ { key: camera-movement }, { key: lighting } ]
				""");
	}

	Mistakes write(String path, String text) {
		this.folder.write(path, text);
		return this;
	}

	/**
	 * A term with an article in both languages; {@code more} is YAML at the left margin.
	 */
	Mistakes term(String key, int number, String more) {
		write("test/" + key + ".yaml", NAMES.formatted(number, key, key, more));
		return english(key, "").german(key, "");
	}

	Mistakes english(String key, String body) {
		this.folder.article(key, "en", "What " + key + " means.", body);
		return this;
	}

	Mistakes german(String key, String body) {
		this.folder.article(key, "de", "Was " + key + " bedeutet.", body);
		return this;
	}

	Lexikon lexikon() {
		return new Lexikon(this.root);
	}

	/** In the form of a compiler. */
	List<String> of(Rule rule) {
		return rule.check(lexikon()).stream().map(Problem::toString).toList();
	}

}
