package de.filmfarm.lexikon.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.security.authentication.password.CompromisedPasswordDecision;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, and none that everybody tries first. No rules about
 * kinds of characters, as they only lead to the same passwords with a 1 behind (NIST SP
 * 800-63B, section 5.1.1.2).
 */
@Component
public final class PasswordRules implements CompromisedPasswordChecker {

	/** Characters. */
	public static final int SHORTEST = 12;

	/** Bytes: bcrypt ignores all that comes after. */
	public static final int LONGEST_BYTES = 72;

	private static final Set<String> COMMON = common();

	private static Set<String> common() {
		try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
			if (list == null) {
				throw new IllegalStateException("common-passwords.txt is missing");
			}
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What is wrong with a password for somebody.
	 * @param own name and address of the person, neither of which will do as a password
	 * @return key of a message
	 */
	public Optional<String> objection(String password, String... own) {
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			return Optional.of("password.short");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
			return Optional.of("password.long");
		}
		if (check(password).isCompromised()) {
			return Optional.of("password.common");
		}
		String core = core(password);
		for (String name : own) {
			String known = core(name.replaceFirst("@.*", ""));
			if (known.length() > 2 && core.replace(known, "").length() < 4) {
				return Optional.of("password.own");
			}
		}
		return Optional.empty();
	}

	/**
	 * Looks it up in a list of our own, without asking anybody: as it is, without figures
	 * around it, and as a repetition of something short.
	 */
	@Override
	public CompromisedPasswordDecision check(@Nullable String password) {
		String core = core((password != null) ? password : "");
		return new CompromisedPasswordDecision(core.chars().distinct().count() < 4 || COMMON.contains(core)
				|| COMMON.contains(repeated(core)) || isMadeOfCommonWords(core));
	}

	/** Small letters only, with the usual disguises taken off. */
	private static String core(String password) {
		return Normalizer.normalize(password, Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("^[\\d\\W_]+|[\\d\\W_]+$", "")
			.replace('0', 'o')
			.replace('1', 'i')
			.replace('!', 'i')
			.replace('3', 'e')
			.replace('4', 'a')
			.replace('@', 'a')
			.replace('5', 's')
			.replace('$', 's')
			.replace('7', 't')
			.replaceAll("[\\W_\\d]+", "");
	}

	/** What a text repeats: "movie" of "moviemovie". */
	private static String repeated(String text) {
		for (int length = 1; length <= text.length() / 2; length++) {
			String part = text.substring(0, length);
			if (text.replace(part, "").isEmpty()) {
				return part;
			}
		}
		return text;
	}

	/** Two of them in a row are no better than one. */
	private static boolean isMadeOfCommonWords(String text) {
		for (int i = 3; i <= text.length() - 3; i++) {
			if (COMMON.contains(text.substring(0, i)) && COMMON.contains(text.substring(i))) {
				return true;
			}
		}
		return false;
	}

}
