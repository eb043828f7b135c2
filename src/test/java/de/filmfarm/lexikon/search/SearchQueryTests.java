package de.filmfarm.lexikon.search;

import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchQueryTests {

	private static SearchQuery query(String text, int page) {
		return SearchQuery.of(text, LanguageTag.of("en")).onPage(page);
	}

	@Test
	void losesTheSpaceAround() {
		assertThat(query("  whip pan \n", 1).text()).isEqualTo("whip pan");
	}

	@Test
	void isCutAfter200Characters() {
		assertThat(query("x".repeat(10_000), 1).text()).hasSize(200);
		assertThat(query(" ".repeat(300) + "pan", 1).text()).isEqualTo("pan");
	}

	@Test
	void isCutAfter40Words() {
		SearchQuery query = query("a1b2c3d4e5-".repeat(8), 1);
		assertThat(query.text()).isEqualTo("a1b2c3d4e5-a1b2c3d4e5-a1b2c3d4e5-a1b2c3d4e5");
		assertThat(query.isCut()).isTrue();
		for (String word : List.of("\u00e9 ", "\u6620 ", "\ud83c\udfa5 ")) {
			assertThat(query(word.repeat(50), 1).text()).isEqualTo(word.repeat(40).strip());
		}
	}

	@Test
	void isWholeOtherwise() {
		for (String text : List.of("a1b2c3d4e5".repeat(4), "x".repeat(200), "dolly ".repeat(33).strip() + "??", "?!",
				"")) {
			assertThat(query(text, 1).text()).isEqualTo(text);
			assertThat(query(text, 1).isCut()).isFalse();
		}
	}

	@Test
	void neverEndsInHalfACharacter() {
		String text = query("x".repeat(199) + "\ud83c\udfa5", 1).text();
		assertThat(Character.isHighSurrogate(text.charAt(text.length() - 1))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "?!", "***", "\"", "(((", "\u2026" })
	void isEmptyWithoutLetterOrDigit(String text) {
		assertThat(query(text, 1).isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "8", "映", "é", "?a?" })
	void isNotEmptyWithOne(String text) {
		assertThat(query(text, 1).isEmpty()).isFalse();
	}

	@Test
	void beginsOnTheFirstPage() {
		assertThat(query("pan", 0).page()).isEqualTo(1);
		assertThat(query("pan", -7).page()).isEqualTo(1);
		assertThat(query("pan", 3).page()).isEqualTo(3);
	}

}
