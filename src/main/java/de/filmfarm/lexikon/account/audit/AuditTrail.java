package de.filmfarm.lexikon.account.audit;

import de.filmfarm.lexikon.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Keeps the log. Entries are added and never changed; the database refuses anything else.
 * Nothing secret belongs into it: no password, no token, no text of a form.
 */
@Component
public class AuditTrail {

	private static final String DETAIL = AuditTrail.class.getName() + ".detail";

	private static final int LONGEST_DETAIL = 500;

	private static final int LONGEST_SUBJECT = 300;

	private final JdbcClient jdbc;

	AuditTrail(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Says more about what the request does than its address tells, such as the slug of a
	 * film that is new. It is kept if the request succeeds.
	 */
	public static void detail(HttpServletRequest request, String detail) {
		request.setAttribute(DETAIL, detail);
	}

	/** What a handler has said about the request. */
	static @Nullable String detailOf(HttpServletRequest request) {
		return (request.getAttribute(DETAIL) instanceof String detail) ? detail : null;
	}

	/**
	 * Adds an entry, under the name that the account has now.
	 * @param account who did it, or none if nobody was signed in
	 * @param action what was done, such as {@code POST /admin/films/{slug}}
	 * @param subject to what, as an address within the desk
	 */
	public void add(@Nullable Long account, String action, @Nullable String subject, @Nullable String detail) {
		this.jdbc.sql("""
				insert into audit_entry (account_id, person, action, subject, detail)
				values (:account, (select name from account where id = :account), :action, :subject, :detail)""")
			.param("account", account, java.sql.Types.BIGINT)
			.param("action", action)
			.param("subject", shortened(subject, LONGEST_SUBJECT), java.sql.Types.VARCHAR)
			.param("detail", shortened(detail, LONGEST_DETAIL), java.sql.Types.VARCHAR)
			.update();
	}

	/** Adds an entry about what whoever is signed in has done to the own account. */
	public void add(String action) {
		add(account(), action, null, null);
	}

	/** Whoever is signed in. */
	static @Nullable Long account() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn)
				? Long.valueOf(signedIn.account()) : null;
	}

	/** The account with an address for mail, if there is one. */
	@Nullable Long account(String email) {
		return this.jdbc.sql("select id from account where lower(email) = lower(?)")
			.param(email)
			.query(Long.class)
			.optional()
			.orElse(null);
	}

	private static @Nullable String shortened(@Nullable String text, int longest) {
		if (text == null || text.isBlank()) {
			return null;
		}
		String readable = text.replaceAll("\\p{Cc}", " ").strip();
		return (readable.length() <= longest) ? readable : readable.substring(0, longest);
	}

}
