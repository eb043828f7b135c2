package de.filmfarm.lexikon.account.web;

import java.util.List;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.PasswordRules;
import de.filmfarm.lexikon.account.Passwords;
import de.filmfarm.lexikon.account.TooManyAttemptsException;
import de.filmfarm.lexikon.account.VainAttempts;
import de.filmfarm.lexikon.account.VainAttempts.Kind;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Checks what people say of themselves.
 */
@Component
class Checks {

	private final InterfaceLanguages languages;

	private final PasswordRules rules;

	private final Passwords passwords;

	private final VainAttempts attempts;

	Checks(InterfaceLanguages languages, PasswordRules rules, Passwords passwords, VainAttempts attempts) {
		this.languages = languages;
		this.rules = rules;
		this.passwords = passwords;
		this.attempts = attempts;
	}

	/** Text of one line: without control characters, which no one types. */
	static String line(@Nullable String text) {
		return (text != null) ? text.replaceAll("[\\p{Z}\\p{C}]+", " ").strip() : "";
	}

	/** The languages one may choose from. */
	List<LanguageTag> languages() {
		return this.languages.tags();
	}

	/** Refuses a name that is missing or too long. */
	void name(Errors errors, String name) {
		if (name.isEmpty()) {
			errors.rejectValue("name", "account.name.missing");
		}
		else if (name.codePointCount(0, name.length()) > Account.LONGEST_NAME) {
			errors.rejectValue("name", "account.name.long", new Object[] { Account.LONGEST_NAME }, null);
		}
	}

	/** Refuses what cannot be an address for mail. */
	void email(Errors errors, String email) {
		if (!email.matches("[^\\s@<>,;]+@[^\\s@<>,;]+") || email.length() > Account.LONGEST_EMAIL) {
			errors.rejectValue("email", "account.email.wrong");
		}
	}

	/** Refuses a language that the interface does not speak. */
	void language(Errors errors, String language) {
		if (!this.languages.contains(language)) {
			errors.rejectValue("language", "account.language.unknown");
		}
	}

	/** Refuses a current password that is wrong, more slowly each time. */
	void current(Errors errors, Account account, String password) {
		String email = account.getEmail().orElse("");
		try {
			this.attempts.begin(Kind.PASSWORD, email, "profile");
			if (this.passwords.matches(account.getId(), password)) {
				this.attempts.forget(Kind.PASSWORD, email, "profile");
			}
			else {
				errors.rejectValue("current", "account.password.wrong");
			}
		}
		catch (TooManyAttemptsException ex) {
			Wait wait = Wait.of(ex);
			errors.rejectValue("current", "account.wait." + wait.unit(), new Object[] { wait.number() }, null);
		}
	}

	/** Refuses a password that will not do, or of which the repetition differs. */
	void password(Errors errors, String password, String repeated, String... own) {
		this.rules.objection(password, own)
			.ifPresent((objection) -> errors.rejectValue("password", "account." + objection,
					new Object[] { PasswordRules.SHORTEST }, null));
		if (!errors.hasFieldErrors("password") && !password.equals(repeated)) {
			errors.rejectValue("repeated", "account.password.differs");
		}
	}

}
