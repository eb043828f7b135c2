package de.filmfarm.lexikon.term;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import org.jspecify.annotations.Nullable;

/**
 * A department (upper level) or a field of work within it (lower level). Terms belong to
 * the lower level.
 */
@Entity
public class Category {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String key;

	private short level;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "parent_id")
	private @Nullable Category parent;

	private int position;

	@Column(name = "edited_at")
	private @Nullable Instant editedAt;

	@ElementCollection
	@CollectionTable(name = "category_name", joinColumns = @JoinColumn(name = "category_id"))
	@MapKeyColumn(name = "language")
	private Map<String, CategoryName> names = new TreeMap<>();

	@OneToMany(mappedBy = "parent")
	private Set<Category> categories = new HashSet<>();

	/** Tells the index which documents show the name of a category. */
	@OneToMany(mappedBy = "category")
	private Set<Term> terms = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Category() {
	}

	/**
	 * A category with a key that never changes.
	 * @throws IllegalArgumentException if the parent is itself of the lower level
	 */
	public Category(String key, @Nullable Category parent) {
		if (parent != null && parent.parent != null) {
			throw new IllegalArgumentException("categories have two levels, " + key + " would be a third");
		}
		this.key = new Slug(key).value();
		this.parent = parent;
		this.level = (short) ((parent != null) ? 2 : 1);
	}

	/** Sets where the category stands among its siblings, and what it is called. */
	public void describe(int position, Map<LanguageTag, CategoryName> names) {
		this.position = position;
		Map<String, CategoryName> wanted = new TreeMap<>();
		names.forEach((language, name) -> wanted.put(language.value(), name));
		this.names.keySet().retainAll(wanted.keySet());
		wanted.forEach(this.names::put);
	}

	/** Sets where the category stands among its siblings. */
	public void place(int position) {
		this.position = position;
	}

	/**
	 * Moves a field to another department.
	 * @throws IllegalArgumentException unless this is a field and that a department
	 */
	public void moveTo(Category department) {
		if (isDepartment() || !department.isDepartment()) {
			throw new IllegalArgumentException("only a field moves, and only to a department");
		}
		this.parent = department;
	}

	/** From now on this is what the desk says, whatever a file does. */
	public void markEdited() {
		this.editedAt = Instant.now();
	}

	/** The files say the same again. */
	public void followFiles() {
		this.editedAt = null;
	}

	/** Whether the desk has its own word on this. */
	public boolean isEdited() {
		return this.editedAt != null;
	}

	/** The identity in the database; only once saved. */
	public long getId() {
		if (this.id == null) {
			throw new IllegalStateException("not saved yet");
		}
		return this.id;
	}

	public int getPosition() {
		return this.position;
	}

	/** Names by language tag. */
	public Map<String, CategoryName> getNames() {
		return Map.copyOf(this.names);
	}

	public String getKey() {
		return this.key;
	}

	/** The name in the language, else in English, else in any. */
	public String name(LanguageTag language) {
		CategoryName name = this.names.getOrDefault(language.value(), this.names.get("en"));
		return ((name != null) ? name : this.names.values().iterator().next()).name();
	}

	/** Whether this is of the upper level. */
	public boolean isDepartment() {
		return this.level == 1;
	}

	public @Nullable Category getParent() {
		return this.parent;
	}

}
