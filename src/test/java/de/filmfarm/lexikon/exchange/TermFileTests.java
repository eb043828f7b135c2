package de.filmfarm.lexikon.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Gender;
import de.filmfarm.lexikon.term.RelationType;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class TermFileTests {

	private static final Map<String, Integer> NUMBERS = Map.of("pan", 1, "tilt", 2, "zoom", 3);

	@TempDir
	private Path directory;

	private LexikonFolder folder;

	@BeforeEach
	void emptyLexikon() {
		this.folder = new LexikonFolder(this.directory);
	}

	private TermSnapshot read(String key) {
		return new TermFile(this.folder.files(), "test/" + key + ".yaml").snapshot(NUMBERS);
	}

	private Problem problem(String yaml) {
		this.folder.write("test/pan.yaml", yaml);
		return Problem.of(catchThrowableOfType(InvalidFileException.class, () -> read("pan")));
	}

	@Test
	void readsNamesWithAllThatIsSaidOfThem() {
		this.folder.write("test/pan.yaml", """
				number: 1
				category: camera-movement
				designations:
				  de:
				    - text: Schwenk
				      status: preferred
				      gender: m
				      pronunciation: ʃvɛŋk
				      note: { en: A noun., de: Ein Substantiv. }
				      source: Duden
				    - { text: Schwk., status: hidden, kind: abbreviation, link: false }
				  en-GB:
				    - { text: pan, status: preferred }
				""");
		List<Name> names = read("pan").names();
		assertThat(names).extracting(Name::language, Name::text, Name::status, Name::kind, Name::linked)
			.containsExactly(
					tuple(LanguageTag.of("de"), "Schwenk", DesignationStatus.PREFERRED, DesignationKind.FULL_FORM,
							true),
					tuple(LanguageTag.of("de"), "Schwk.", DesignationStatus.HIDDEN, DesignationKind.ABBREVIATION,
							false),
					tuple(LanguageTag.of("en-GB"), "pan", DesignationStatus.PREFERRED, DesignationKind.FULL_FORM,
							true));
		assertThat(names.get(0).gender()).isEqualTo(Gender.MASCULINE);
		assertThat(names.get(0).pronunciation()).isEqualTo("ʃvɛŋk");
		assertThat(names.get(0).source()).isEqualTo("Duden");
		assertThat(names.get(0).note()).isNotNull();
	}

	@Test
	void readsItsArticles() {
		this.folder.term("pan", 1).article("pan", "de", "Dreht.", "## Wirkung\n\nRuhe.");
		assertThat(read("pan").articles()).extracting(Text::language, Text::lead)
			.containsExactly(tuple(LanguageTag.of("de"), "Dreht."), tuple(LanguageTag.of("en"), "What pan means."));
	}

	@Test
	void takesTheSlugFromTheKeyInEnglishAndFromTheNameElse() {
		this.folder.write("test/pull-back.yaml", """
				number: 1
				category: camera-movement
				designations:
				  en: [{ text: backwards tracking shot, status: preferred }]
				  de: [{ text: Rückfahrt, status: preferred }]
				""").article("pull-back", "en", "Away.", "").article("pull-back", "de", "Weg.", "");
		assertThat(read("pull-back").articles()).extracting(Text::slug).containsExactly("rueckfahrt", "pull-back");
	}

	@Test
	void readsRelationsToOtherTermsByTheirKeys() {
		this.folder.term("pan", 1, """
				relations:
				  contrast: [tilt]
				  confused-with:
				    - { term: zoom, en: One turns., de: Eins dreht. }
				""");
		List<Edge> relations = read("pan").relations();
		assertThat(relations).extracting(Edge::type, Edge::target)
			.containsExactly(tuple(RelationType.CONTRAST, 2L), tuple(RelationType.CONFUSED_WITH, 3L));
		assertThat(relations.get(0).difference()).isNull();
		assertThat(relations.get(1).difference()).isNotNull();
	}

	@Test
	void readsExamplesSourcesAndSuccessor() {
		this.folder.term("pan", 1, """
				replaced-by: tilt
				examples:
				  - { film: rope-1948, position: "0:08:30", spoiler: true, en: Look., de: Schau. }
				sources:
				  - { authors: Steven D. Katz, title: Shot by Shot, year: 1991, pages: 3-4 }
				""");
		TermSnapshot snapshot = read("pan");
		assertThat(snapshot.replacedBy()).isEqualTo(2);
		assertThat(snapshot.examples()).singleElement().satisfies((example) -> {
			assertThat(example.film()).isEqualTo("rope-1948");
			assertThat(example.timecode()).isEqualTo("0:08:30");
			assertThat(example.spoiler()).isTrue();
		});
		assertThat(snapshot.sources()).singleElement().satisfies((source) -> {
			assertThat(source.year()).isEqualTo(1991);
			assertThat(source.pages()).isEqualTo("3-4");
			assertThat(source.isbn()).isNull();
		});
	}

	@Test
	void readsFiguresWithTheirFiles() {
		this.folder.term("pan", 1, """
				figures:
				  - file: pan.svg
				    kind: diagram
				    width: 10
				    height: 5
				    alt: { en: A turn., de: Ein Schwenk. }
				    credit: Filmlexikon
				    licence: CC BY 4.0
				""").write("test/pan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
		TermFile file = new TermFile(this.folder.files(), "test/pan.yaml");
		assertThat(file.figures()).singleElement().satisfies((figure) -> {
			assertThat(figure.name()).isEqualTo("pan.svg");
			assertThat(figure.description().width()).isEqualTo(10);
			assertThat(figure.description().aiGenerated()).isFalse();
		});
		assertThat(file.parts()).containsExactly("test/pan.en.md", "test/pan.svg", "test/pan.yaml");
	}

	@Test
	void namesAMissingFigure() {
		this.folder.term("pan", 1, """
				figures:
				  - file: pan.svg
				""");
		TermFile file = new TermFile(this.folder.files(), "test/pan.yaml");
		Problem problem = Problem.of(catchThrowableOfType(InvalidFileException.class, file::figures));
		assertThat(problem).isEqualTo(new Problem("test/pan.yaml", 9, "there is no file test/pan.svg"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			colour: red                              | 3 | unknown field 'colour'
			designations: { en: [] }                 | 3 | en has 0 preferred names; it needs exactly one
			designations: { en_US: [] }              | 3 | unknown field 'en_US', which is no language tag
			designations: { en: [{ status: hidden }] } | 3 | 'text' is missing
			designations: { en: [{ text: pan, status: best }] } | 3 | 'best' is not one of preferred, admitted
			designations: { en: [{ text: pan, status: preferred, gender: x }] } | 3 | 'x' is not one of m, f, n, pl
			designations: pan                        | 3 | fields expected here
			relations: { broader: [nowhere] }        | 3 | 'designations' is missing
			""")
	void namesTheLineOfWhatIsWrong(String line, int number, String message) {
		Problem problem = problem("number: 1\ncategory: camera-movement\n" + line + "\n");
		assertThat(problem.file()).isEqualTo("test/pan.yaml");
		assertThat(problem.message()).startsWith(message);
		assertThat(problem.line()).isEqualTo(message.contains("designations") ? 1 : number);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			relations: { broader: [nowhere] }  | there is no term 'nowhere'
			relations: { broader: [pan] }      | a term cannot relate to itself
			relations: { beside: [tilt] }      | unknown field 'beside'
			relations: { confused-with: [tilt] } | fields expected here
			replaced-by: pan                   | a term cannot relate to itself
			replaced-by: nowhere               | there is no term 'nowhere'
			""")
	void refusesRelationsThatLeadNowhere(String line, String message) {
		this.folder.term("pan", 1, line);
		Problem problem = Problem.of(catchThrowableOfType(InvalidFileException.class, () -> read("pan")));
		assertThat(problem.line()).isEqualTo(8);
		assertThat(problem.message()).startsWith(message);
	}

	@Test
	void refusesAnArticleWithoutAPreferredName() {
		this.folder.term("pan", 1).article("pan", "fr", "Tourne.", "");
		Problem problem = Problem.of(catchThrowableOfType(InvalidFileException.class, () -> read("pan")));
		assertThat(problem.message()).isEqualTo("there is an article in fr, but no preferred name");
	}

	@Test
	void needsANumber() {
		assertThat(problem("category: camera-movement\n").message()).isEqualTo("'number' is missing");
		assertThat(problem("number: seven\n"))
			.isEqualTo(new Problem("test/pan.yaml", 1, "a whole number expected, not 'seven'"));
	}

}
