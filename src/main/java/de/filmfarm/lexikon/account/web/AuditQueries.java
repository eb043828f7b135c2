package de.filmfarm.lexikon.account.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.account.audit.AuditAction;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Reads the log of what was done at the desk.
 */
@Component
@Transactional(readOnly = true)
class AuditQueries {

	/** Days are those of UTC, in which the page gives its times. */
	private static final String FOUND = """
			from audit_entry e left join account a on a.id = e.account_id
			where (cast(:person as bigint) is null or e.account_id = :person)
			and (cast(:action as text) is null or e.action = :action)
			and (cast(:subject as text) is null or position(lower(:subject) in lower(e.subject)) > 0
			  or position(lower(:subject) in lower(e.detail)) > 0)
			and (cast(:from as date) is null or e.at >= cast(:from as date) at time zone 'UTC')
			and (cast(:to as date) is null or e.at < (cast(:to as date) + 1) at time zone 'UTC')
			""";

	private final JdbcClient jdbc;

	AuditQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What was done, the latest first. */
	List<AuditEntry> entries(AuditFilter filter, int limit, int offset) {
		return filtered("select e.at, coalesce(a.name, e.person) as person, e.action, e.subject, e.detail " + FOUND
				+ "order by e.id desc limit :limit offset :offset", filter)
			.param("limit", limit)
			.param("offset", offset)
			.query(AuditEntry.class)
			.list();
	}

	long count(AuditFilter filter) {
		return filtered("select count(*) " + FOUND, filter).query(Long.class).single();
	}

	private StatementSpec filtered(String sql, AuditFilter filter) {
		return this.jdbc.sql(sql)
			.param("person", filter.person(), java.sql.Types.BIGINT)
			.param("action", filter.given(filter.action()), java.sql.Types.VARCHAR)
			.param("subject", filter.given(filter.subject()), java.sql.Types.VARCHAR)
			.param("from", filter.from(), java.sql.Types.DATE)
			.param("to", filter.to(), java.sql.Types.DATE);
	}

	/** Whoever has done anything, by name. */
	List<Map.Entry<Long, String>> people() {
		return this.jdbc.sql("""
				select a.id, a.name from account a
				where exists (select 1 from audit_entry e where e.account_id = a.id) order by lower(a.name), a.id""")
			.query((row, number) -> Map.entry(row.getLong("id"), row.getString("name")))
			.list();
	}

	/** Whatever has been done. */
	List<AuditAction> actions() {
		return this.jdbc.sql("select distinct action as value from audit_entry order by 1")
			.query(AuditAction.class)
			.list();
	}

	/** A line of the log; public for the template. */
	public record AuditEntry(OffsetDateTime at, @Nullable String person, String action, @Nullable String subject,
			@Nullable String detail) {

		/** Whether the subject is a page that can be opened. */
		public boolean isLink() {
			return this.subject != null && this.subject.matches(
					"/admin/(terms|films|departments|accounts|figures|mails|reports|suggestions)/[\\w-]+(/revisions/\\d+)?");
		}

		/** The key of a detail that is a word of the log. */
		public String detailKey() {
			return "audit.detail." + this.detail;
		}

		/** What was done, which has a sentence of its own. */
		public AuditAction what() {
			return new AuditAction(this.action);
		}

	}

	/**
	 * What to look for; whatever is missing does not matter.
	 *
	 * @param person an account
	 * @param action exactly
	 * @param subject a part of it, or of the detail
	 * @param from the first day
	 * @param to the last day
	 */
	public record AuditFilter(@Nullable Long person, @Nullable String action, @Nullable String subject,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {

		public boolean isEmpty() {
			return this.person == null && given(this.action) == null && given(this.subject) == null && this.from == null
					&& this.to == null;
		}

		@Nullable String given(@Nullable String text) {
			return (text == null || text.isBlank()) ? null : text.replaceAll("\\p{Cc}", "").strip();
		}

		/** The address of the list, without the page. */
		String address() {
			return UriComponentsBuilder.fromPath("/admin/audit")
				.queryParamIfPresent("person", Optional.ofNullable(this.person))
				.queryParamIfPresent("action", Optional.ofNullable(given(this.action)))
				.queryParamIfPresent("subject", Optional.ofNullable(given(this.subject)))
				.queryParamIfPresent("from", Optional.ofNullable(this.from))
				.queryParamIfPresent("to", Optional.ofNullable(this.to))
				.encode()
				.build()
				.toUriString();
		}

	}

}
