package de.filmfarm.lexikon.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.film.Film;
import de.filmfarm.lexikon.film.Films;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import de.filmfarm.lexikon.term.Categories;
import de.filmfarm.lexikon.term.Category;
import de.filmfarm.lexikon.term.CategoryAddresses;
import de.filmfarm.lexikon.term.CategoryName;
import de.filmfarm.lexikon.term.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what the files say: each file whole, or not at all.
 */
@Component
class LexikonRecords {

	private final Categories categories;

	private final CategoryAddresses addresses;

	private final Films films;

	private final FigureRecords figures;

	private final Publication publication;

	private final Accounts accounts;

	private final LoadedFiles loaded;

	LexikonRecords(Categories categories, CategoryAddresses addresses, Films films, FigureRecords figures,
			Publication publication, Accounts accounts, LoadedFiles loaded) {
		this.categories = categories;
		this.addresses = addresses;
		this.films = films;
		this.figures = figures;
		this.publication = publication;
		this.accounts = accounts;
		this.loaded = loaded;
	}

	/**
	 * Stores the departments, except those on which the desk has its own word.
	 * @return what was left as it is; as long as there is any, the file is read at every
	 * start
	 */
	@Transactional
	List<YamlValue> storeCategories(YamlValue root, String digest) {
		List<YamlValue> left = new ArrayList<>();
		storeCategories(root.items(), null, left);
		this.loaded.remember(root.file(), left.isEmpty() ? digest : "");
		return left;
	}

	private void storeCategories(List<YamlValue> items, @Nullable Category parent, List<YamlValue> left) {
		for (int position = 0; position < items.size(); position++) {
			YamlValue item = items.get(position);
			String key = item.required("key").text();
			Category category = this.categories.findByKey(key).orElseGet(() -> new Category(key, parent));
			if (!describe(category, position, names(item))) {
				left.add(item);
			}
			storeCategories(item.listOf("categories"), this.categories.save(category), left);
		}
	}

	private boolean describe(Category category, int position, Map<LanguageTag, CategoryName> names) {
		if (category.isEdited()) {
			Map<String, CategoryName> wanted = new LinkedHashMap<>();
			names.forEach((language, name) -> wanted.put(language.value(), name));
			if (category.getPosition() != position || !category.getNames().equals(wanted)) {
				return false;
			}
			category.followFiles();
		}
		this.addresses.change(category, names);
		category.describe(position, names);
		return true;
	}

	private static Map<LanguageTag, CategoryName> names(YamlValue item) {
		item.required("en");
		item.required("de");
		Map<LanguageTag, CategoryName> names = new LinkedHashMap<>();
		item.entries().forEach((field, value) -> {
			if (!List.of("key", "categories").contains(field)) {
				names.put(value.language(field), categoryName(value));
			}
		});
		return names;
	}

	private static CategoryName categoryName(YamlValue item) {
		item.only("name", "slug", "introduction", "text");
		return new CategoryName(item.required("name").text(), new Slug(item.required("slug").text()),
				item.textOf("introduction").orElse(""), item.textOf("text").orElse(""));
	}

	@Transactional
	void storeFilm(YamlValue root, String slug, String digest) {
		root.only("title", "year", "directors", "countries", "titles");
		Film film = this.films.findBySlug(slug).orElseGet(() -> new Film(slug));
		String title = root.required("title").text();
		int year = root.required("year").number();
		List<String> directors = texts(root, "directors");
		List<String> countries = texts(root, "countries");
		if (film.isEdited() && !film.isRecordedAs(title, year, directors, countries, titles(root))) {
			throw root.error("an editor has changed this film; left as it is");
		}
		film.followFile();
		film.record(title, year, directors, countries, titles(root));
		this.films.save(film);
		this.loaded.remember(root.file(), digest);
	}

	private static List<String> texts(YamlValue root, String field) {
		return root.required(field).items().stream().map(YamlValue::text).toList();
	}

	private static @Nullable LocalizedText titles(YamlValue root) {
		Map<String, String> titles = new LinkedHashMap<>();
		root.field("titles")
			.ifPresent((field) -> field.entries().forEach((language, title) -> titles.put(language, title.text())));
		return titles.isEmpty() ? null : new LocalizedText(titles);
	}

	@Transactional
	void storeTerm(TermFile file, TermSnapshot snapshot, CrossReferences references, String digest) {
		List<String> figures = this.figures.store(file, references);
		String note = this.loaded.digest(file.path())
			.map((known) -> "Changed in " + file.path())
			.orElse("First version");
		int revision = this.publication.publishAmongMany(snapshot.withFigures(figures), this.accounts.editors(), note);
		this.loaded.remember(file.path(), digest, snapshot.number(), revision);
	}

	/**
	 * Whether the term was changed by an editor after it was loaded, in which case the
	 * file must not undo that.
	 */
	@Transactional(readOnly = true)
	boolean isChangedSince(TermFile file) {
		return this.loaded.isChangedSince(file.number());
	}

	/** Keys of the categories that terms may belong to. */
	Set<String> categories() {
		return this.loaded.categories();
	}

	/** Slugs of all films. */
	Set<String> films() {
		return this.loaded.films();
	}

	/** Numbers of all terms, published or not. */
	Set<Long> terms() {
		return this.loaded.terms();
	}

	Optional<String> digest(String path) {
		return this.loaded.digest(path);
	}

}
