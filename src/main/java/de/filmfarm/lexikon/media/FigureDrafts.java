package de.filmfarm.lexikon.media;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a file for whoever has chosen it while what is said about it is not complete yet,
 * because a browser does not send a file again. After a day it is gone.
 */
@Component
public class FigureDrafts {

	/** Files of one account; the oldest goes first. */
	private static final int MOST = 5;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient jdbc;

	FigureDrafts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a file.
	 * @return by what it is found again
	 */
	@Transactional
	public String keep(long account, String name, byte[] content) {
		byte[] random = new byte[16];
		RANDOM.nextBytes(random);
		String token = HexFormat.of().formatHex(random);
		this.jdbc.sql("delete from figure_draft where created_at < now() - interval '1 day'").update();
		this.jdbc.sql("insert into figure_draft (token, account_id, name, content) values (?, ?, ?, ?)")
			.params(token, account, shortened(name), content)
			.update();
		this.jdbc.sql("""
				delete from figure_draft where account_id = :account and token not in
				(select token from figure_draft where account_id = :account order by created_at desc limit :most)""")
			.param("account", account)
			.param("most", MOST)
			.update();
		return token;
	}

	private static String shortened(String name) {
		String plain = name.replaceAll("\\p{Cc}", "");
		return plain.isBlank() ? "figure" : plain.substring(0, Math.min(plain.length(), 200));
	}

	/** The file that the account keeps there, if it still does. */
	@Transactional(readOnly = true)
	public Optional<Draft> find(long account, @Nullable String token) {
		return this.jdbc.sql("""
				select token, name, content from figure_draft where token = :token and account_id = :account
				and created_at > now() - interval '1 day'""")
			.param("token", token)
			.param("account", account)
			.query(Draft.class)
			.optional();
	}

	/** The file is needed no more. */
	@Transactional
	public void forget(long account, String token) {
		this.jdbc.sql("delete from figure_draft where token = ? and account_id = ?").params(token, account).update();
	}

	/**
	 * A file that is kept.
	 *
	 * @param token by which it is found
	 * @param name that it had
	 * @param content the bytes, as they came
	 */
	@SuppressWarnings("ArrayRecordComponent") // handed to the store, never compared
	public record Draft(String token, String name, byte[] content) {
	}

}
