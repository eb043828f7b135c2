package de.filmfarm.lexikon.exchange;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.filmfarm.lexikon.learn.LearningPath;
import de.filmfarm.lexikon.learn.LearningPath.Step;
import de.filmfarm.lexikon.learn.LearningPath.Text;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class PathFileTests {

	private static final Map<String, Integer> NUMBERS = IntStream.rangeClosed(1, 30)
		.boxed()
		.collect(Collectors.toMap((number) -> "term-" + number, (number) -> number));

	/** A good path of ten terms. */
	static final String GOOD = """
			position: 3
			en:
			  slug: a-path
			  title: A path
			  lead: Where it leads.
			  introduction: How it goes.
			de:
			  slug: ein-weg
			  title: Ein Weg
			  lead: Wohin er führt.
			  introduction: Wie er geht.
			terms:
			""" + terms("term-", 1, 10);

	static String terms(String key, int first, int last) {
		return IntStream.rangeClosed(first, last)
			.mapToObj((number) -> "  - { term: %s%d, en: Because %2$d., de: Weil %2$d. }%n".formatted(key, number))
			.collect(Collectors.joining());
	}

	private static LearningPath read(String path, String text) {
		return new PathFile(YamlValue.read(path, text, 0)).read(NUMBERS,
				NUMBERS.values()
					.stream()
					.filter((number) -> number != 30)
					.map(Integer::longValue)
					.collect(Collectors.toSet()));
	}

	@Test
	void readsAPath() {
		LearningPath path = read("paths/a-path.yaml", GOOD);
		assertThat(path.key()).isEqualTo("a-path");
		assertThat(path.position()).isEqualTo(3);
		assertThat(path.texts()).containsOnlyKeys(LanguageTag.of("en"), LanguageTag.of("de"))
			.containsEntry(LanguageTag.of("de"), new Text("ein-weg", "Ein Weg", "Wohin er führt.", "Wie er geht."));
		assertThat(path.steps()).extracting(Step::term).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
		assertThat(path.steps().get(9).reason().in(LanguageTag.of("de"))).isEqualTo("Weil 10.");
	}

	@Test
	void takesAsManyTermsAsAnybodyReads() {
		assertThat(read("paths/a-path.yaml", GOOD + terms("term-", 11, 20)).steps()).hasSize(20);
	}

	@ParameterizedTest
	@MethodSource("faults")
	void refusesAFaultAtItsLine(UnaryOperator<String> fault, int line, String rule) {
		assertThatExceptionOfType(InvalidFileException.class)
			.isThrownBy(() -> read("paths/a-path.yaml", fault.apply(GOOD)))
			.satisfies((ex) -> {
				assertThat(ex.getRule()).isEqualTo(rule);
				assertThat(ex.getLine()).isEqualTo(line);
				assertThat(ex.getFile()).isEqualTo("paths/a-path.yaml");
			});
	}

	static Stream<Arguments> faults() {
		return Stream.of(fault("no position", "position: 3\n", "", 1, "'position' is missing"),
				fault("a position that is no number", "position: 3", "position: third", 1,
						"a whole number expected, not 'third'"),
				fault("an unknown field", "position: 3", "position: 3\ncolour!: red", 2,
						"unknown field 'colour!', which is no language tag such as de or en-GB either"),
				fault("no German", "\nde:", "\nfr:", 1, "'de' is missing"),
				fault("no English", "\nen:", "\nfr:", 1, "'en' is missing"),
				fault("no slug", "  slug: a-path\n", "", 3, "'slug' is missing"),
				fault("a slug that is none", "slug: a-path", "slug: A path", 3,
						"'A path' is not a slug: lower-case letters, digits and hyphens"),
				fault("no title", "  title: A path\n", "", 3, "'title' is missing"),
				fault("a title too long", "title: A path", "title: " + "x".repeat(101), 4,
						"the title has 101 characters; it may have 100"),
				fault("no lead", "  lead: Where it leads.\n", "", 3, "'lead' is missing"),
				fault("a lead too long", "Where it leads.", "x".repeat(301), 5,
						"the lead has 301 characters; it may have 300"),
				fault("no introduction", "  introduction: How it goes.\n", "", 3, "'introduction' is missing"),
				fault("an introduction too long", "How it goes.", "x".repeat(2001), 6,
						"the introduction has 2001 characters; it may have 2000"),
				fault("an unknown field of a text", "  lead: Where", "  colour: red\n  lead: Where", 5,
						"unknown field 'colour'; known are slug, title, lead, introduction"),
				fault("no terms", "terms:\n", "", 1, "'terms' is missing", 12),
				fault("a term that is not there", "term-4,", "term-99,", 16, "there is no term 'term-99'"),
				fault("a term that could not be loaded", "term-4,", "term-30,", 16,
						"the term 'term-30' could not be loaded"),
				fault("a term twice", "term-4,", "term-2,", 16, "the term 'term-2' comes a second time"),
				fault("no term", "term: term-4, ", "", 16, "'term' is missing"),
				fault("no English reason", "en: Because 4., ", "", 16, "'en' is missing"),
				fault("no German reason", ", de: Weil 4.", "", 16, "'de' is missing"),
				fault("a reason too long", "Because 4.", "x".repeat(301), 16,
						"the reason has 301 characters; it may have 300"),
				fault("an unknown field of a step", "Because 4.,", "Because 4., colour!: red,", 16,
						"unknown field 'colour!', which is no language tag such as de or en-GB either"),
				arguments(
						Named.of("too few terms",
								(UnaryOperator<String>) (text) -> text.replaceAll(".*term-9,.*\n", "")),
						13, "a path has 10 to 20 terms, not 9"),
				arguments(Named.of("too many terms", (UnaryOperator<String>) (text) -> text + terms("term-", 11, 21)),
						13, "a path has 10 to 20 terms, not 21"));
	}

	private static Arguments fault(String name, String right, String wrong, int line, String rule) {
		assertThat(GOOD).contains(right);
		UnaryOperator<String> fault = (text) -> text.replaceFirst(Pattern.quote(right), wrong);
		return arguments(Named.of(name, fault), line, rule);
	}

	/** With nothing left of the file from a line on. */
	private static Arguments fault(String name, String right, String wrong, int line, String rule, int rest) {
		UnaryOperator<String> fault = (
				text) -> text.replace(right, wrong).lines().limit(rest - 1L).collect(Collectors.joining("\n"));
		return arguments(Named.of(name, fault), line, rule);
	}

	@Test
	void refusesAKeyThatIsNone() {
		assertThatExceptionOfType(InvalidFileException.class).isThrownBy(() -> read("paths/A_path.yaml", GOOD))
			.satisfies((ex) -> assertThat(ex.getRule())
				.isEqualTo("'A_path' is no key: lower-case letters, digits and hyphens"));
	}

}
