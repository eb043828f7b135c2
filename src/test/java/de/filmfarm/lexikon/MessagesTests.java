package de.filmfarm.lexikon;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.filmfarm.lexikon.report.ReportReason;
import de.filmfarm.lexikon.report.ReportStatus;
import de.filmfarm.lexikon.report.SuggestionOrigin;
import de.filmfarm.lexikon.report.SuggestionStatus;
import de.filmfarm.lexikon.report.Suspicion;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Gender;
import de.filmfarm.lexikon.term.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class MessagesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final NavigableMap<String, Properties> FILES = files();

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

	/** What a template or a class writes to name a message, or one end of several. */
	private static final Pattern NAMED = Pattern
		.compile("#\\{\\|?([\\w.]+)|msg\\('([\\w.]+)'|\"([a-z]\\w*(?:\\.\\w+)+\\.?|\\w+\\.|\\.\\w+)\"");

	private static NavigableMap<String, Properties> files() {
		try (Stream<Path> paths = Files.list(RESOURCES)) {
			return paths.filter((path) -> path.getFileName().toString().matches("messages.*\\.properties"))
				.collect(Collectors.toMap((path) -> path.getFileName().toString(), MessagesTests::read, (a, b) -> a,
						TreeMap::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties read(Path path) {
		try (Reader reader = Files.newBufferedReader(path)) {
			Properties messages = new Properties();
			messages.load(reader);
			return messages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties english() {
		return FILES.firstEntry().getValue();
	}

	@Test
	void areThereInEveryLanguageOfTheInterface() {
		assertThat(FILES).containsOnlyKeys("messages.properties", "messages_de.properties");
	}

	@ParameterizedTest
	@MethodSource("names")
	void haveTheSameKeysInEveryLanguage(String file) {
		assertThat(messages(file).stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(english().stringPropertyNames());
	}

	@ParameterizedTest
	@MethodSource("names")
	void haveTheSamePlaceholdersInEveryLanguage(String file) {
		assertThat(messages(file).stringPropertyNames())
			.allSatisfy((key) -> assertThat(placeholders(messages(file).getProperty(key))).as(key)
				.isEqualTo(placeholders(english().getProperty(key))));
	}

	@ParameterizedTest
	@MethodSource("names")
	void sayEachThingOnce(String file) throws IOException {
		List<String> keys = Files.readAllLines(RESOURCES.resolve(file))
			.stream()
			.filter((line) -> line.matches("[^#\\s].*=.*"))
			.map((line) -> line.substring(0, line.indexOf('=')))
			.toList();
		assertThat(keys).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("names")
	void canBeFilledIn(String file) {
		messages(file).forEach((key, message) -> {
			if (!placeholders(message.toString()).isEmpty()) {
				assertThatNoException().as(key.toString())
					.isThrownBy(
							() -> new MessageFormat(message.toString(), Locale.GERMAN).format(new Object[] { 2, 3 }));
				// An apostrophe would begin a quotation and swallow what follows.
				assertThat(message.toString()).as(key.toString()).doesNotContain("'");
			}
		});
	}

	@ParameterizedTest
	@MethodSource("names")
	void sayEveryConstantThatReadersSee(String file) {
		Set<String> keys = new TreeSet<>();
		Stream.of(ReportReason.values()).forEach((reason) -> keys.add("reason." + reason));
		Stream.of(ReportReason.values()).forEach((reason) -> keys.add("correction.about." + reason));
		Stream.of(ReportStatus.values()).forEach((status) -> keys.add("report.status." + status));
		Stream.of(SuggestionStatus.values()).forEach((status) -> keys.add("suggestion.tab." + status));
		Stream.of(SuggestionStatus.values()).forEach((status) -> keys.add("badge.SUGGESTION_" + status));
		Stream.of(SuggestionOrigin.values()).forEach((origin) -> keys.add("suggestion.origin." + origin));
		Stream.of(Suspicion.values()).forEach((why) -> keys.add("suggestion.held." + why));
		Stream.of(Gender.values()).forEach((gender) -> keys.add("gender." + gender));
		Stream.of(DesignationStatus.values())
			.filter((status) -> status != DesignationStatus.PREFERRED && status != DesignationStatus.HIDDEN)
			.forEach((status) -> keys.add("status." + status));
		// The full form needs no word, and a variant is "also".
		Stream.of(DesignationKind.ABBREVIATION, DesignationKind.SLANG).forEach((kind) -> keys.add("kind." + kind));
		Stream.of(RelationType.values())
			.filter((type) -> type != RelationType.CONFUSED_WITH && type != RelationType.REPLACED_BY)
			.forEach((type) -> keys.add("relation." + type));
		Stream.of("NARROWER", "PARTS", "USED_FOR", "REPLACES").forEach((inverse) -> keys.add("relation." + inverse));
		assertThat(messages(file).stringPropertyNames()).containsAll(keys);
	}

	@Test
	void areAllNamedSomewhereAndAllThere() throws IOException {
		Set<String> named = new TreeSet<>();
		try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"));
				Stream<Path> classes = Files.walk(Path.of("src/main/java"))) {
			for (Path file : Stream.concat(templates, classes)
				.filter((path) -> path.toString().matches(".*\\.(html|xml|java)"))
				.toList()) {
				NAMED.matcher(Files.readString(file)).results().map(MessagesTests::key).forEach(named::add);
			}
		}
		assertThat(english().stringPropertyNames()).as("messages that nobody names")
			.filteredOn((key) -> !isFormError(key) && !named.contains(key))
			.filteredOn((key) -> named.stream().noneMatch((end) -> isEnd(end, key)))
			.isEmpty();
		assertThat(named).as("names of messages that are not there")
			.filteredOn((key) -> isOfAKnownFamily(key) && !english().containsKey(key))
			.filteredOn((key) -> !key.startsWith(".") && !key.endsWith(".") && !isFile(key))
			.isEmpty();
	}

	/** An {@code index.txt} is no message of the index. */
	private static boolean isFile(String name) {
		return name.endsWith(".sql") || name.endsWith(".txt");
	}

	private static boolean isEnd(String end, String key) {
		return (end.endsWith(".") && key.startsWith(end)) || (end.startsWith(".") && key.endsWith(end));
	}

	/** Named by the validator: the constraint, the form, the field. */
	private static boolean isFormError(String key) {
		return key.matches("[A-Z]\\w+\\.form\\.\\w+");
	}

	private static boolean isOfAKnownFamily(String key) {
		return english().stringPropertyNames()
			.stream()
			.anyMatch((known) -> known.startsWith(key.replaceFirst("\\..*", ".")));
	}

	private static String key(MatchResult match) {
		return Stream.of(1, 2, 3).map(match::group).filter((group) -> group != null).findFirst().orElseThrow();
	}

	static Stream<String> names() {
		return FILES.keySet().stream();
	}

	private static Properties messages(String file) {
		return FILES.getOrDefault(file, new Properties());
	}

	private static Set<String> placeholders(String message) {
		return PLACEHOLDER.matcher(message)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
