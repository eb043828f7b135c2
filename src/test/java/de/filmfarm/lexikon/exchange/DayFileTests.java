package de.filmfarm.lexikon.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.filmfarm.lexikon.exchange.DayFile.ChosenDay;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DayFileTests {

	private static final Map<String, Integer> NUMBERS = Map.of("pan", 1, "cut", 2, "lost", 3);

	private static DayFile read(String text) {
		return new DayFile(YamlValue.read(DayFile.PATH, text, 0), NUMBERS, Set.of(1L, 2L));
	}

	/** What is wrong beside the days that are missing. */
	private static List<String> problems(String text) {
		return read(text).problems()
			.stream()
			.map(Problem::toString)
			.filter((problem) -> !problem.contains("days without a term"))
			.toList();
	}

	@Test
	void readsDaysWithAndWithoutAnOccasion() {
		DayFile file = read("01-01: pan\n02-29:\n  term: cut\n  en: \"A leap: year\"\n  de: Schalttag\n");
		assertThat(file.days()).containsExactly(new ChosenDay("01-01", 1, Map.of()),
				new ChosenDay("02-29", 2, Map.of("en", "A leap: year", "de", "Schalttag")));
	}

	@Test
	void namesTheDaysThatAreMissing() {
		assertThat(read("01-01: pan").problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.message()).startsWith("days without a term: 01-02, 01-03").contains("02-29", "12-31");
			assertThat(problem.message().split(", ")).hasSize(365);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					02-30: cut                       | '02-30' is no day of a year; one looks like 02-29
					13-01: cut                       | '13-01' is no day of a year; one looks like 02-29
					1-2: cut                         | '1-2' is no day of a year; one looks like 02-29
					01-02: tilt                      | there is no term 'tilt'
					01-02: lost                      | the term 'lost' could not be loaded
					01-02: pan                       | the term is that of 01-01 already
					01-02: { term: cut, en: Only }   | 'de' is missing
					01-02: { en: No, de: Term }      | 'term' is missing
					01-02: { term: cut, en: A, de: B, cause_: C } | unknown field 'cause_', which is no language tag such as de or en-GB either
					""")
	void namesTheLineOfAFaultAndKeepsTheOtherDays(String line, String fault) {
		String text = "01-01: pan\n" + line + "\n";
		assertThat(problems(text)).containsExactly("days.yaml:2: " + fault);
		assertThat(read(text).days()).extracting(ChosenDay::day).containsExactly("01-01");
	}

	@Test
	void refusesADayThatStandsThereTwice() {
		assertThatExceptionOfType(InvalidFileException.class).isThrownBy(() -> read("01-01: pan\n01-01: cut\n"))
			.satisfies((fault) -> assertThat(fault.getLine()).isEqualTo(2));
	}

}
