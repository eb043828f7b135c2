package de.filmfarm.lexikon.editorial.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Example;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Literature;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Gender;
import de.filmfarm.lexikon.term.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a snapshot holds, as fields: that is how two of them are compared and
 * three of them merged. {@link #of} takes a snapshot apart, {@link #join} puts it
 * together again.
 *
 * @param part to which it belongs
 * @param key by which it is known in other snapshots of the term
 * @param kin by which it may be known if its key has changed
 * @param fields that have a value; of a text in several languages each is a field, as in
 * {@code note.de}
 */
public record Item(Part part, String key, String kin, Map<String, String> fields) {

	/** Fields whose text people write, so that two may change it in different places. */
	private static final Set<String> PROSE = Set.of("lead", "body", "plain", "note", "difference");

	/** Whether a field holds sentences. */
	static boolean isProse(String field) {
		return PROSE.contains(field.replaceFirst("\\..*", ""));
	}

	/** Takes a snapshot apart. */
	static List<Item> of(TermSnapshot term) {
		List<Item> items = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		add(items, seen, Part.TERM, "", "",
				Fields.of("category", term.category()).with("replacedBy", term.replacedBy()));
		term.names()
			.forEach((name) -> add(items, seen, Part.NAME, name.language() + " " + name.text(),
					name.language() + " " + name.status(), fields(name)));
		term.articles().forEach((text) -> add(items, seen, Part.ARTICLE, text.language().value(), "", fields(text)));
		term.relations()
			.forEach((edge) -> add(items, seen, Part.RELATION, edge.type() + " " + edge.target(),
					String.valueOf(edge.target()), fields(edge)));
		term.examples().forEach((example) -> add(items, seen, Part.EXAMPLE, example.film(), "", fields(example)));
		term.figures().forEach((digest) -> add(items, seen, Part.FIGURE, digest, "", Fields.of("digest", digest)));
		term.sources()
			.forEach((book) -> add(items, seen, Part.SOURCE, book.authors() + ": " + book.title(),
					(book.isbn() != null) ? book.isbn() : book.title(), fields(book)));
		return items;
	}

	/** The second of two with the same key is another one than the first. */
	private static void add(List<Item> items, Map<String, Integer> seen, Part part, String key, String kin,
			Fields fields) {
		int count = seen.merge(part + key, 1, Integer::sum);
		items.add(new Item(part, (count > 1) ? key + " #" + count : key, kin, fields.values()));
	}

	private static Fields fields(Name name) {
		return Fields.of("language", name.language())
			.with("text", name.text())
			.with("status", name.status())
			.with("kind", name.kind())
			.with("gender", name.gender())
			.with("pronunciation", name.pronunciation())
			.with("note", name.note())
			.with("source", name.source())
			.with("linked", name.linked());
	}

	private static Fields fields(Text text) {
		return Fields.of("language", text.language())
			.with("slug", text.slug())
			.with("lead", text.lead())
			.with("plain", text.plain())
			.with("body", text.body());
	}

	private static Fields fields(Edge edge) {
		return Fields.of("type", edge.type()).with("target", edge.target()).with("difference", edge.difference());
	}

	private static Fields fields(Example example) {
		return Fields.of("film", example.film())
			.with("timecode", example.timecode())
			.with("spoiler", example.spoiler())
			.with("note", example.note());
	}

	private static Fields fields(Literature book) {
		return Fields.of("authors", book.authors())
			.with("title", book.title())
			.with("publisher", book.publisher())
			.with("year", book.year())
			.with("edition", book.edition())
			.with("pages", book.pages())
			.with("isbn", book.isbn());
	}

	/**
	 * Puts a snapshot together.
	 * @param number of the term
	 * @throws IllegalArgumentException if a field is missing that must be there, or says
	 * what it cannot
	 */
	static TermSnapshot join(long number, List<Item> items) {
		Fields term = fields(items, Part.TERM).get(0);
		return new TermSnapshot(number, term.text("category"),
				fields(items, Part.NAME).stream().map(Item::name).toList(),
				fields(items, Part.ARTICLE).stream().map(Item::article).toList(),
				fields(items, Part.RELATION).stream().map(Item::edge).toList(),
				fields(items, Part.EXAMPLE).stream().map(Item::example).toList(),
				fields(items, Part.FIGURE).stream().map((figure) -> figure.text("digest")).toList(),
				fields(items, Part.SOURCE).stream().map(Item::book).toList(), term.number("replacedBy"));
	}

	private static List<Fields> fields(List<Item> items, Part part) {
		return items.stream().filter((item) -> item.part == part).map((item) -> new Fields(item.fields)).toList();
	}

	private static Name name(Fields name) {
		String gender = name.optional("gender");
		return new Name(LanguageTag.of(name.text("language")), name.text("text"),
				DesignationStatus.valueOf(name.text("status")), DesignationKind.valueOf(name.text("kind")),
				(gender != null) ? Gender.valueOf(gender) : null, name.optional("pronunciation"),
				name.localized("note"), name.optional("source"), Boolean.parseBoolean(name.text("linked")));
	}

	private static Text article(Fields text) {
		return new Text(LanguageTag.of(text.text("language")), text.text("slug"), text.text("lead"), text.text("body"),
				text.optional("plain"));
	}

	private static Edge edge(Fields edge) {
		return new Edge(RelationType.valueOf(edge.text("type")), Long.parseLong(edge.text("target")),
				edge.localized("difference"));
	}

	private static Example example(Fields example) {
		LocalizedText note = example.localized("note");
		if (note == null) {
			throw new IllegalArgumentException("an example needs a note");
		}
		return new Example(example.text("film"), note, example.optional("timecode"),
				Boolean.parseBoolean(example.text("spoiler")));
	}

	private static Literature book(Fields book) {
		Long year = book.number("year");
		return new Literature(book.text("authors"), book.text("title"), book.optional("publisher"),
				(year != null) ? year.intValue() : null, book.optional("edition"), book.optional("pages"),
				book.optional("isbn"));
	}

	/** Values by the names of their fields; what has none is not there. */
	private record Fields(Map<String, String> values) {

		static Fields of(String field, Object value) {
			return new Fields(new LinkedHashMap<>()).with(field, value);
		}

		Fields with(String field, @Nullable Object value) {
			if (value instanceof LocalizedText texts) {
				texts.texts().forEach((language, text) -> this.values.put(field + "." + language, text));
			}
			else if (value != null) {
				this.values.put(field, value.toString());
			}
			return this;
		}

		String text(String field) {
			String value = this.values.get(field);
			if (value == null) {
				throw new IllegalArgumentException(field + " is missing");
			}
			return value;
		}

		@Nullable String optional(String field) {
			return this.values.get(field);
		}

		@Nullable Long number(String field) {
			String value = this.values.get(field);
			return (value != null) ? Long.valueOf(value) : null;
		}

		@Nullable LocalizedText localized(String field) {
			Map<String, String> texts = new HashMap<>();
			this.values.forEach((name, text) -> {
				if (name.startsWith(field + ".")) {
					texts.put(name.substring(field.length() + 1), text);
				}
			});
			return texts.isEmpty() ? null : new LocalizedText(texts);
		}

	}

}
