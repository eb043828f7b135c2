package de.filmfarm.lexikon.exchange;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ArticleFileTests {

	private static Text read(String language, String text) {
		return new ArticleFile("camera/pan." + language + ".md", LanguageTag.of(language), text).read("otherwise");
	}

	private static Problem problem(String language, String text) {
		return Problem.of(catchThrowableOfType(InvalidFileException.class, () -> read(language, text)));
	}

	@Test
	void hasAHeadAndABody() {
		Text article = read("en", """
				---
				slug: panning
				lead: "A turn: on the spot."
				plain: The camera turns its head.
				---

				## What it is

				A turn.

				""");
		assertThat(article).isEqualTo(new Text(LanguageTag.of("en"), "panning", "A turn: on the spot.",
				"## What it is\n\nA turn.", "The camera turns its head."));
	}

	@Test
	void takesTheSlugItIsGivenWhereTheHeadHasNone() {
		Text article = read("de", "---\nlead: Dreht.\n---\n");
		assertThat(article.slug()).isEqualTo("otherwise");
		assertThat(article.plain()).isNull();
		assertThat(article.body()).isEmpty();
	}

	@Test
	void mayHaveBeenWrittenOnWindows() {
		assertThat(read("en", "---\r\nlead: A turn.\r\n---\r\n## Effect\r\n\r\nOne.\r\n").body())
			.isEqualTo("## Effect\n\nOne.");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "lead: A turn.\n", "---\nlead: A turn.\n", "text\n---\nlead: A turn.\n---\n", "---\n" })
	void needsAHead(String text) {
		assertThat(problem("en", text))
			.isEqualTo(new Problem("camera/pan.en.md", 1, "an article begins with a head between two lines of ---"));
	}

	@Test
	void needsALead() {
		assertThat(problem("en", "---\nslug: pan\n---\n"))
			.isEqualTo(new Problem("camera/pan.en.md", 2, "'lead' is missing"));
		assertThat(problem("en", "---\n---\n").message()).isEqualTo("the file is empty");
	}

	@Test
	void hasALeadOfAtMost300Characters() {
		assertThat(read("en", "---\nlead: " + "x".repeat(300) + "\n---\n").lead()).hasSize(300);
		assertThat(problem("en", "---\nslug: pan\nlead: " + "x".repeat(301) + "\n---\n"))
			.isEqualTo(new Problem("camera/pan.en.md", 3, "the lead has 301 characters; it may have 300"));
	}

	@Test
	void refusesUnknownFields() {
		assertThat(problem("en", "---\nlead: A turn.\ntitle: Pan\n---\n").message())
			.startsWith("unknown field 'title'");
	}

	@Test
	void refusesWhatIsNoSlug() {
		assertThat(problem("de", "---\nslug: Rückfahrt\nlead: Dreht.\n---\n").message())
			.startsWith("'Rückfahrt' is not a slug");
	}

	@Test
	void hasAgreedHeadingsOnly() {
		assertThat(problem("en", "---\nlead: A turn.\n---\n## Effect\n\n## Wirkung\n")).isEqualTo(new Problem(
				"camera/pan.en.md", 6, "'## Wirkung' is not an agreed heading; see docs/lexikon-format.md"));
		assertThat(problem("de", "---\nlead: Dreht.\n---\n## Effect\n").line()).isEqualTo(4);
		assertThat(read("de", "---\nlead: Dreht.\n---\n## Häufige Fehler\n").body()).isEqualTo("## Häufige Fehler");
	}

	@Test
	void mayHaveAnyHeadingWhereNoneAreAgreed() {
		assertThat(read("fr", "---\nlead: Tourne.\n---\n## Effet\n").body()).isEqualTo("## Effet");
	}

}
