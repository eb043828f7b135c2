package de.filmfarm.lexikon.editorial.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.editorial.state.Lack;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds terms for those who work on them. What is not published yet is known by its
 * latest revision only.
 */
@Component
@Transactional(readOnly = true)
class TermListQueries {

	/** Names this like a text are taken for misspelt, as pg_trgm measures it. */
	private static final double ALIKE = 0.45;

	private static final String FROM = """
			from term t
			join category c on c.id = t.category_id
			join category p on p.id = c.parent_id
			left join lateral (
			  select * from revision r where r.term_id = t.id order by r.number desc limit 1) latest on true
			""";

	private static final String NAME = """
			coalesce(
			  (select d.text from designation d where d.term_id = t.id and d.status = 'PREFERRED'
			   order by d.language <> :language, d.language <> 'en', d.language limit 1),
			  (select n ->> 'text' from jsonb_array_elements(latest.snapshot -> 'names') n
			   where n ->> 'status' = 'PREFERRED' order by n ->> 'language' <> :language limit 1), '')""";

	private static final Map<String, String> CONDITIONS = new LinkedHashMap<>();

	private static final Map<String, String> ORDERS = Map.of("name", "name, t.number", "changed",
			"changed_at desc nulls last, t.number", "status",
			"array_position(array['IN_REVIEW', 'DRAFT', 'PUBLISHED', 'RETIRED', 'MERGED'], t.status), changed_at desc, t.number");

	static {
		CONDITIONS.put("q", """
				(exists (select 1 from designation d where d.term_id = t.id
				  and (d.text ilike :within or similarity(d.text, :q) > %s))
				or ((t.published_revision is null or t.status = 'MERGED') and exists (
				  select 1 from jsonb_array_elements(latest.snapshot -> 'names') n where n ->> 'text' ilike :within))
				or t.number::text = ltrim(:q, '#'))""".formatted(ALIKE));
		CONDITIONS.put("status", "t.status = :status");
		CONDITIONS.put("department", "p.key = :department");
		CONDITIONS.put("missing", """
				t.status <> 'MERGED' and case when t.published_revision is not null
				then not exists (select 1 from article a where a.term_id = t.id and a.language = :missing)
				else not exists (select 1 from jsonb_array_elements(latest.snapshot -> 'articles') a
				  where a ->> 'language' = :missing) end""");
		CONDITIONS.put("report",
				"exists (select 1 from report r where r.term_id = t.id and r.closed_at is null and r.held is null and :report <> '')");
		CONDITIONS.put("mine",
				"exists (select 1 from revision r where r.term_id = t.id and r.author_id = :account and :mine <> '')");
		CONDITIONS.put("due", "t.review_by <= current_date and :due <> ''");
		CONDITIONS.put("unnamed", Lack.ofName("unnamed"));
	}

	private final JdbcClient jdbc;

	TermListQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Terms on one page. */
	List<TermRow> terms(TermFilter filter, long account, LanguageTag language, int limit, int offset) {
		String sql = "select t.number, t.status, p.key as department, t.review_by, latest.number as revision, "
				+ "latest.status as revision_status, latest.created_at as changed_at, "
				+ "(select a.name from account a where a.id = latest.author_id) as author, " + NAME
				+ """
						 collate "und-x-icu" as name,
						(select coalesce(string_agg(distinct language, ',' order by language), '') from (
						  select a.language from article a where a.term_id = t.id
						  union select a ->> 'language' from jsonb_array_elements(latest.snapshot -> 'articles') a
						) written) as languages,
						(select count(*) from report r where r.term_id = t.id and r.closed_at is null and r.held is null) as reports
						"""
				+ FROM + where(filter) + " order by " + ORDERS.get(filter.sort()) + " limit :limit offset :offset";
		return statement(sql, filter, account).param("language", language.value())
			.param("limit", limit)
			.param("offset", offset)
			.query(TermRow.class)
			.list();
	}

	/** How many terms there are in each status, whichever the filter says. */
	Map<String, Long> counts(TermFilter filter, long account) {
		TermFilter any = filter.with("status", "");
		Map<String, Long> counts = new LinkedHashMap<>();
		statement("select t.status, count(*) as terms " + FROM + where(any) + " group by t.status", any, account)
			.query(StatusCount.class)
			.list()
			.forEach((count) -> counts.put(count.status(), count.terms()));
		return counts;
	}

	private static String where(TermFilter filter) {
		List<String> conditions = new ArrayList<>();
		conditions.add("not exists (select 1 from binned_term b where b.term_id = t.id)");
		Lack.of(filter.value("lack")).map(Lack::condition).ifPresent(conditions::add);
		filter.set().keySet().stream().filter(CONDITIONS::containsKey).map(CONDITIONS::get).forEach(conditions::add);
		return "where " + String.join("\nand ", conditions);
	}

	private JdbcClient.StatementSpec statement(String sql, TermFilter filter, long account) {
		return this.jdbc.sql(sql)
			.params(filter.set())
			.param("within", "%" + PickerQueries.literal(filter.value("q")) + "%")
			.param("account", account);
	}

	record StatusCount(String status, long terms) {
	}

	record TermRow(long number, String status, String department, @Nullable LocalDate reviewBy,
			@Nullable Integer revision, @Nullable String revisionStatus, @Nullable OffsetDateTime changedAt,
			@Nullable String author, String name, String languages, long reports) {
	}

}
