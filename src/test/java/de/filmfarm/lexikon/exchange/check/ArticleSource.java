package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.filmfarm.lexikon.exchange.Problem;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * An article by its lines.
 *
 * @param file path beneath the folder of the lexikon
 * @param language of its ending
 * @param head its first lines
 * @param body the lines that are not empty
 */
record ArticleSource(String file, String language, YamlValue head, List<Passage> body) {

	private static final String FENCE = "---";

	static ArticleSource read(String file, String language, String text) {
		List<String> lines = text.lines().toList();
		int end = lines.isEmpty() ? 0 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
		if (end == 0) {
			throw new InvalidFileException(file, 1, "an article begins with a head between two lines of ---");
		}
		YamlValue head = YamlValue.read(file, String.join("\n", lines.subList(1, end)), 1);
		List<Passage> body = new ArrayList<>();
		for (int i = end + 1; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				body.add(new Passage(file, i + 1, language, lines.get(i).strip()));
			}
		}
		return new ArticleSource(file, language, head, body);
	}

	Problem problem(String message) {
		return new Problem(this.file, 1, message);
	}

	Passage lead() {
		return Passage.of(this.language, this.head.required("lead"));
	}

	Optional<Passage> plain() {
		return this.head.field("plain").map((value) -> Passage.of(this.language, value));
	}

	List<Passage> headings() {
		return this.body.stream().filter((line) -> line.text().startsWith("#")).toList();
	}

	List<Passage> paragraphs() {
		return this.body.stream().filter((line) -> !line.text().startsWith("#")).toList();
	}

	/** All that is read. */
	List<Passage> passages() {
		return Stream.of(Stream.of(lead()), plain().stream(), this.body.stream()).flatMap((part) -> part).toList();
	}

}
