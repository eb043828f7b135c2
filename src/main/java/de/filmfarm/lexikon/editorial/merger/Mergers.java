package de.filmfarm.lexikon.editorial.merger;

import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.editorial.MergedTerms;
import de.filmfarm.lexikon.editorial.merger.MergerException.Reason;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which terms were merged, and which can be.
 */
@Component
@Transactional(readOnly = true)
public class Mergers {

	private static final String MEANT = """
			select t.number from term t where %s and (t.number::text = ltrim(:text, '#')
			  or exists (select 1 from article a where a.term_id = t.id and a.slug = lower(:text))
			  or exists (select 1 from designation d where d.term_id = t.id and lower(d.text) = lower(:text)))
			order by t.number::text <> ltrim(:text, '#'), t.number limit 2""";

	private final JdbcClient jdbc;

	private final MergedTerms merged;

	private final JsonMapper json;

	Mergers(JdbcClient jdbc, MergedTerms merged, JsonMapper json) {
		this.jdbc = jdbc;
		this.merged = merged;
		this.json = json;
	}

	/** Why a term cannot take part, if it cannot. */
	public Optional<Reason> obstacle(long number) {
		return this.jdbc.sql("""
				select case when t.status = 'PUBLISHED' then null when t.status in ('RETIRED', 'MERGED') then t.status
				  when exists (select 1 from binned_term b where b.term_id = t.id) then 'BINNED' else 'UNPUBLISHED' end
				from term t where t.number = ?""")
			.param(number)
			.query((row, index) -> Optional.ofNullable(row.getString(1)))
			.single()
			.map(Reason::valueOf);
	}

	/**
	 * The terms that are meant by a number, an address or a name; two if it is not clear.
	 */
	public List<Long> meant(String text) {
		return this.jdbc.sql(MEANT.formatted("true")).param("text", text).query(Long.class).list();
	}

	/** The published terms that are meant, but for one. */
	public List<Long> published(String text, long except) {
		return this.jdbc.sql(MEANT.formatted("t.status = 'PUBLISHED' and t.number <> :except"))
			.param("text", text)
			.param("except", except)
			.query(Long.class)
			.list();
	}

	/** What readers see of a published term, with today's terms in its relations. */
	public TermSnapshot published(long number) {
		String snapshot = this.jdbc.sql("""
				select r.snapshot from term t join revision r on r.term_id = t.id and r.number = t.published_revision
				where t.number = ?""").param(number).query(String.class).single();
		return this.merged.follow(this.json.readValue(snapshot, TermSnapshot.class));
	}

	/**
	 * What both terms are at this moment, saved but unpublished work included: it differs
	 * as soon as somebody has changed one of them.
	 */
	public String basis(long survivor, long merged) {
		return basis(survivor) + "-" + basis(merged);
	}

	private String basis(long number) {
		return this.jdbc.sql("""
				select t.status || '.' || coalesce(t.published_revision, 0) || '.' || r.number || '.' || r.version
				from term t join lateral (
				  select number, version from revision r where r.term_id = t.id order by number desc limit 1) r on true
				where t.number = ?""").param(number).query(String.class).single();
	}

	/** Identity of a merger of a term that still holds, with what it made. */
	Optional<Merger> find(long survivor, long id) {
		return this.jdbc.sql("""
				select m.id, s.number as survivor, m.survivor_id, o.number as merged, m.merged_id, m.revision,
				  (m.before -> 'term' -> m.survivor_id::text ->> 'published_revision')::integer as before,
				  m.undone_at is not null as undone
				from term_merge m join term s on s.id = m.survivor_id join term o on o.id = m.merged_id
				where m.id = :id and s.number = :survivor""")
			.param("id", id)
			.param("survivor", survivor)
			.query(Merger.class)
			.optional();
	}

	/**
	 * A merger.
	 *
	 * @param revision number of the survivor's revision that it made
	 * @param before number of the one that readers saw before
	 */
	record Merger(long id, long survivor, long survivorId, long merged, long mergedId, int revision, int before,
			boolean undone) {

		List<Long> terms() {
			return List.of(this.survivorId, this.mergedId);
		}

	}

}
