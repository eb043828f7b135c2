package de.filmfarm.lexikon.editorial.merger;

import java.util.List;

import de.filmfarm.lexikon.editorial.PublicationException.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What others have that points to a term, and moves with it to the one that survives.
 */
@Component
class Belongings {

	private final JdbcClient jdbc;

	Belongings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All addresses that the term has and had. */
	void moveAddresses(long merged, long survivor) {
		this.jdbc.sql("update slug_alias set term_id = ? where term_id = ?").param(survivor).param(merged).update();
	}

	/**
	 * Relations of other terms, for each of which a way up must not become a circle.
	 * @return those that would
	 */
	List<Violation> circles(long merged, long survivor) {
		return this.jdbc.sql("""
				select r.type, s.number from relation r join term s on s.id = r.source_id
				where r.target_id = :merged and r.source_id <> :survivor
				  and r.type in ('BROADER', 'PART_OF', 'REPLACED_BY') and exists (
				    with recursive above (id) as (
				      select cast(:survivor as bigint)
				      union
				      select u.target_id from relation u join above a on u.source_id = a.id where u.type = r.type)
				    select 1 from above where id = r.source_id)
				order by s.number""")
			.param("merged", merged)
			.param("survivor", survivor)
			.query((row, index) -> new Violation("relation", row.getString(1), "circle", row.getString(2)))
			.list();
	}

	/**
	 * Relations of other terms. What they say of the survivor already is not said twice.
	 */
	void moveRelations(long merged, long survivor) {
		this.jdbc.sql("""
				update relation r set target_id = :survivor
				where r.target_id = :merged and r.source_id <> :survivor and not exists (
				  select 1 from relation o where o.type = r.type
				  and least(o.source_id, o.target_id) = least(r.source_id, :survivor)
				  and greatest(o.source_id, o.target_id) = greatest(r.source_id, :survivor))""")
			.param("merged", merged)
			.param("survivor", survivor)
			.update();
		this.jdbc.sql("delete from relation where target_id = ?").param(merged).update();
	}

	/** Days for which the term was chosen. */
	void movePlans(long merged, long survivor) {
		this.jdbc.sql("update planned_term set term_id = ? where term_id = ?").param(survivor).param(merged).update();
	}

	/**
	 * Texts that somebody has in the form and not saved. They become unsaved texts of the
	 * survivor, based on no revision of it, so that saving brings both together field by
	 * field; whoever has one of the survivor too gets the other as a term just begun.
	 */
	void moveDrafts(long merged, long survivor) {
		this.jdbc.sql("""
				update term_draft d set based_on = null, key = n.key,
				  fields = d.fields || jsonb_build_object('basedOn', '', 'key', n.key)
				from (
				  select w.account_id, case when exists (
				      select 1 from term_draft o where o.account_id = w.account_id and o.key = s.number::text)
				    then 'new-' || md5(w.account_id || ' ' || w.key || ' ' || w.begun_at) else s.number::text end as key
				  from term_draft w, term s, term m
				  where s.id = :survivor and m.id = :merged and w.key = m.number::text) n,
				  term m
				where m.id = :merged and d.account_id = n.account_id and d.key = m.number::text""")
			.param("merged", merged)
			.param("survivor", survivor)
			.update();
	}

}
