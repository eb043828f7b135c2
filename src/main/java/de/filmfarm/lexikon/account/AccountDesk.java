package de.filmfarm.lexikon.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import de.filmfarm.lexikon.account.OneTimeLinks.Kind;
import de.filmfarm.lexikon.mail.Letter;
import de.filmfarm.lexikon.mail.Mailbox;
import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people, changes what they may do, and lets them go. What they wrote keeps their
 * name. There is always somebody who runs the lexikon.
 */
@Component
public class AccountDesk {

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final PasswordEncoder passwords;

	private final DeskSessions sessions;

	private final SecondFactor secondFactor;

	private final Mailbox mailbox;

	private final JdbcClient jdbc;

	AccountDesk(Accounts accounts, OneTimeLinks links, PasswordEncoder passwords, DeskSessions sessions,
			SecondFactor secondFactor, Mailbox mailbox, JdbcClient jdbc) {
		this.accounts = accounts;
		this.links = links;
		this.passwords = passwords;
		this.sessions = sessions;
		this.secondFactor = secondFactor;
		this.mailbox = mailbox;
		this.jdbc = jdbc;
	}

	/**
	 * Makes an account and sends its owner a link to join; none has the address yet.
	 * @param inviter name of whoever invites
	 * @return the link, which can be had only now
	 */
	@Transactional
	public String invite(String name, String email, Role role, LanguageTag language, String inviter) {
		return invite(this.accounts.save(new Account(name, email, language, role)), inviter);
	}

	/** Sends another link to somebody who has not joined yet; the one before ends. */
	@Transactional
	public String inviteAgain(long id, String inviter) {
		Account account = this.accounts.findById(id).orElseThrow();
		if (account.getPassword().isPresent() || !account.isActive()) {
			throw new IllegalStateException("joined already, or left");
		}
		return invite(account, inviter);
	}

	private String invite(Account account, String inviter) {
		String link = this.links.make(Kind.INVITATION, account.getId());
		this.mailbox.send(new Letter(account.getEmail().orElseThrow(), account.getLanguage(), "mail.invitation",
				List.of(account.getName(), inviter, link, Kind.INVITATION.validity().toDays()), link));
		return link;
	}

	/** Whoever was invited by a link that can still be used. */
	public Optional<Account> invited(String token) {
		return this.links.account(Kind.INVITATION, token).flatMap(this.accounts::findById).filter(Account::isActive);
	}

	/**
	 * Lets somebody join.
	 * @return whether the link could be used
	 */
	@Transactional
	public boolean join(String token, String name, LanguageTag language, String password) {
		Optional<Account> account = invited(token);
		if (account.isEmpty() || !this.links.use(Kind.INVITATION, token)) {
			return false;
		}
		account.get().introduce(name, language);
		account.get().protectWith(Objects.requireNonNull(this.passwords.encode(password)));
		return true;
	}

	/**
	 * Changes what somebody may do from the next sign-in on, which is needed now.
	 * @throws LastAdministratorException if nobody else runs the lexikon
	 */
	@Transactional
	public void assign(long id, Role role) {
		change(id, (account) -> account.assume(role));
	}

	/**
	 * Lets nobody in with an account any more, from this moment on.
	 * @throws LastAdministratorException if nobody else runs the lexikon
	 */
	@Transactional
	public void deactivate(long id) {
		change(id, Account::deactivate);
		List.of(Kind.INVITATION, Kind.RESET).forEach((kind) -> this.links.end(kind, id));
	}

	/** Lets somebody in again. */
	@Transactional
	public void reactivate(long id) {
		change(id, Account::reactivate);
	}

	/**
	 * Lets somebody in by password alone who has lost the second factor; sessions end,
	 * and the owner is told.
	 */
	@Transactional
	public void removeSecondFactor(long id) {
		Account account = this.accounts.findById(id).orElseThrow();
		String email = account.getEmail().orElseThrow();
		this.secondFactor.remove(id);
		this.sessions.endAll(email);
		this.mailbox.send(new Letter(email, account.getLanguage(), "mail.codeRemoved", List.of(account.getName())));
	}

	private void change(long id, Consumer<Account> change) {
		// Two administrators who let each other go at the same time wait for one another
		// here.
		this.jdbc.sql("select id from account where role = 'ADMIN' order by id for update").query(Long.class).list();
		Account account = this.accounts.findById(id).orElseThrow();
		change.accept(account);
		this.accounts.flush();
		if (!this.accounts.isAdministered()) {
			throw new LastAdministratorException();
		}
		account.getEmail().ifPresent(this.sessions::endAll);
	}

}
