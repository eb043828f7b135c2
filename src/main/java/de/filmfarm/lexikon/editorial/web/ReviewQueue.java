package de.filmfarm.lexikon.editorial.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import de.filmfarm.lexikon.editorial.EditorialProperties;
import de.filmfarm.lexikon.editorial.web.ReviewPage.Due;
import de.filmfarm.lexikon.editorial.web.ReviewPage.Entry;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Departments;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what waits for a decision. Of several revisions of a term that wait, the latest
 * holds the others and is shown alone.
 */
@Component
@Transactional(readOnly = true)
class ReviewQueue {

	/** More than anybody decides in a day. */
	private static final int MOST = 200;

	private static final String DEPARTMENT = """
			join category c on c.id = t.category_id join category department on department.id = c.parent_id
			  and (cast(:department as text) is null or department.key = :department)
			join lateral (select n.name from category_name n where n.category_id = department.id
			  order by n.language <> :language, n.language <> 'en' limit 1) department_name on true
			""";

	private static final String ENTRIES = """
			select case r.status when 'PENDING' then 'WAITING' when 'RETURNED' then 'RETURNED' else 'SCHEDULED' end as queue,
			  case when t.published_revision is null then 'NEW'
			    when r.snapshot ->> 'replacedBy' is not null and t.status <> 'RETIRED' then 'RETIREMENT'
			    when t.status = 'RETIRED' then 'RETURN' else 'CHANGE' end as what,
			  t.number as term, r.number as revision, name.value ->> 'text' as headword,
			  name.value ->> 'language' as language, department.key as department,
			  department_name.name as department_name, author.name as author, r.author_id = :me as own, r.note, r.reason,
			  coalesce(r.reviewed_at, r.submitted_at) as since, r.publish_at,
			  exists (select 1 from revision l where l.term_id = t.id and l.status = 'APPROVED' and l.number > r.number)
			    as outdated
			from revision r join term t on t.id = r.term_id join account author on author.id = r.author_id
			"""
			+ DEPARTMENT + """
					left join lateral (select value from jsonb_array_elements(r.snapshot -> 'names')
					  where value ->> 'status' = 'PREFERRED'
					  order by value ->> 'language' <> :language, value ->> 'language' <> 'en' limit 1) name on true
					where not exists (select 1 from binned_term b where b.term_id = t.id) and t.status <> 'MERGED' and (
					  (r.status = 'PENDING' and not exists (select 1 from revision l
					    where l.term_id = t.id and l.status = 'PENDING' and l.number > r.number))
					  or r.publish_at is not null
					  or (r.status = 'RETURNED' and r.author_id = :me and not exists (select 1 from revision l
					    where l.term_id = t.id and l.number > r.number)))
					order by since limit :most""";

	private static final String DUE = """
			select t.number as term, d.text as headword, d.language, department.key as department, t.review_by
			from term t
			""" + DEPARTMENT + """
			join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
			  order by d.language <> :language, d.language <> 'en' limit 1) d on true
			where t.review_by <= :today and t.status = 'PUBLISHED' order by t.review_by, t.number limit :most""";

	private final JdbcClient jdbc;

	private final Departments departments;

	private final ZoneId zone;

	ReviewQueue(JdbcClient jdbc, Departments departments, EditorialProperties properties) {
		this.jdbc = jdbc;
		this.departments = departments;
		this.zone = properties.zone();
	}

	/** What waits, as one account sees it, in one department or in all. */
	ReviewPage page(long account, @Nullable String department, LanguageTag reader) {
		String chosen = (department == null || department.isBlank()) ? null : department;
		List<Entry> entries = this.jdbc.sql(ENTRIES)
			.param("me", account)
			.param("department", chosen)
			.param("language", reader.value())
			.param("most", MOST)
			.query((row, index) -> entry(row, reader))
			.list();
		return new ReviewPage(in("WAITING", entries), in("RETURNED", entries),
				in("SCHEDULED", entries).stream()
					.sorted(Comparator.comparing(Entry::at, Comparator.nullsLast(Comparator.naturalOrder())))
					.toList(),
				due(chosen, reader), this.departments.in(reader), chosen);
	}

	private static List<Entry> in(String queue, List<Entry> entries) {
		return entries.stream().filter((entry) -> entry.queue().equals(queue)).toList();
	}

	private Entry entry(ResultSet row, LanguageTag reader) throws SQLException {
		OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
		OffsetDateTime at = row.getObject("publish_at", OffsetDateTime.class);
		String headword = row.getString("headword");
		return new Entry(row.getString("queue"), row.getString("what"), row.getLong("term"), row.getInt("revision"),
				(headword != null) ? headword : "No. " + row.getLong("term"),
				foreign(row.getString("language"), reader), row.getString("department"),
				row.getString("department_name"), row.getString("author"), row.getBoolean("own"),
				row.getBoolean("outdated"), row.getString("note"), row.getString("reason"),
				(since != null) ? Duration.between(since.toInstant(), Instant.now()).toDays() : 0,
				(at != null) ? at.atZoneSameInstant(this.zone) : null);
	}

	private static @Nullable String foreign(@Nullable String language, LanguageTag reader) {
		return (language != null && !language.equals(reader.value())) ? language : null;
	}

	private List<Due> due(@Nullable String department, LanguageTag reader) {
		return this.jdbc.sql(DUE)
			.param("department", department)
			.param("language", reader.value())
			.param("today", LocalDate.now(this.zone))
			.param("most", MOST)
			.query((row, index) -> new Due(row.getLong("term"), row.getString("headword"),
					foreign(row.getString("language"), reader), row.getString("department"),
					row.getObject("review_by", LocalDate.class)))
			.list();
	}

}
