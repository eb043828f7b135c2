package de.filmfarm.lexikon.account.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.DeskSessions;
import de.filmfarm.lexikon.account.SecondFactor;
import de.filmfarm.lexikon.account.security.SessionOrigin;
import de.filmfarm.lexikon.account.web.ProfilePage.OpenSession;
import de.filmfarm.lexikon.account.web.ProfilePage.Passkey;

import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Gathers what somebody sees of the own account.
 */
@Component
class ProfilePages {

	private final DeskSessions sessions;

	private final SecondFactor secondFactor;

	private final PublicKeyCredentialUserEntityRepository owners;

	private final UserCredentialRepository passkeys;

	ProfilePages(DeskSessions sessions, SecondFactor secondFactor, PublicKeyCredentialUserEntityRepository owners,
			UserCredentialRepository passkeys) {
		this.sessions = sessions;
		this.secondFactor = secondFactor;
		this.owners = owners;
		this.passkeys = passkeys;
	}

	ProfilePage of(Account account, String session) {
		String email = account.getEmail().orElse("");
		return new ProfilePage(email, account.getRole(), this.secondFactor.isSetUp(account.getId()),
				this.secondFactor.recoveryCodesLeft(account.getId()), passkeys(email), sessions(email, session));
	}

	private List<Passkey> passkeys(String email) {
		PublicKeyCredentialUserEntity owner = this.owners.findByUsername(email);
		return (owner != null) ? this.passkeys.findByUserId(owner.getId())
			.stream()
			.sorted(Comparator.comparing(CredentialRecord::getCreated))
			.map(ProfilePages::passkey)
			.toList() : List.of();
	}

	private static Passkey passkey(CredentialRecord passkey) {
		return new Passkey(passkey.getCredentialId().toBase64UrlString(), passkey.getLabel(),
				local(passkey.getCreated()), local(passkey.getLastUsed()));
	}

	private List<OpenSession> sessions(String email, String current) {
		return this.sessions.of(email)
			.stream()
			.sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
			.map((session) -> session(session, session.getId().equals(current)))
			.toList();
	}

	private static OpenSession session(Session session, boolean current) {
		SessionOrigin origin = session.getAttribute(SessionOrigin.ATTRIBUTE);
		return new OpenSession(DeskSessions.key(session), (origin != null) ? BrowserName.of(origin.browser()) : "",
				(origin != null) ? origin.address() : "", local(session.getCreationTime()),
				local(session.getLastAccessedTime()), current);
	}

	private static LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
	}

}
