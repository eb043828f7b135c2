package de.filmfarm.lexikon.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of lexikon files that a test writes as it goes. It has the departments of the
 * shipped lexikon, so that loading it leaves them as they are.
 */
public final class LexikonFolder {

	private final Path root;

	/** An empty lexikon with departments. */
	public LexikonFolder(Path root) {
		this.root = root;
		try {
			write("categories.yaml", Files.readString(Path.of("db", "lexikon", "categories.yaml")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where it is, in the form that the loader takes. */
	public String location() {
		String uri = this.root.toUri().toString();
		return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
	}

	/** Writes a file, or overwrites it. */
	public LexikonFolder write(String path, String text) {
		return write(path, text.getBytes(StandardCharsets.UTF_8));
	}

	LexikonFolder write(String path, byte[] content) {
		try {
			Path file = this.root.resolve(path);
			Files.createDirectories(file.getParent());
			Files.write(file, content);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	LexikonFolder delete(String path) {
		try {
			Files.delete(this.root.resolve(path));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes a term of the department Camera that is called by its key in both languages,
	 * with an English article.
	 * @param more further lines of its YAML, at the left margin
	 */
	public LexikonFolder term(String key, int number, String... more) {
		write("test/" + key + ".yaml", """
				number: %d
				category: camera-movement
				designations:
				  en:
				    - { text: %s, status: preferred }
				  de:
				    - { text: %s, status: preferred }
				%s""".formatted(number, key, key, String.join("\n", more)));
		return article(key, "en", "What " + key + " means.", "");
	}

	/** Writes an article in a language. */
	public LexikonFolder article(String key, String language, String lead, String body) {
		return write("test/" + key + "." + language + ".md", "---\nlead: \"" + lead + "\"\n---\n" + body + "\n");
	}

	LexikonFiles files() {
		return new LexikonFiles(location());
	}

}
