package de.filmfarm.lexikon.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * The categories of the real glossary on their way into the database.
 */
final class CategoryRows {

	private static final List<String> LANGUAGES = List.of("en", "de");

	private final List<Category> categories = new ArrayList<>();

	CategoryRows(Path file) throws IOException {
		try (InputStream yaml = Files.newInputStream(file)) {
			List<Map<String, Object>> departments = new Yaml().load(yaml);
			departments.forEach((department) -> add(department, null));
		}
	}

	@SuppressWarnings("unchecked")
	private void add(Map<String, Object> entry, @Nullable Integer parent) {
		int id = this.categories.size() + 1;
		this.categories.add(new Category(id, parent, entry));
		((List<Map<String, Object>>) entry.getOrDefault("categories", List.of())).forEach((child) -> add(child, id));
	}

	/** The categories that terms belong to. */
	List<Integer> lower() {
		return this.categories.stream()
			.filter((category) -> category.parent() != null)
			.map((category) -> category.id())
			.toList();
	}

	void write(Connection connection) throws SQLException {
		try (Rows rows = new Rows(connection, "category", "id, key, level, parent_id, position")) {
			this.categories.forEach((category) -> rows.add(category.id(), category.entry().get("key"),
					(category.parent() != null) ? 2 : 1, category.parent(), category.id()));
		}
		try (Rows rows = new Rows(connection, "category_name", "category_id, language, name, slug")) {
			for (Category category : this.categories) {
				LANGUAGES.forEach((language) -> rows.add(category.id(), language, category.in(language, "name"),
						category.in(language, "slug")));
			}
		}
	}

	private record Category(int id, @Nullable Integer parent, Map<String, Object> entry) {

		@Nullable Object in(String language, String field) {
			return (this.entry.get(language) instanceof Map<?, ?> names) ? names.get(field) : null;
		}

	}

}
