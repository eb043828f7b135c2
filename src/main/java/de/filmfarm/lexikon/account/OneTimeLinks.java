package de.filmfarm.lexikon.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import de.filmfarm.lexikon.shared.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links that let somebody in once. The database keeps a hash of them only: whoever reads
 * it can do nothing with that.
 */
@Component
public class OneTimeLinks {

	/** What a link is for. */
	public enum Kind {

		/** Making the first administrator. */
		SET_UP("/admin/set-up/", Duration.ofDays(1)),

		/** Joining. */
		INVITATION("/admin/invitations/", Duration.ofDays(7)),

		/** Choosing a new password. */
		RESET("/admin/password-resets/", Duration.ofHours(1));

		private final String path;

		private final Duration validity;

		Kind(String path, Duration validity) {
			this.path = path;
			this.validity = validity;
		}

		/** How long its links can be used. */
		public Duration validity() {
			return this.validity;
		}

	}

	/** Bytes of a token: more than anybody can guess. */
	private static final int LENGTH = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient jdbc;

	private final SiteAddress site;

	OneTimeLinks(JdbcClient jdbc, SiteAddress site) {
		this.jdbc = jdbc;
		this.site = site;
	}

	/**
	 * Makes a link; earlier ones of its kind for the same account end.
	 * @param account identity, or none for the first administrator
	 * @return the absolute address, which can be had only now
	 */
	String make(Kind kind, @Nullable Long account) {
		byte[] bytes = new byte[LENGTH];
		RANDOM.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		if (account != null) {
			end(kind, account);
		}
		this.jdbc
			.sql("insert into one_time_link (hash, kind, account_id, expires_at) "
					+ "values (:hash, :kind, :account, now() + make_interval(secs => :validity))")
			.param("hash", hash(token))
			.param("kind", kind.name())
			.param("account", account)
			.param("validity", kind.validity.toSeconds())
			.update();
		return this.site.of(kind.path + token);
	}

	/** Whether a link can be used now. */
	public boolean isOpen(Kind kind, String token) {
		return this.jdbc.sql(
				"select true from one_time_link where hash = :hash and kind = :kind and used_at is null and expires_at > now()")
			.param("hash", hash(token))
			.param("kind", kind.name())
			.query(Boolean.class)
			.optional()
			.isPresent();
	}

	/** The account that an open link belongs to. */
	public Optional<Long> account(Kind kind, String token) {
		return this.jdbc.sql(
				"select account_id from one_time_link where hash = :hash and kind = :kind and used_at is null and expires_at > now()")
			.param("hash", hash(token))
			.param("kind", kind.name())
			.query(Long.class)
			.optional();
	}

	/** Uses a link up. Of several at once exactly one succeeds. */
	boolean use(Kind kind, String token) {
		return this.jdbc.sql(
				"update one_time_link set used_at = now() where hash = :hash and kind = :kind and used_at is null and expires_at > now()")
			.param("hash", hash(token))
			.param("kind", kind.name())
			.update() == 1;
	}

	/** Ends all links of a kind for an account. */
	void end(Kind kind, long account) {
		this.jdbc.sql(
				"update one_time_link set used_at = now() where kind = :kind and account_id = :account and used_at is null")
			.param("kind", kind.name())
			.param("account", account)
			.update();
	}

	/** Ends all links for making the first administrator. */
	void endSetUp() {
		this.jdbc.sql("update one_time_link set used_at = now() where kind = 'SET_UP' and used_at is null").update();
	}

	private static byte[] hash(String token) {
		return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
	}

}
