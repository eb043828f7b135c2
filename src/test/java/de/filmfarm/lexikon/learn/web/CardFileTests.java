package de.filmfarm.lexikon.learn.web;

import java.util.List;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.learn.web.Card.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.Arguments;

import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class CardFileTests {

	private static final String HEAD = "#separator:tab\n#html:false\n#columns:Front\tBack\tAddress\n";

	private static String file(Card... cards) {
		return CardFile.of(List.of(cards), List.of("Front", "Back", "Address"), "https://lexikon.example");
	}

	private static Card card(String front, String... back) {
		return new Card(7, "camera", new Side(front, "en", true),
				Stream.of(back).map((text) -> new Side(text, "en", false)).collect(Collectors.toList()), "/en/terms/x");
	}

	@Test
	void beginsWithWhatAnkiNeedsToKnow() {
		assertThat(file()).isEqualTo(HEAD);
	}

	@Test
	void hasALineForEachCard() {
		assertThat(file(card("pan", "The camera turns."), card("tilt", "Kippen", "Up & <down>.")))
			.isEqualTo(HEAD + "pan\tThe camera turns.\thttps://lexikon.example/id/7\n"
					+ "tilt\tKippen – Up & <down>.\thttps://lexikon.example/id/7\n");
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void keepsHostileTextInItsField(String text, String field) {
		assertThat(file(card(text, text))).isEqualTo(HEAD + field + "\t" + field + "\thttps://lexikon.example/id/7\n");
	}

	static Stream<Arguments> hostile() {
		return Stream.of(arguments("a\tb", "a b"), arguments("a\r\nb\nc", "a b c"),
				arguments("\u0000a\u0007\u001bb", "a b"), arguments("a\u0085b\u2028c\u2029d", "a b c d"),
				arguments("\ufeffa", "a"), arguments("#html:true", "\"#html:true\""), arguments("\n#x", "\"#x\""),
				arguments("\"quoted\"", "\"\"\"quoted\"\"\""), arguments("5\" gun", "\"5\"\" gun\""),
				arguments("{{c1::x}} <img src=x>", "{{c1::x}} <img src=x>"), arguments("  a  ", "a"));
	}

}
