package de.filmfarm.lexikon.shared;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormBasisTests {

	private static final FormBasis BASIS = new FormBasis(Map.of("title", "Rope", "directors", "Ada\nBen"));

	@Test
	void isOfAFormThatWasOpenedWithTheSameTexts() {
		String digest = new FormBasis(Map.of("directors", "Ada\r\nBen", "title", " Rope")).digest();
		assertThat(BASIS.isOf(digest)).isTrue();
	}

	@Test
	void isOfNoOtherForm() {
		assertThat(BASIS.isOf(new FormBasis(Map.of("title", "Rope", "directors", "Ada")).digest())).isFalse();
		assertThat(BASIS.isOf(new FormBasis(Map.of("title", "Rope", "directors", "Ada\nBen", "year", "")).digest()))
			.isFalse();
		assertThat(BASIS.isOf(null)).isFalse();
		assertThat(BASIS.isOf("")).isFalse();
	}

	@Test
	void tellsTextsFromTheNamesOfTheirFields() {
		assertThat(new FormBasis(Map.of("a", "b, c=d")).digest())
			.isNotEqualTo(new FormBasis(Map.of("a", "b", "c", "d")).digest());
	}

	@Test
	void namesWhatReadsOtherwise() {
		assertThat(BASIS.except(Map.of("title", "Vertigo", "directors", "Ada\r\nBen", "_csrf", "x")))
			.containsExactly(Map.entry("title", "Rope"));
		assertThat(BASIS.except(Map.of("title", "Rope"))).containsExactly(Map.entry("directors", "Ada\nBen"));
	}

	@Test
	void namesRowsThatAreNotThereAnyMore() {
		assertThat(BASIS
			.except(Map.of("title", "Rope", "directors", "Ada\nBen", "titles.fr", "La corde", "titles.es", "")))
			.containsExactly(Map.entry("titles.fr", ""));
	}

}
