package de.filmfarm.lexikon.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import de.filmfarm.lexikon.term.Article;
import de.filmfarm.lexikon.term.Slug;

/**
 * Reads an article: a head in YAML between two lines of three hyphens, then the body in
 * Markdown.
 */
final class ArticleFile {

	private static final Map<String, Set<String>> HEADINGS = Map.of("en",
			Set.of("What it is", "On set", "Technique", "In practice", "Effect", "Variants", "Common mistakes",
					"In the edit", "In post-production", "History", "Safety"),
			"de", Set.of("Was es ist", "Am Set", "Technik", "In der Praxis", "Wirkung", "Varianten",
					"H\u00e4ufige Fehler", "Im Schnitt", "In der Postproduktion", "Geschichte", "Sicherheit"));

	private static final String FENCE = "---";

	private final String path;

	private final LanguageTag language;

	private final List<String> lines;

	private final int end;

	/**
	 * Takes the file apart.
	 * @param path ends in the language and {@code .md}
	 * @throws InvalidFileException if it does not begin with a head
	 */
	ArticleFile(String path, LanguageTag language, String text) {
		this.path = path;
		this.language = language;
		this.lines = text.lines().toList();
		this.end = this.lines.isEmpty() ? -1 : this.lines.subList(1, this.lines.size()).indexOf(FENCE) + 1;
		if (this.end < 1 || !this.lines.get(0).equals(FENCE)) {
			throw new InvalidFileException(path, 1, "an article begins with a head between two lines of ---");
		}
	}

	/**
	 * Reads the article.
	 * @param otherwise the slug where the head names none
	 */
	Text read(String otherwise) {
		YamlValue head = YamlValue.read(this.path, String.join("\n", this.lines.subList(1, this.end)), 1)
			.only("slug", "lead", "plain");
		String lead = head.required("lead").text();
		if (lead.length() > Article.LONGEST_LEAD) {
			throw head.required("lead")
				.error("the lead has " + lead.length() + " characters; it may have " + Article.LONGEST_LEAD);
		}
		checkHeadings();
		String body = String.join("\n", this.lines.subList(this.end + 1, this.lines.size())).strip();
		return new Text(this.language, slug(head, otherwise), lead, body, head.textOf("plain").orElse(null));
	}

	private static String slug(YamlValue head, String otherwise) {
		String slug = head.textOf("slug").orElse(otherwise);
		if (!Slug.isValid(slug)) {
			throw head.error("'" + slug + "' is not a slug: lower-case letters, digits and hyphens");
		}
		return slug;
	}

	private void checkHeadings() {
		Set<String> agreed = HEADINGS.get(this.language.value());
		for (int i = this.end + 1; i < this.lines.size() && agreed != null; i++) {
			String line = this.lines.get(i);
			if (line.startsWith("#") && !agreed.contains(line.replaceFirst("^#+\\s*", "").strip())) {
				throw new InvalidFileException(this.path, i + 1,
						"'" + line + "' is not an agreed heading; see docs/lexikon-format.md");
			}
		}
	}

}
