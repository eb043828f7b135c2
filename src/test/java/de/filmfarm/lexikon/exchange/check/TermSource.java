package de.filmfarm.lexikon.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.exchange.Problem;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * A term as its files have it.
 *
 * @param key the name of its files
 * @param root its YAML
 * @param names in all languages
 * @param relations that it states
 * @param articles by their language
 */
record TermSource(String key, YamlValue root, List<NameSource> names, List<RelationSource> relations,
		Map<String, ArticleSource> articles) {

	static TermSource of(String key, YamlValue root, Map<String, ArticleSource> articles) {
		List<NameSource> names = new ArrayList<>();
		root.required("designations")
			.entries()
			.forEach((language, list) -> list.items().forEach((item) -> names.add(NameSource.of(language, item))));
		List<RelationSource> relations = new ArrayList<>();
		root.field("relations")
			.ifPresent((types) -> types.entries()
				.forEach((type, list) -> list.items().forEach((item) -> relations.add(relation(type, key, item)))));
		root.field("replaced-by").ifPresent((item) -> relations.add(relation("replaced-by", key, item)));
		return new TermSource(key, root, names, relations, articles);
	}

	private static RelationSource relation(String type, String from, YamlValue item) {
		YamlValue to = item.isText() ? item : item.required("term");
		return new RelationSource(type, from, to.text(), to);
	}

	/** Reads what the rules take for granted, so that none of them fails later. */
	void requireAll() {
		number().number();
		this.root.required("category").text();
		this.root.listOf("examples").forEach((example) -> example.required("film").text());
		passages();
	}

	String file() {
		return this.root.file();
	}

	YamlValue number() {
		return this.root.required("number");
	}

	List<NameSource> names(String language) {
		return this.names.stream().filter((name) -> name.language().equals(language)).toList();
	}

	Optional<NameSource> preferred(String language) {
		return names(language).stream().filter((name) -> name.is("preferred")).findFirst();
	}

	Problem problem(String message) {
		return new Problem(file(), 1, message);
	}

	/** All that is read, the articles included. */
	List<Passage> passages() {
		List<Passage> passages = new ArrayList<>();
		this.articles.values().forEach((article) -> passages.addAll(article.passages()));
		this.names.forEach((name) -> name.value().field("note").ifPresent((note) -> add(note, passages)));
		this.root.field("relations")
			.flatMap((types) -> types.field("confused-with"))
			.ifPresent((list) -> list.items().forEach((item) -> add(item, passages)));
		this.root.listOf("examples").forEach((item) -> add(item, passages));
		for (YamlValue figure : this.root.listOf("figures")) {
			List.of("alt", "description", "caption")
				.forEach((field) -> figure.field(field).ifPresent((text) -> add(text, passages)));
		}
		this.root.listOf("diagrams").forEach((item) -> item.field("caption").ifPresent((text) -> add(text, passages)));
		return passages;
	}

	private static void add(YamlValue localized, List<Passage> passages) {
		for (String language : Lexikon.LANGUAGES) {
			localized.field(language).ifPresent((text) -> passages.add(Passage.of(language, text)));
		}
	}

}
