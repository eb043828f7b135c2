package de.filmfarm.lexikon.report.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.filmfarm.lexikon.report.web.QueuePage.Choice;
import de.filmfarm.lexikon.report.web.QueuePage.Row;
import de.filmfarm.lexikon.report.web.QueuePage.Waits;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what readers have reported.
 */
@Component
@Transactional(readOnly = true)
class QueueQueries {

	/** Reports that a row unfolds; the rest is on a page of its own. */
	private static final int UNFOLDED = 10;

	private static final Map<String, String> STATES = Map.of("",
			"r.held is null and (r.closed_at is null or r.spoke_at is not null)", "open",
			"r.held is null and r.status = 'RECEIVED'", "work", "r.held is null and r.status = 'IN_WORK'", "replied",
			"r.held is null and r.spoke_at is not null", "closed", "r.held is null and r.closed_at is not null", "held",
			"r.held is not null");

	private static final Map<String, String> CONDITIONS = Map.of("reason", "r.reason = :reason", "department", """
			exists (select 1 from term t join category c on c.id = t.category_id join category p on p.id = c.parent_id
			  where t.id = r.term_id and p.key = :department)""", "language", "r.language = :language", "age",
			"r.created_at <= now() - make_interval(days => cast(:age as integer))", "term",
			"r.term_id = (select id from term where number = cast(:term as bigint))");

	private static final String ENTRY = """
			select r.id, r.version, t.number as term, d.text as headword, nullif(d.language, :reader) as headword_language,
			  p.key as department, r.language, r.reason, r.status, r.held, left(r.passage, 160) as passage,
			  left(r.message, 300) as message, r.proposal is not null as proposed, r.figure_id is not null as figure, r.query,
			  a.name as taker, r.spoke_at is not null as spoken, r.created_at
			from report r
			left join term t on t.id = r.term_id
			left join category c on c.id = t.category_id
			left join category p on p.id = c.parent_id
			left join lateral (select d.text, d.language from designation d where d.term_id = t.id and d.status = 'PREFERRED'
			  order by d.language <> :reader, d.language <> 'en', d.language limit 1) d on true
			left join account a on a.id = r.taken_by
			""";

	private final JdbcClient jdbc;

	QueueQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private static String where(QueueFilter filter) {
		return filter.set()
			.keySet()
			.stream()
			.map((name) -> Objects.requireNonNull(CONDITIONS.get(name)))
			.reduce("true", (one, other) -> one + " and " + other);
	}

	/** How many reports there are in each state, whichever the filter says. */
	Map<String, Long> counts(QueueFilter filter) {
		Map<String, Long> counts = new LinkedHashMap<>();
		String columns = QueueFilter.STATES.stream()
			.map((state) -> "count(*) filter (where " + STATES.get(state) + ") as \"" + state + " \"")
			.reduce((one, other) -> one + ", " + other)
			.orElseThrow();
		this.jdbc.sql("select " + columns + " from report r where " + where(filter))
			.params(filter.set())
			.query()
			.singleRow()
			.forEach((state, count) -> counts.put(state.strip(), ((Number) Objects.requireNonNull(count)).longValue()));
		return counts;
	}

	/** The rows of a page, with how many there are in all. */
	Groups groups(QueueFilter filter, LanguageTag reader, int limit, int offset) {
		String sql = "with base as materialized (select "
				+ (filter.isGrouped() ? PassageGroups.COLUMNS : "r.id, r.created_at") + " from report r where "
				+ STATES.get(filter.state()) + " and " + where(filter) + ")";
		sql += filter.isGrouped()
				? ", " + PassageGroups.GROUPED
						+ """
								select count(*) as size, (array_agg(id order by created_at, id))[1\\:%s] as shown, count(*) over () as total
								from grouped group by term_id, language, place order by min(created_at), min(id)
								"""
							.formatted(UNFOLDED)
				: """
						select 1 as size, array[id] as shown, count(*) over () as total from base order by created_at %s, id
						"""
					.formatted(filter.state().equals("closed") ? "desc" : "");
		List<Group> groups = this.jdbc.sql(sql + " limit :limit offset :offset")
			.params(filter.set())
			.param("limit", limit)
			.param("offset", offset)
			.query((row, index) -> group(row))
			.list();
		Map<Long, QueueEntry> entries = entries(groups.stream().flatMap((group) -> group.shown.stream()).toList(),
				reader);
		return new Groups(groups.isEmpty() ? 0 : groups.get(0).total, groups.stream()
			// Whatever was deleted between the two statements is not there any more.
			.map((group) -> new Row(group.size,
					group.shown.stream().map(entries::get).filter(Objects::nonNull).toList()))
			.filter((row) -> !row.entries().isEmpty())
			.toList());
	}

	private static Group group(ResultSet row) throws SQLException {
		return new Group(row.getLong("size"), row.getLong("total"),
				Arrays.asList((Long[]) row.getArray("shown").getArray()));
	}

	private Map<Long, QueueEntry> entries(List<Long> ids, LanguageTag reader) {
		Map<Long, QueueEntry> entries = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql(ENTRY + "where r.id in (:ids)")
				.param("reader", reader.value())
				.param("ids", ids)
				.query(QueueEntry.class)
				.list()
				.forEach((entry) -> entries.put(entry.id(), entry));
		}
		return entries;
	}

	/** All reports on the same words as one, itself among them, the oldest first. */
	List<QueueEntry> samePassage(long id, LanguageTag reader) {
		return this.jdbc.sql("with base as materialized (select " + PassageGroups.COLUMNS + """
				 from report r join report own on own.id = :id
				  where r.id = own.id or (r.held is null and r.term_id = own.term_id and r.language = own.language)),
				""" + PassageGroups.GROUPED + ENTRY + """
				join grouped g on g.id = r.id join grouped own on own.id = :id and own.place = g.place
				order by r.created_at, r.id""")
			.param("id", id)
			.param("reader", reader.value())
			.query(QueueEntry.class)
			.list();
	}

	/** The latest other reports about the same term, the open ones first. */
	List<QueueEntry> sameTerm(long id, LanguageTag reader, int most) {
		return this.jdbc.sql(ENTRY + """
				join report own on own.id = :id and own.term_id = r.term_id and own.id <> r.id
				where r.held is null order by r.closed_at is not null, r.created_at desc, r.id desc limit :most""")
			.param("id", id)
			.param("reader", reader.value())
			.param("most", most)
			.query(QueueEntry.class)
			.list();
	}

	/** How long readers wait now, and have waited in the last 90 days. */
	Waits waits() {
		return this.jdbc
			.sql("""
					select count(*) filter (where closed_at is null) as open, count(closed_at) as closed,
					  percentile_cont(0.5) within group (order by waited) filter (where closed_at is null) as open_median,
					  percentile_cont(0.9) within group (order by waited) filter (where closed_at is null) as open_most,
					  percentile_cont(0.5) within group (order by waited) filter (where closed_at is not null) as closed_median,
					  percentile_cont(0.9) within group (order by waited) filter (where closed_at is not null) as closed_most
					from (select closed_at, extract(epoch from coalesce(closed_at, now()) - created_at) as waited from report
					  where held is null and (closed_at is null or closed_at > now() - interval '90 days')) report""")
			.query((row, index) -> new Waits(row.getLong("open"), waited(row, "open_median"), waited(row, "open_most"),
					row.getLong("closed"), waited(row, "closed_median"), waited(row, "closed_most")))
			.single();
	}

	private static @Nullable Waited waited(ResultSet row, String column) throws SQLException {
		double seconds = row.getDouble(column);
		return row.wasNull() ? null : Waited.of(Duration.ofSeconds((long) seconds));
	}

	private record Group(long size, long total, List<Long> shown) {
	}

	/**
	 * The rows of one page.
	 *
	 * @param total rows in all
	 */
	record Groups(long total, List<Row> rows) {
	}

}
