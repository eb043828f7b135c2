package de.filmfarm.lexikon.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTests {

	/** RFC 6238 appendix B. */
	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	@ParameterizedTest
	@CsvSource({ "59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924",
			"2000000000, 69279037", "20000000000, 65353130" })
	void countsAsTheStandardDoes(long second, String code) {
		assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
	}

	/** RFC 4226 appendix D. */
	@ParameterizedTest
	@CsvSource({ "0, 755224", "1, 287082", "2, 359152", "9, 520489" })
	void hasSixFigures(long step, String code) {
		assertThat(Totp.code(SECRET, step, 6)).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "59, true", "30, true", "89, true", "29, true", "90, false", "0, true", "119, false" })
	void forgivesAClockThatIsOneStepWrong(long second, boolean right) {
		assertThat(Totp.match(SECRET, "287082", Instant.ofEpochSecond(second)).isPresent()).isEqualTo(right);
	}

	@Test
	void refusesWhatIsNoCode() {
		for (String code : new String[] { "", "28708", "2870820", "abcdef", "\u0662\u0668\u0667\u0660\u0668\u0662" }) {
			assertThat(Totp.match(SECRET, code, Instant.ofEpochSecond(59))).as(code).isEmpty();
		}
	}

	/** RFC 4648 section 10. */
	@ParameterizedTest
	@CsvSource({ "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI" })
	void writesSecretsInLetters(String text, String letters) {
		assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
	}

	@Test
	void makesADifferentSecretEachTime() {
		assertThat(TotpSecret.random()).isNotEqualTo(TotpSecret.random());
		assertThat(TotpSecret.random().text()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
		assertThat(TotpSecret.random().address("a b@c.example"))
			.matches("otpauth://totp/Filmlexikon:a\\+b%40c\\.example\\?secret=[A-Z2-7]{32}&issuer=Filmlexikon&.*");
	}

}
