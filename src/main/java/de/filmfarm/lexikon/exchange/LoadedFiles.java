package de.filmfarm.lexikon.exchange;

import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database holds already: which files were loaded, by a digest of what they said
 * then, and what files may refer to.
 */
@Component
class LoadedFiles {

	private final JdbcClient jdbc;

	LoadedFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<String> digest(String path) {
		return this.jdbc.sql("select digest from lexikon_file where path = ?")
			.param(path)
			.query(String.class)
			.optional();
	}

	/**
	 * Remembers what was loaded.
	 * @param digest of the file, or empty if something of it was left, so that it is read
	 * again at the next start
	 */
	void remember(String path, String digest) {
		if (digest.isEmpty()) {
			this.jdbc.sql("delete from lexikon_file where path = ?").param(path).update();
			return;
		}
		this.jdbc.sql("""
				insert into lexikon_file (path, digest) values (:path, :digest)
				on conflict (path) do update set digest = excluded.digest, loaded_at = now()""")
			.param("path", path)
			.param("digest", digest)
			.update();
	}

	void remember(String path, String digest, long term, int revision) {
		remember(path, digest);
		this.jdbc.sql("""
				update lexikon_file set term_id = (select id from term where number = :term), revision = :revision
				where path = :path""").param("term", term).param("revision", revision).param("path", path).update();
	}

	Set<String> categories() {
		return this.jdbc.sql("select key from category where level = 2").query(String.class).set();
	}

	Set<String> films() {
		return this.jdbc.sql("select slug from film").query(String.class).set();
	}

	Set<Long> terms() {
		return this.jdbc.sql("select number from term").query(Long.class).set();
	}

	/**
	 * Whether a later revision of the term was approved than the one that was loaded,
	 * from whichever file: a file may have been renamed since. What is being written
	 * counts only when a second person has agreed. A term that was merged into another is
	 * changed for good.
	 */
	boolean isChangedSince(long term) {
		return this.jdbc
			.sql("""
					select exists (select 1 from term t where t.number = :term and t.status = 'MERGED')
					or exists (select 1 from term t join revision r on r.term_id = t.id and r.status = 'APPROVED' where t.number = :term
					and r.number > (select coalesce(max(f.revision), 0) from lexikon_file f where f.term_id = t.id))""")
			.param("term", term)
			.query(Boolean.class)
			.single();
	}

}
