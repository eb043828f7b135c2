package de.filmfarm.lexikon.editorial.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RowStepTests {

	private static final List<String> ROWS = List.of("a", "b", "c");

	private static String after(String step) {
		return String.join("", RowStep.of(step).of("names", ROWS, () -> "+"));
	}

	@ParameterizedTest
	@CsvSource({ "add names, abc+", "remove names 0, bc", "remove names 2, ab", "up names 1, bac", "up names 2, acb",
			"down names 0, bac", "down names 1, acb" })
	void changesRows(String step, String rows) {
		assertThat(after(step)).isEqualTo(rows);
	}

	@ParameterizedTest
	@ValueSource(strings = { "up names 0", "down names 2", "remove names 3", "remove names", "up names", "add sources",
			"up names 99999", "add names x", "", "a b c" })
	void leavesThemWhereThereIsNothingToDo(String step) {
		assertThat(after(step)).isEqualTo("abc");
	}

	@Test
	void tellsWhereToGoOn() {
		assertThat(RowStep.of("add names").focus(4)).isEqualTo("names.3");
		assertThat(RowStep.of("up names 2").focus(3)).isEqualTo("names.1");
		assertThat(RowStep.of("down names 1").focus(3)).isEqualTo("names.2");
		assertThat(RowStep.of("remove names 2").focus(2)).isEqualTo("names.1");
		assertThat(RowStep.of("remove names 0").focus(0)).isEqualTo("add.names");
	}

}
