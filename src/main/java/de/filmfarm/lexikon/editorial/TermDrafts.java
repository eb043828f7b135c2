package de.filmfarm.lexikon.editorial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is being written, so that nothing is lost before it is saved. Each account
 * has its own.
 */
@Component
public class TermDrafts {

	/** Whoever has written no longer ago is still at it. */
	private static final Duration FRESH = Duration.ofMinutes(10);

	private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	TermDrafts(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Keeps the fields in place of what the account had kept under the key.
	 * @return when it was kept
	 */
	@Transactional
	public Instant keep(long account, String key, @Nullable Integer basedOn, Map<String, String> fields) {
		return this.jdbc.sql("""
				insert into term_draft (account_id, key, based_on, fields)
				values (:account, :key, :basedOn, cast(:fields as jsonb))
				on conflict (account_id, key)
				do update set based_on = excluded.based_on, fields = excluded.fields, saved_at = now()
				returning saved_at""")
			.param("account", account)
			.param("key", key)
			.param("basedOn", basedOn)
			.param("fields", this.json.writeValueAsString(fields))
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	@Transactional
	public void discard(long account, String key) {
		this.jdbc.sql("delete from term_draft where account_id = ? and key = ?").param(account).param(key).update();
	}

	@Transactional(readOnly = true)
	public Optional<TermDraft> find(long account, String key) {
		return this.jdbc.sql("select * from term_draft where account_id = ? and key = ?")
			.param(account)
			.param(key)
			.query(this::draft)
			.optional();
	}

	/** What the account has begun to write about terms that have no number yet. */
	@Transactional(readOnly = true)
	public List<TermDraft> unnumbered(long account) {
		return this.jdbc.sql("""
				select * from term_draft where account_id = ? and key like 'new-%' order by saved_at desc limit 20""")
			.param(account)
			.query(this::draft)
			.list();
	}

	/** Who else is writing about the term at this moment, and since when. */
	@Transactional(readOnly = true)
	public List<Writer> others(long account, String key) {
		return this.jdbc.sql("""
				select a.name, d.begun_at from term_draft d join account a on a.id = d.account_id
				where d.key = :key and d.account_id <> :account and d.saved_at > :fresh order by d.begun_at""")
			.param("key", key)
			.param("account", account)
			.param("fresh", OffsetDateTime.ofInstant(Instant.now().minus(FRESH), ZoneOffset.UTC))
			.query((row, number) -> new Writer(row.getString("name"), instant(row, "begun_at")))
			.list();
	}

	private TermDraft draft(ResultSet row, int number) throws SQLException {
		int basedOn = row.getInt("based_on");
		return new TermDraft(row.getString("key"), (basedOn > 0) ? basedOn : null,
				this.json.readValue(row.getString("fields"), FIELDS), instant(row, "saved_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/** Somebody who is writing. */
	public record Writer(String name, Instant since) {
	}

}
