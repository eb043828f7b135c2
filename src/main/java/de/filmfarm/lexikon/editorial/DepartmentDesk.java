package de.filmfarm.lexikon.editorial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.ArticleLinks;
import de.filmfarm.lexikon.term.Categories;
import de.filmfarm.lexikon.term.Category;
import de.filmfarm.lexikon.term.CategoryAddresses;
import de.filmfarm.lexikon.term.CategoryName;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes departments and the fields within them. What is changed here is no longer
 * changed by the files of the lexikon.
 */
@Component
public class DepartmentDesk {

	private final Categories categories;

	private final CategoryAddresses addresses;

	private final ArticleLinks links;

	private final JdbcClient jdbc;

	DepartmentDesk(Categories categories, CategoryAddresses addresses, ArticleLinks links, JdbcClient jdbc) {
		this.categories = categories;
		this.links = links;
		this.addresses = addresses;
		this.jdbc = jdbc;
	}

	/**
	 * Makes a department, or a field within one, the last of its kind.
	 * @param key permanent, never used before
	 * @param department key of the department of a field
	 */
	@Transactional
	public void create(String key, @Nullable String department, Map<LanguageTag, CategoryName> names) {
		Category parent = parent(department);
		int last = this.categories.findByParentOrderByPosition(parent).size();
		Category category = new Category(key, parent);
		describe(category, last, names);
	}

	/**
	 * Changes names, place and, of a field, department, unless somebody else was faster.
	 * @param after key of the one before it, or none if it is the first
	 * @param unchanged whether it still reads as it did when the change was begun; asked
	 * when nobody else can change it
	 * @return whether it was changed
	 * @throws IllegalArgumentException if there is no such category or department
	 */
	@Transactional
	public boolean change(String key, @Nullable String department, @Nullable String after,
			Map<LanguageTag, CategoryName> names, BooleanSupplier unchanged) {
		// Whoever moves one moves its neighbours, so all are held, by everybody in the
		// same order.
		this.jdbc.sql("select id from category order by id for update").query(Long.class).list();
		if (!unchanged.getAsBoolean()) {
			return false;
		}
		Category category = category(key);
		Category parent = parent(department);
		boolean isMoved = !category.isDepartment() && parent != null && parent != category.getParent();
		if (isMoved && parent != null) {
			category.moveTo(parent);
		}
		describe(category, category.getPosition(), names);
		order(category, after, isMoved);
		return true;
	}

	/** Names in languages that are not spoken here stay. */
	private void describe(Category category, int position, Map<LanguageTag, CategoryName> names) {
		Map<LanguageTag, CategoryName> all = new LinkedHashMap<>();
		category.getNames().forEach((language, name) -> all.put(LanguageTag.of(language), name));
		all.putAll(names);
		this.addresses.change(category, all);
		category.describe(position, all);
		category.markEdited();
		this.categories.save(category);
		this.categories.flush();
		this.links.updateCategories();
	}

	private void order(Category category, @Nullable String after, boolean isNew) {
		List<Category> siblings = new ArrayList<>(this.categories.findByParentOrderByPosition(category.getParent()));
		siblings.remove(category);
		int place = isNew ? siblings.size() : 0;
		for (int i = 0; i < siblings.size(); i++) {
			if (siblings.get(i).getKey().equals(after)) {
				place = i + 1;
			}
		}
		siblings.add(place, category);
		for (int position = 0; position < siblings.size(); position++) {
			Category sibling = siblings.get(position);
			if (sibling.getPosition() != position) {
				sibling.place(position);
				sibling.markEdited();
			}
		}
	}

	/**
	 * Deletes a category that holds nothing and never did, as far as any revision tells.
	 * @return whether it was deleted
	 */
	@Transactional
	public boolean delete(String key) {
		Category category = category(key);
		if (!isEmpty(category)) {
			return false;
		}
		Map<String, CategoryName> names = category.getNames();
		this.categories.delete(category);
		this.categories.flush();
		this.addresses.leave(names);
		return true;
	}

	private boolean isEmpty(Category category) {
		return this.jdbc
			.sql("""
					select not exists (select 1 from category where parent_id = :id)
					and not exists (select 1 from term where category_id = :id)
					and not exists (select 1 from revision where snapshot @> jsonb_build_object('category', cast(:key as text)))""")
			.param("id", category.getId())
			.param("key", category.getKey())
			.query(Boolean.class)
			.single();
	}

	private Category category(String key) {
		return this.categories.findByKey(key)
			.orElseThrow(() -> new IllegalArgumentException("there is no category " + key));
	}

	private @Nullable Category parent(@Nullable String department) {
		return Optional.ofNullable(department).map(this::category).orElse(null);
	}

}
