package de.filmfarm.lexikon.editorial;

import java.nio.file.Path;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.DesignationKind;
import de.filmfarm.lexikon.term.DesignationStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class WarningsTests {

	private static final String LEAD = "A movement that nobody has seen, made up for a test.";

	@Autowired
	private Warnings warnings;

	@Autowired
	private TemporaryTerms terms;

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	private static Name name(String language, String text, DesignationStatus status) {
		return new Name(LanguageTag.of(language), text, status, DesignationKind.FULL_FORM, null, null, null, null,
				true);
	}

	private static Text text(String language, String lead, String body) {
		return new Text(LanguageTag.of(language), "twirl", lead, body, null);
	}

	private static TermSnapshot term(List<Name> names, List<Text> texts) {
		return new TermSnapshot(0, "camera-movement", names, texts, List.of(), List.of(), List.of(), List.of(), null);
	}

	private static TermSnapshot term(String body) {
		return term(
				List.of(name("en", "twirl", DesignationStatus.PREFERRED),
						name("de", "Drall", DesignationStatus.PREFERRED)),
				List.of(text("en", LEAD, body), text("de", LEAD, "Ein Text.")));
	}

	@Test
	void areNoneForAProperTerm() {
		assertThat(this.warnings.about(term("It goes round like a carousel."))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A [word](term:nothing-of-the-kind) | brokenLink    | nothing-of-the-kind
			A [word](javascript:alert)         | droppedLink   | javascript:alert
			A [word](dolly)                    | droppedLink   | dolly
			A ![picture](https://x.example/a)  | droppedLink   | https://x.example/a
			A [[dolly]]                        | wikiLink      | ''
			''                                 | stub          | ''
			""")
	void lookAtTheLinksOfTheText(String body, String code, String value) {
		assertThat(this.warnings.about(term(body))).singleElement().satisfies((warning) -> {
			assertThat(warning.place()).isEqualTo("articles.en.body");
			assertThat(warning.code()).isEqualTo(code);
			assertThat(warning.first()).isEqualTo(value);
		});
	}

	@Test
	void nameWordsThatSeveralTermsBear(@TempDir Path directory) {
		LexikonFolder folder = new LexikonFolder(directory);
		for (int i = 0; i < 2; i++) {
			folder.write("test/zwirbel" + i + ".yaml", """
					number: %d
					category: camera-movement
					designations:
					  en:
					    - { text: zwirbel%d, status: preferred }
					    - { text: zwirn, status: admitted }
					""".formatted(TemporaryTerms.FIRST + i, i)).article("zwirbel" + i, "en", LEAD, "");
		}
		assertThat(this.terms.load(folder).problems()).isEmpty();
		assertThat(this.warnings.about(term("Take a zwirn, *zwirn* and zwirbel1.")))
			.containsExactly(new Remark("articles.en.body", "ambiguousName", "zwirn"));
	}

	@Test
	void nameNamesThatAreNearlyTheSameOrTaken() {
		TermSnapshot term = term(List.of(name("en", "Dolly", DesignationStatus.PREFERRED),
				name("en", "dol-ly", DesignationStatus.ADMITTED), name("en", "DOLLY!", DesignationStatus.HIDDEN),
				name("fr", "twirl", DesignationStatus.PREFERRED)), List.of());
		assertThat(this.warnings.about(term)).extracting(Remark::place, Remark::code)
			.contains(org.assertj.core.groups.Tuple.tuple("names.0.text", "takenName"),
					org.assertj.core.groups.Tuple.tuple("names.1.text", "nearName"))
			.doesNotContain(org.assertj.core.groups.Tuple.tuple("names.2.text", "nearName"),
					org.assertj.core.groups.Tuple.tuple("names.3.text", "takenName"));
	}

	@Test
	void missLanguages() {
		TermSnapshot term = term(List.of(name("en", "twirl", DesignationStatus.PREFERRED)),
				List.of(text("en", LEAD, "Text.")));
		assertThat(this.warnings.about(term)).containsExactly(new Remark("names", "missingName", "de"),
				new Remark("articles.de.lead", "missingArticle"));
	}

	@Test
	void measureTheLead() {
		TermSnapshot term = term(
				List.of(name("en", "twirl", DesignationStatus.PREFERRED),
						name("de", "Drall", DesignationStatus.PREFERRED)),
				List.of(text("en", "Short.", "Text."), text("de", "x".repeat(261), "Text.")));
		assertThat(this.warnings.about(term)).containsExactly(new Remark("articles.en.lead", "shortLead", 6),
				new Remark("articles.de.lead", "longLead", 261));
	}

}
