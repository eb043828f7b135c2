package de.filmfarm.lexikon.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Sessions at the desk, by the address for mail of whoever is signed in.
 */
@Component
public class DeskSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	DeskSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/** All that are open. */
	public List<Session> of(String email) {
		Collection<? extends Session> found = this.sessions.findByPrincipalName(email).values();
		return found.stream().filter((session) -> !session.isExpired()).<Session>map((session) -> session).toList();
	}

	/** Names a session in a page; nobody gets in with it. */
	public static String key(Session session) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Sha256.of(session.getId().getBytes(StandardCharsets.UTF_8)));
	}

	/** Ends the one of that key. */
	public void end(String email, String key) {
		of(email).stream()
			.filter((session) -> key(session).equals(key))
			.map(Session::getId)
			.forEach(this.sessions::deleteById);
	}

	/** Ends all. */
	public void endAll(String email) {
		endOthers(email, null);
	}

	/** Ends all but one. */
	public void endOthers(String email, @Nullable String kept) {
		of(email).stream().map(Session::getId).filter((id) -> !id.equals(kept)).forEach(this.sessions::deleteById);
	}

}
