package de.filmfarm.lexikon.search;

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
	void neverEndsInHalfACharacter() {
		String text = query("x".repeat(199) + "\ud83c\udfa5", 1).text();
		assertThat(Character.isHighSurrogate(text.charAt(text.length() - 1))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "?!", "***", "\"", "(((", "…" })
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
