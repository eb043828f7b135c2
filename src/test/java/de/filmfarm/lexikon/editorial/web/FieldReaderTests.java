package de.filmfarm.lexikon.editorial.web;

import java.util.Map;

import de.filmfarm.lexikon.editorial.Remark;
import de.filmfarm.lexikon.term.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldReaderTests {

	private final FieldReader fields = new FieldReader();

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "en-GB", "zh-Hant", "es-419", "pt-BR", "gsw" })
	void knowsLanguages(String tag) {
		assertThat(this.fields.language("place", tag)).hasToString(tag);
		assertThat(this.fields.errors()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "xx", "EN", "en_GB", "en-QQ", "english", "e", "qqq", "en-", "-", "en GB", "<b>" })
	void refusesWhatIsNoLanguage(String tag) {
		assertThat(this.fields.language("place", tag)).isNull();
		assertThat(this.fields.errors()).extracting(Remark::code).containsExactly("unknownLanguage");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u0007b", "a\nb", "a\tb", "a\u007Fb", "a\u0085b", "a\u202Eb", "a\u2066b",
			"a\u2028b", "a\uFFFDb" })
	void refusesInvisibleCharactersInALine(String text) {
		this.fields.line("place", text, 10);
		assertThat(this.fields.errors()).extracting(Remark::code).containsExactly("control");
	}

	@Test
	void takesLinesAndTabsInAText() {
		assertThat(this.fields.text("place", "\n a\n\tb \n", 10)).isEqualTo("a\n\tb");
		assertThat(this.fields.errors()).isEmpty();
	}

	@Test
	void countsCharactersAsTheDatabaseDoes() {
		String film = "\uD83C\uDFAC";
		this.fields.line("place", film.repeat(10), 10);
		assertThat(this.fields.errors()).isEmpty();
		this.fields.line("place", film.repeat(11), 10);
		assertThat(this.fields.errors()).containsExactly(new Remark("place", "tooLong", "10", "11"));
	}

	@Test
	void countsLanguagesTogether() {
		this.fields.localized("place", Map.of("en", "x".repeat(60), "de", "y".repeat(60)), 100);
		assertThat(this.fields.errors()).extracting(Remark::code).containsExactly("tooLongTogether");
	}

	@Test
	void leavesOutLanguagesInWhichNothingIsWritten() {
		assertThat(this.fields.localized("place", Map.of("en", " a ", "de", " "), 100))
			.hasToString("LocalizedText[texts={en=a}]");
		assertThat(this.fields.localized("place", Map.of("en", "", "de", " "), 100)).isNull();
		assertThat(this.fields.errors()).isEmpty();
	}

	@Test
	void takesOnlyConstantsThatThereAre() {
		assertThat(this.fields.one("place", "NEUTER", Gender.class)).isEqualTo(Gender.NEUTER);
		assertThat(this.fields.one("place", "neuter", Gender.class)).isNull();
		assertThat(this.fields.errors()).extracting(Remark::code).containsExactly("unknownValue");
	}

}
