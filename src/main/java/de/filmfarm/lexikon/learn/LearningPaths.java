package de.filmfarm.lexikon.learn;

import java.util.List;

import de.filmfarm.lexikon.learn.LearningPath.Step;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The paths of the lexikon.
 */
@Component
public class LearningPaths {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	LearningPaths(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Stores the path whole, in place of what it was.
	 * @param path whose terms are all in the database
	 */
	@Transactional
	public void store(LearningPath path) {
		long id = this.jdbc.sql("""
				insert into learning_path (key, position) values (:key, :position)
				on conflict (key) do update set position = excluded.position returning id""")
			.param("key", path.key())
			.param("position", path.position())
			.query(Long.class)
			.single();
		this.jdbc.sql("delete from learning_path_text where path_id = ?").param(id).update();
		this.jdbc.sql("delete from learning_step where path_id = ?").param(id).update();
		path.texts()
			.forEach((language, text) -> this.jdbc.sql("""
					insert into learning_path_text (path_id, language, slug, title, lead, introduction)
					values (?, ?, ?, ?, ?, ?)""")
				.params(id, language.value(), text.slug(), text.title(), text.lead(), text.introduction())
				.update());
		storeSteps(id, path.steps());
	}

	private void storeSteps(long path, List<Step> steps) {
		for (int position = 0; position < steps.size(); position++) {
			Step step = steps.get(position);
			this.jdbc.sql("""
					insert into learning_step (path_id, position, term_id, reason)
					select :path, :position, id, cast(:reason as jsonb) from term where number = :term""")
				.param("path", path)
				.param("position", position)
				.param("reason", this.json.writeValueAsString(step.reason()))
				.param("term", step.term())
				.update();
		}
	}

}
