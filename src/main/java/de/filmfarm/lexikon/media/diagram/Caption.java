package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a diagram is called: a term, or words of its own.
 *
 * @param term key of the term, if it is one
 * @param label words, if it is none
 */
record Caption(@Nullable String term, @Nullable LocalizedText label) {

	/** Letters of the display face, at 26 units, in 320 units. */
	private static final int LETTERS = 26;

	private static final Pattern BREAKS = Pattern.compile("(?<=[\\s-])");

	/** Height of a line of words. */
	static final double LINE = 30;

	static final Caption NONE = new Caption(null, null);

	/** The fields {@code term} or {@code label} of some lines. */
	static Caption read(YamlValue lines) {
		if (lines.field("term").isPresent() && lines.field("label").isPresent()) {
			throw lines.required("label").error("either 'term' or 'label', not both");
		}
		return new Caption(lines.textOf("term").orElse(null),
				lines.field("label").map(YamlValue::localized).orElse(null));
	}

	Optional<String> words(Wording wording) {
		if (this.term != null) {
			return Optional.of(wording.term(this.term).name());
		}
		return Optional.ofNullable(this.label).map(wording::in);
	}

	/** The words in lines short enough for a width. */
	List<String> lines(Wording wording, double width) {
		return words(wording).map((words) -> wrapped(words, (int) (width / 320 * LETTERS))).orElse(List.of());
	}

	/**
	 * Words in lines of so many letters, where they have spaces or hyphens to break at.
	 */
	static List<String> wrapped(String words, int letters) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : BREAKS.splitAsStream(words).toList()) {
			if (!line.isEmpty() && line.length() + word.strip().length() > letters) {
				lines.add(line.toString().strip());
				line.setLength(0);
			}
			line.append(word);
		}
		lines.add(line.toString().strip());
		return lines;
	}

	/** Draws the lines, as a link if they are a term with a page. */
	void draw(Svg svg, Wording wording, Point at, double width, String look) {
		String path = (this.term != null) ? wording.term(this.term).path() : null;
		if (path != null) {
			svg.open("a", "href", path);
		}
		List<String> lines = lines(wording, width);
		for (int i = 0; i < lines.size(); i++) {
			svg.label(at.x(), at.y() + i * LINE, look, lines.get(i));
		}
		if (path != null) {
			svg.close();
		}
	}

}
