package de.filmfarm.lexikon.exchange.check;

import java.util.regex.Pattern;

import de.filmfarm.lexikon.exchange.Problem;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A text that readers read, and where it stands.
 *
 * @param file path beneath the folder of the lexikon
 * @param line from 1
 * @param language such as {@code en}
 * @param text in Markdown if it is a line of an article
 */
record Passage(String file, int line, String language, String text) {

	private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");

	static Passage of(String language, YamlValue value) {
		return new Passage(value.file(), value.line(), language, value.text());
	}

	Problem problem(String message) {
		return new Problem(this.file, this.line, message);
	}

	/** The words without the signs of Markdown. */
	String plain() {
		return LINK.matcher(this.text).replaceAll("$1").replaceAll("^#+ |[*`]", "");
	}

	/** The same without what stands in italics: titles and words of other languages. */
	String upright() {
		return LINK.matcher(this.text).replaceAll("$1").replaceAll("\\*[^*]+\\*", "*").replaceAll("^#+ |[*`]", "");
	}

}
