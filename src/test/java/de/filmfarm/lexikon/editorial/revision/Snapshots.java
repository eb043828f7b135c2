package de.filmfarm.lexikon.editorial.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Example;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Literature;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots for tests: one that is easily read, and any number of others.
 */
public final class Snapshots {

	public static final LanguageTag ENGLISH = LanguageTag.of("en");

	public static final LanguageTag GERMAN = LanguageTag.of("de");

	private static final List<String> WORDS = List.of("camera", "moves", "back", "from", "the", "actor", "slowly",
			"while", "lens", "zooms", "in", "and", "\n\n", "light", "shadow");

	private Snapshots() {
	}

	/** A term with a name in two languages and a short English text. */
	public static TermSnapshot simple(long number, String key) {
		return new TermSnapshot(number, "camera-movement",
				List.of(name(ENGLISH, key, DesignationStatus.PREFERRED),
						name(GERMAN, key, DesignationStatus.PREFERRED)),
				List.of(new Text(ENGLISH, key, "What " + key + " means.", "", null)), List.of(), List.of(), List.of(),
				List.of(), null);
	}

	public static Name name(LanguageTag language, String text, DesignationStatus status) {
		return new Name(language, text, status, DesignationKind.FULL_FORM, null, null, null, null, true);
	}

	public static TermSnapshot withNames(TermSnapshot term, List<Name> names) {
		return new TermSnapshot(term.number(), term.category(), names, term.articles(), term.relations(),
				term.examples(), term.figures(), term.sources(), term.replacedBy());
	}

	/** The same term with another English definition. */
	public static TermSnapshot withLead(TermSnapshot term, String lead) {
		Text text = term.articles().get(0);
		return withText(term, new Text(text.language(), text.slug(), lead, text.body(), text.plain()));
	}

	/** The same term with another English text. */
	public static TermSnapshot withBody(TermSnapshot term, String body) {
		Text text = term.articles().get(0);
		return withText(term, new Text(text.language(), text.slug(), text.lead(), body, text.plain()));
	}

	/** The same term at another English address. */
	public static TermSnapshot withSlug(TermSnapshot term, String slug) {
		Text text = term.articles().get(0);
		return withText(term, new Text(text.language(), slug, text.lead(), text.body(), text.plain()));
	}

	private static TermSnapshot withText(TermSnapshot term, Text text) {
		return new TermSnapshot(term.number(), term.category(), term.names(), List.of(text), term.relations(),
				term.examples(), term.figures(), term.sources(), term.replacedBy());
	}

	public static TermSnapshot withRelations(TermSnapshot term, Edge... edges) {
		return new TermSnapshot(term.number(), term.category(), term.names(), term.articles(), List.of(edges),
				term.examples(), term.figures(), term.sources(), term.replacedBy());
	}

	public static TermSnapshot withCategory(TermSnapshot term, String category) {
		return new TermSnapshot(term.number(), category, term.names(), term.articles(), term.relations(),
				term.examples(), term.figures(), term.sources(), term.replacedBy());
	}

	/** Some term or other. */
	static TermSnapshot any(Random random) {
		List<Name> names = new ArrayList<>();
		for (LanguageTag language : List.of(ENGLISH, GERMAN)) {
			for (int i = random.nextInt(4); i >= 0; i--) {
				names.add(new Name(language, "name " + random.nextInt(6) + i,
						(i == 0) ? DesignationStatus.PREFERRED : any(random, DesignationStatus.values()),
						any(random, DesignationKind.values()), null, maybe(random, "x"), note(random),
						maybe(random, words(random, 2)), random.nextBoolean()));
			}
		}
		List<Edge> edges = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			edges.add(new Edge(any(random, RelationType.values()), random.nextInt(5) + 1, note(random)));
		}
		List<Example> examples = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			examples.add(new Example("film-" + random.nextInt(3), texts(random), maybe(random, "0:01:00"),
					random.nextBoolean()));
		}
		List<Literature> sources = new ArrayList<>();
		for (int i = random.nextInt(3); i > 0; i--) {
			sources.add(new Literature("Author " + random.nextInt(2), "Title " + random.nextInt(2), null,
					random.nextBoolean() ? 1950 + random.nextInt(2) : null, null, maybe(random, "1-2"), null));
		}
		return new TermSnapshot(7, "category-" + random.nextInt(3), names,
				List.of(text(random, ENGLISH), text(random, GERMAN)).subList(0, random.nextInt(3)), edges, examples,
				List.of("a", "b", "c").subList(random.nextInt(2), 2 + random.nextInt(2)), sources,
				random.nextInt(4) == 0 ? 9L : null);
	}

	private static Text text(Random random, LanguageTag language) {
		return new Text(language, "slug-" + random.nextInt(3), words(random, 6), words(random, random.nextInt(60)),
				maybe(random, words(random, 5)));
	}

	private static <T> T any(Random random, T[] values) {
		return values[random.nextInt(values.length)];
	}

	private static @Nullable String maybe(Random random, String value) {
		return random.nextBoolean() ? value : null;
	}

	private static @Nullable LocalizedText note(Random random) {
		return random.nextInt(3) == 0 ? texts(random) : null;
	}

	private static LocalizedText texts(Random random) {
		return new LocalizedText(random.nextBoolean() ? Map.of("en", words(random, 5))
				: Map.of("en", words(random, 5), "de", words(random, 5)));
	}

	static String words(Random random, int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
		}
		return text.toString().strip();
	}

}
