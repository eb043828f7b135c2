package de.filmfarm.lexikon.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules();

	@ParameterizedTest
	@ValueSource(
			strings = { "violet harbour cello", "Drei Kraniche am Set", "kq8#vT!2mZp0w", "geheimnisvoller Kranwagen" })
	void takesLongOnes(String password) {
		assertThat(this.rules.objection(password, "Ada", "ada@example.org")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "kq8#vT!2mZp", "kq8#vT!2\uD83C\uDFAC\uD83C\uDFAC" })
	void refusesShortOnes(String password) {
		assertThat(this.rules.objection(password)).contains("password.short");
	}

	@Test
	void refusesWhatTheEncodingWouldCutOff() {
		String longest = "violet harbour cello, quiet meadow trombone, seven cranes at the lake, 1";
		assertThat(longest).hasSize(72);
		assertThat(this.rules.objection(longest)).isEmpty();
		assertThat(this.rules.objection(longest + "x")).contains("password.long");
		assertThat(this.rules.objection(longest.replace('a', '\u00e4'))).contains("password.long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "password1234", "Passwort2026!", "P@ssw0rd12345", "qwertzuiop123", "123456789012",
			"aaaaaaaaaaaaa", "passwordpassword", "filmlexikon!!", "LassMichRein!!", "hollywoodfilm1", "...............",
			"movie movie movie" })
	void refusesWhatIsTriedFirst(String password) {
		assertThat(this.rules.objection(password)).contains("password.common");
	}

	@ParameterizedTest
	@ValueSource(strings = { "adelheid.krone", "Adelheid Krone1", "adelheid krone" })
	void refusesOnesOwnName(String password) {
		assertThat(this.rules.objection(password, "Adelheid Krone", "ak@example.org")).contains("password.own");
	}

}
