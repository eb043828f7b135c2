package de.filmfarm.lexikon.shared.yaml;

import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class YamlValueTests {

	private enum Colour {

		DEEP_RED, BLUE

	}

	private static YamlValue read(String text) {
		return YamlValue.read("camera/pan.yaml", text, 0);
	}

	private static InvalidFileException problem(ThrowingCallable step) {
		return catchThrowableOfType(InvalidFileException.class, step);
	}

	@Test
	void readsTextsNumbersListsAndFlags() {
		YamlValue root = read("""
				number: 7
				title: "  The Pan "
				spoiler: true
				names: [pan, 'panning shot']
				""");
		assertThat(root.required("number").number()).isEqualTo(7);
		assertThat(root.textOf("title")).contains("The Pan");
		assertThat(root.textOf("missing")).isEmpty();
		assertThat(root.flag("spoiler", false)).isTrue();
		assertThat(root.flag("missing", true)).isTrue();
		assertThat(root.listOf("names")).extracting(YamlValue::text).containsExactly("pan", "panning shot");
		assertThat(root.listOf("missing")).isEmpty();
	}

	@Test
	void readsFieldsInTheOrderOfTheFile() {
		assertThat(read("b: 1\na: 2\n").entries()).containsOnlyKeys("b", "a")
			.extractingByKey("a")
			.extracting(YamlValue::line)
			.isEqualTo(2);
		assertThat(read("b: 1\na: 2\n").entries().keySet()).containsExactly("b", "a");
	}

	@Test
	void namesFileAndLineOfWhatIsWrong() {
		YamlValue root = read("number: 7\n\ntitle: x\nlength: 9\n");
		assertThat(problem(() -> root.only("number", "title")))
			.hasMessage("camera/pan.yaml:4: unknown field 'length'; known are number, title");
		assertThat(problem(() -> root.required("category")).getRule()).isEqualTo("'category' is missing");
		assertThat(problem(() -> root.required("title").number()))
			.hasMessage("camera/pan.yaml:3: a whole number expected, not 'x'");
	}

	@Test
	void countsTheLinesAboveTheDocument() {
		YamlValue head = YamlValue.read("pan.en.md", "slug: pan\nlead: 7\n", 1);
		assertThat(head.required("lead").line()).isEqualTo(3);
		assertThat(problem(() -> YamlValue.read("pan.en.md", "slug: pan\nlead: \"open\n", 1)).getLine())
			.isGreaterThan(3);
	}

	@Test
	void refusesAFieldThatStandsTwice() {
		assertThat(problem(() -> read("a: 1\nb: 2\na: 3\n").entries()))
			.hasMessage("camera/pan.yaml:3: 'a' stands here a second time");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a: [1, 2", "a: b: c", "\ttab: 1", "a: \"open", "a: 1\n---\nb: 2", "@", "a: *nowhere" })
	void refusesWhatIsNotYaml(String text) {
		assertThat(problem(() -> read(text).entries()).getRule()).startsWith("not valid YAML");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "# only a comment\n" })
	void refusesAnEmptyFile(String text) {
		assertThat(problem(() -> read(text))).hasMessage("camera/pan.yaml:1: the file is empty");
	}

	@Test
	void refusesControlCharacters() {
		assertThat(problem(() -> read("a: \u0000")).getRule()).startsWith("not valid YAML");
	}

	@Test
	void buildsNoObjectThatTheFileNames() {
		assertThat(problem(() -> read("a: !!javax.script.ScriptEngineManager [x]\n")).getRule())
			.startsWith("not valid YAML: Global tag is not allowed");
	}

	@Test
	void saysWhatItExpectedInstead() {
		YamlValue root = read("text: x\nlist: [1]\nfields: { a: 1 }\nblank: ''\nflag: maybe\n");
		assertThat(problem(() -> root.required("text").items()).getRule()).isEqualTo("a list expected here");
		assertThat(problem(() -> root.required("text").entries()).getRule()).isEqualTo("fields expected here");
		assertThat(problem(() -> root.required("list").text()).getRule()).isEqualTo("a text expected here");
		assertThat(problem(() -> root.required("blank").text()).getRule()).isEqualTo("a text expected here");
		assertThat(problem(() -> root.flag("flag", true)).getRule()).isEqualTo("true or false expected, not 'maybe'");
		assertThat(root.required("text").isText()).isTrue();
		assertThat(root.required("list").isText()).isFalse();
	}

	@Test
	void readsConstantsInLowerCaseWithHyphens() {
		assertThat(read("deep-red").one(Colour.class)).isEqualTo(Colour.DEEP_RED);
		assertThat(problem(() -> read("DEEP_RED").one(Colour.class)).getRule())
			.isEqualTo("'DEEP_RED' is not one of deep-red, blue");
	}

	@Test
	void readsTextInEnglishAndGermanAtLeast() {
		assertThat(read("{ en: track, de: Schiene, fr: rail }").localized().texts())
			.isEqualTo(Map.of("en", "track", "de", "Schiene", "fr", "rail"));
		assertThat(problem(() -> read("{ en: track }").localized()).getRule()).isEqualTo("'de' is missing");
	}

	@Test
	void readsTextBesideFieldsThatAreNoLanguages() {
		YamlValue item = read("{ film: rope-1948, en: Look., de: Schau. }");
		assertThat(item.localized("film").texts()).containsOnlyKeys("en", "de");
		assertThat(problem(item::localized).getRule())
			.isEqualTo("unknown field 'film', which is no language tag such as de or en-GB either");
	}

}
