package de.filmfarm.lexikon.term;

import java.util.Map;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the address of a department or a field, once published, answers for
 * ever.
 */
@Component
public class CategoryAddresses {

	private final JdbcClient jdbc;

	CategoryAddresses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps the addresses that the category is about to lose; an old one that it takes
	 * back is no alias any more.
	 */
	public void change(Category category, Map<LanguageTag, CategoryName> names) {
		category.getNames().forEach((language, old) -> {
			CategoryName name = names.get(LanguageTag.of(language));
			if (name == null || !name.slug().equals(old.slug())) {
				keep(language, old.slug(), category.getId());
			}
		});
		names.forEach((language, name) -> this.jdbc.sql("""
				delete from category_alias where language = :language and slug = :slug
				and (category_id is null or category_id = (select id from category where key = :key))""")
			.param("language", language.value())
			.param("slug", name.slug().value())
			.param("key", category.getKey())
			.update());
	}

	/**
	 * Keeps the addresses of a category that is gone, with its names, from the database;
	 * they lead to the list of departments until another one takes them.
	 */
	public void leave(Map<String, CategoryName> names) {
		names.forEach((language, name) -> keep(language, name.slug(), null));
	}

	private void keep(String language, Slug slug, @Nullable Long category) {
		this.jdbc.sql("""
				insert into category_alias (language, slug, category_id) values (:language, :slug, :category)
				on conflict (language, slug) do update set category_id = excluded.category_id""")
			.param("language", language)
			.param("slug", slug.value())
			.param("category", category, java.sql.Types.BIGINT)
			.update();
	}

	/**
	 * Whether the address is or was that of another category than the one with the key.
	 */
	public boolean isTaken(LanguageTag language, Slug slug, @Nullable String key) {
		return this.jdbc.sql("""
				select exists (
				  select 1 from (
				    select category_id from category_name where language = :language and slug = :slug
				    union all
				    select category_id from category_alias where language = :language and slug = :slug) taken
				  join category c on c.id = taken.category_id
				  where c.key is distinct from cast(:key as text))""")
			.param("language", language.value())
			.param("slug", slug.value())
			.param("key", key, java.sql.Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

}
