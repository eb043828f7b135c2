package de.filmfarm.lexikon.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a name is made of, in any language.
 *
 * @param eponym whose name it bears
 * @param quality of what it is
 * @param modifiers which one it is
 * @param head what it is
 */
record Recipe(@Nullable String eponym, @Nullable Concept quality, List<Concept> modifiers, Concept head) {

	/** The name with one of the synonyms for its head. */
	String in(String language, String head) {
		return switch (language) {
			case "en" -> words(Stream.of(eponymWords(), qualityWords("en"), modifierWords("en"), Stream.of(head)));
			case "de" -> words(Stream.of(qualityWords("de").map((word) -> word + this.head.ending()),
					Stream.of(eponymWords().map((name) -> name + "-").collect(Collectors.joining()) + compound(head))));
			default ->
				words(Stream.of(Stream.of(head), qualityWords(language), modifierWords(language), eponymWords()));
		};
	}

	/** The preferred name. */
	String in(String language) {
		return in(language, this.head.in(language));
	}

	/** The German compound, as <em>Handkamerafahrt</em>. */
	private String compound(String head) {
		String compound = modifierWords("de").map((word) -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining())
				+ head.toLowerCase(Locale.ROOT);
		return compound.substring(0, 1).toUpperCase(Locale.ROOT) + compound.substring(1);
	}

	private Stream<String> eponymWords() {
		return Stream.ofNullable(this.eponym);
	}

	private Stream<String> qualityWords(String language) {
		return Stream.ofNullable(this.quality).map((concept) -> concept.in(language));
	}

	private Stream<String> modifierWords(String language) {
		return this.modifiers.stream().map((concept) -> concept.in(language));
	}

	private static String words(Stream<Stream<String>> parts) {
		return parts.flatMap((part) -> part).collect(Collectors.joining(" "));
	}

}
