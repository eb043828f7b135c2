package de.filmfarm.lexikon.editorial.batch;

import java.sql.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import de.filmfarm.lexikon.account.Account;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be done, and what became of it.
 */
@Component
@Transactional
class Batches {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Batches(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Keeps what is to be done, and to which terms. */
	long begin(BatchKind kind, BatchChange change, String note, Account editor, List<Chosen> chosen) {
		long batch = this.jdbc.sql("""
				insert into batch (kind, change, note, account_id)
				values (:kind, cast(:change as jsonb), :note, :account) returning id""")
			.param("kind", kind.name())
			.param("change", this.json.writeValueAsString(change))
			.param("note", note)
			.param("account", editor.getId())
			.query(Long.class)
			.single();
		for (Chosen term : chosen) {
			this.jdbc.sql("""
					insert into batch_item (batch_id, term_id, basis, places)
					select :batch, id, :basis, :places from term where number = :number
					on conflict do nothing""")
				.param("batch", batch)
				.param("basis", term.basis())
				.param("places", term.places().toArray(String[]::new))
				.param("number", term.number())
				.update();
		}
		return batch;
	}

	/**
	 * The next term of a batch, which no other instance takes until the transaction ends.
	 */
	Optional<Item> next(long batch) {
		return this.jdbc.sql("""
				select t.number, i.term_id, i.basis, i.places, b.kind, b.change, b.note, b.account_id
				from batch_item i join batch b on b.id = i.batch_id join term t on t.id = i.term_id
				where i.batch_id = :batch and i.status = 'WAITING' order by t.number limit 1
				for update of i skip locked""").param("batch", batch).query((row, index) -> {
			Array places = row.getArray("places");
			return new Item(batch, row.getLong("term_id"), row.getLong("number"), row.getInt("basis"),
					Arrays.asList((String[]) places.getArray()), BatchKind.valueOf(row.getString("kind")),
					this.json.readValue(row.getString("change"), BatchChange.class), row.getString("note"),
					row.getLong("account_id"));
		}).optional();
	}

	void done(Item item, int revision) {
		this.jdbc.sql("""
				update batch_item set status = 'DONE', revision = :revision
				where batch_id = :batch and term_id = :term and status = 'WAITING'""")
			.param("revision", revision)
			.param("batch", item.batch())
			.param("term", item.term())
			.update();
	}

	void refused(Item item, String reason) {
		this.jdbc.sql("""
				update batch_item set status = 'REFUSED', reason = :reason
				where batch_id = :batch and term_id = :term and status = 'WAITING'""")
			.param("reason", reason)
			.param("batch", item.batch())
			.param("term", item.term())
			.update();
	}

	/** Batches that nobody has finished, because the application was stopped. */
	List<Long> unfinished() {
		return this.jdbc.sql("""
				select distinct b.id from batch b join batch_item i on i.batch_id = b.id and i.status = 'WAITING'
				where b.created_at < now() - interval '1 minute' order by b.id""").query(Long.class).list();
	}

	/**
	 * A term of a batch that waits.
	 *
	 * @param term identity
	 * @param number of the term
	 * @param basis the revision that somebody has looked at
	 * @param places what was chosen in it
	 */
	record Item(long batch, long term, long number, int basis, List<String> places, BatchKind kind, BatchChange change,
			String note, long account) {
	}

}
