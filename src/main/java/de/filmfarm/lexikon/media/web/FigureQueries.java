package de.filmfarm.lexikon.media.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.media.FigureImage;
import de.filmfarm.lexikon.media.FigureKind;
import de.filmfarm.lexikon.media.web.FigureCard.Use;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads figures with the terms that use them.
 */
@Component
@Transactional(readOnly = true)
class FigureQueries {

	private static final String UNUSED = """
			not exists (select 1 from term_figure tf where tf.figure_id = f.id)
			and not exists (select 1 from revision r where r.snapshot -> 'figures' @> jsonb_build_array(f.digest))
			and not exists (select 1 from term_draft d where strpos(d.fields::text, f.digest) > 0)""";

	private static final String FILTER = """
			(:q = '' or f.name ilike :pattern or f.credit ilike :pattern or f.style ilike :pattern
			  or f.alt::text ilike :pattern or f.caption::text ilike :pattern or f.description::text ilike :pattern)
			and (:kind = '' or f.kind = :kind)
			and (:ai = '' or f.ai_generated = (:ai = 'yes'))
			and (:missing = '' or (f.alt ->> :missing is null and coalesce(f.language, :missing) = :missing))
			and (:use <> 'unused' or (%s))
			and (:use <> 'shown' or exists (select 1 from term_figure tf where tf.figure_id = f.id))"""
		.formatted(UNUSED);

	private static final String FIGURE = """
			select f.digest, f.name, f.width, f.height, f.kind, f.language, f.ai_generated,
			  coalesce(f.alt ->> :language, f.alt ->> 'en', (select value from jsonb_each_text(f.alt) limit 1)) as alt,
			  (select string_agg(s.digest || ' ' || s.width, ',') from figure_size s where s.figure_id = f.id) as sizes,
			  (select string_agg(l, ',') from unnest(string_to_array(:languages, ',')) l
			   where f.alt ->> l is null and coalesce(f.language, l) = l) as missing
			from figure f where
			""";

	private final JdbcClient jdbc;

	FigureQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long count(LibraryFilter filter) {
		return this.jdbc.sql("select count(*) from figure f where " + FILTER)
			.params(parameters(filter))
			.query(Long.class)
			.single();
	}

	/** A page of the library, the newest first. */
	List<FigureCard> figures(LibraryFilter filter, Pagination page, LanguageTag reader, InterfaceLanguages languages) {
		List<Row> rows = this.jdbc.sql(FIGURE + FILTER + " order by f.id desc limit :size offset :offset")
			.params(parameters(filter))
			.param("language", reader.value())
			.param("languages", codes(languages))
			.param("size", page.size())
			.param("offset", page.offset())
			.query(Row.class)
			.list();
		Map<String, List<Use>> uses = uses(rows.stream().map(Row::digest).toList(), reader);
		return rows.stream().map((row) -> card(row, uses, reader)).toList();
	}

	Optional<FigureCard> figure(String digest, LanguageTag reader, InterfaceLanguages languages) {
		Map<String, List<Use>> uses = uses(List.of(digest), reader);
		return this.jdbc.sql(FIGURE + "f.digest = :digest")
			.param("digest", digest)
			.param("language", reader.value())
			.param("languages", codes(languages))
			.query(Row.class)
			.optional()
			.map((row) -> card(row, uses, reader));
	}

	/** Whether readers see the figure. */
	boolean isShown(String digest) {
		return this.jdbc.sql("""
				select exists (select 1 from figure f join term_figure tf on tf.figure_id = f.id
				  join term t on t.id = tf.term_id and t.status in ('PUBLISHED', 'RETIRED') where f.digest = ?)""")
			.param(digest)
			.query(Boolean.class)
			.single();
	}

	private Map<String, List<Use>> uses(List<String> digests, LanguageTag reader) {
		if (digests.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				select u.digest, t.number, u.shown, d.text as name
				from (
				  select digest, term_id, bool_or(shown) as shown
				  from (
				    select f.digest, tf.term_id, true as shown
				    from figure f join term_figure tf on tf.figure_id = f.id where f.digest in (:digests)
				    union all
				    select f.digest, r.term_id, false
				    from figure f join revision r on r.snapshot -> 'figures' @> jsonb_build_array(f.digest)
				    where f.digest in (:digests)) found
				  group by digest, term_id) u
				join term t on t.id = u.term_id
				left join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
				  order by d.language <> :language, d.language <> 'en' limit 1) d on true
				order by d.text collate "%s", t.number""".formatted(reader.collation()))
			.param("language", reader.value())
			.param("digests", digests)
			.query(UseRow.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(UseRow::digest, Collectors.mapping(UseRow::use, Collectors.toList())));
	}

	private static Map<String, Object> parameters(LibraryFilter filter) {
		return new HashMap<>(Map.of("q", filter.q(), "pattern", filter.pattern(), "kind", filter.kind(), "ai",
				filter.ai(), "missing", filter.missing(), "use", filter.use()));
	}

	private static String codes(InterfaceLanguages languages) {
		return languages.tags().stream().map(LanguageTag::value).collect(Collectors.joining(","));
	}

	private static FigureCard card(Row row, Map<String, List<Use>> uses, LanguageTag reader) {
		List<FigureImage.Size> sizes = split(row.sizes()).stream()
			.map((size) -> size.split(" ", 2))
			.map((size) -> new FigureImage.Size(size[0], Integer.parseInt(size[1])))
			.toList();
		return new FigureCard(row.digest(), row.name(),
				FigureImage.of(row.digest(), row.name(), row.width(), row.height(), sizes), row.alt(),
				row.kind() == FigureKind.DIAGRAM, (row.language() != null) ? name(row.language(), reader) : null,
				row.aiGenerated(), split(row.missing()).stream().map((code) -> name(code, reader)).toList(),
				uses.getOrDefault(row.digest(), List.of()));
	}

	private static List<String> split(@Nullable String list) {
		return (list != null) ? Arrays.asList(list.split(",", -1)) : List.of();
	}

	private static String name(String code, LanguageTag reader) {
		return LanguageTag.of(code).displayName(reader.locale());
	}

	record Row(String digest, String name, int width, int height, FigureKind kind, @Nullable String language,
			boolean aiGenerated, String alt, @Nullable String sizes, @Nullable String missing) {
	}

	record UseRow(String digest, long number, boolean shown, @Nullable String name) {

		Use use() {
			return new Use(this.number, this.name, this.shown);
		}

	}

}
