package de.filmfarm.lexikon.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.filmfarm.lexikon.account.OneTimeLinks.Kind;
import de.filmfarm.lexikon.mail.Letter;
import de.filmfarm.lexikon.mail.Mailbox;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes passwords. Whoever does is signed out everywhere else.
 */
@Component
public class Passwords {

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final PasswordEncoder encoder;

	private final DeskSessions sessions;

	private final Mailbox mailbox;

	Passwords(Accounts accounts, OneTimeLinks links, PasswordEncoder encoder, DeskSessions sessions, Mailbox mailbox) {
		this.accounts = accounts;
		this.links = links;
		this.encoder = encoder;
		this.sessions = sessions;
		this.mailbox = mailbox;
	}

	/** Whether a password is that of an account. */
	public boolean matches(long account, String password) {
		return this.accounts.findById(account)
			.flatMap(Account::getPassword)
			.filter((encoded) -> this.encoder.matches(password, encoded))
			.isPresent();
	}

	/**
	 * Sets a password.
	 * @param session the one to stay in, or none
	 */
	@Transactional
	public void change(long id, String password, @Nullable String session) {
		Account account = this.accounts.findById(id).orElseThrow();
		account.protectWith(Objects.requireNonNull(this.encoder.encode(password)));
		String email = account.getEmail().orElseThrow();
		this.links.end(Kind.RESET, id);
		this.sessions.endOthers(email, session);
		this.mailbox.send(new Letter(email, account.getLanguage(), "mail.passwordChanged", List.of(account.getName())));
	}

	/**
	 * Sends a link for choosing a new password, if the address has an account that has
	 * joined. Whoever asks learns neither.
	 */
	@Transactional
	public void sendLink(String email) {
		this.accounts.findByEmail(email)
			.filter((account) -> account.isActive() && account.getPassword().isPresent())
			.ifPresent(this::sendLink);
	}

	private void sendLink(Account account) {
		String link = this.links.make(Kind.RESET, account.getId());
		this.mailbox.send(new Letter(account.getEmail().orElseThrow(), account.getLanguage(), "mail.reset",
				List.of(account.getName(), link, Kind.RESET.validity().toMinutes()), link));
	}

	/** The account that a link lets choose a new password for. */
	public Optional<Account> resetting(String token) {
		return this.links.account(Kind.RESET, token).flatMap(this.accounts::findById).filter(Account::isActive);
	}

	/**
	 * Sets a new password by link.
	 * @return whether the link could be used
	 */
	@Transactional
	public boolean reset(String token, String password) {
		Optional<Account> account = resetting(token);
		if (account.isEmpty() || !this.links.use(Kind.RESET, token)) {
			return false;
		}
		change(account.get().getId(), password, null);
		return true;
	}

}
