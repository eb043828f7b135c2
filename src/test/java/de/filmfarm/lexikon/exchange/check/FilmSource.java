package de.filmfarm.lexikon.exchange.check;

import java.util.List;
import java.util.stream.Stream;

import de.filmfarm.lexikon.exchange.Problem;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A film as its file has it.
 *
 * @param key the name of the file
 * @param title the original one
 * @param year of the first showing
 * @param root its YAML
 */
record FilmSource(String key, String title, int year, YamlValue root) {

	static FilmSource of(String key, YamlValue root) {
		return new FilmSource(key, root.required("title").text(), root.required("year").number(), root);
	}

	List<String> directors() {
		return this.root.required("directors").items().stream().map(YamlValue::text).toList();
	}

	/** The original title and those of other countries. */
	List<String> titles() {
		Stream<String> others = this.root.field("titles")
			.stream()
			.flatMap((titles) -> titles.entries().values().stream())
			.map(YamlValue::text);
		return Stream.concat(Stream.of(this.title), others).toList();
	}

	Problem problem(String message) {
		return new Problem(this.root.file(), 1, message);
	}

}
