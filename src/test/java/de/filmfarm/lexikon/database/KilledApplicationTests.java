package de.filmfarm.lexikon.database;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import de.filmfarm.lexikon.account.Visitor;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twenty editors send the form of a term, and the application is killed in the middle of
 * it. What they were told is saved must be there, and nothing may be there by halves.
 */
@Timeout(300)
class KilledApplicationTests {

	private static final int FIRST = 900_101;

	private static final int TERMS = 4;

	private static final int EDITORS = 20;

	private static final int ENOUGH = 100;

	private static final String PASSWORD = "violet harbour cello";

	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	/** What an editor was told that is neither a save nor a conflict. */
	private final Queue<String> strange = new ConcurrentLinkedQueue<>();

	@Test
	void keepsEverySaveThatSomebodyWasToldOf(@TempDir Path folder) throws Exception {
		Path directory = DataDirectories.used("killed while saving");
		LexikonFolder glossary = new LexikonFolder(folder);
		for (int i = 0; i < TERMS; i++) {
			glossary.term("zwirbel-" + i, FIRST + i);
		}
		try (WholeApplication application = WholeApplication.start(directory, glossary.location())) {
			hire(application.database());
			saveUntilItIsKilled(application);
		}
		assertThat(this.strange).isEmpty();
		try (WholeApplication again = WholeApplication.start(directory, glossary.location())) {
			assertThatAllIsThere(again.database());
			assertThat(new Visitor(again.port()).signIn("editor0@kill.example", PASSWORD).statusCode()).isEqualTo(302);
		}
	}

	private void saveUntilItIsKilled(WholeApplication application) throws InterruptedException {
		List<Visitor> editors = signIn(application.port());
		List<Thread> writers = new ArrayList<>();
		for (int i = 0; i < EDITORS; i++) {
			int editor = i;
			writers.add(new Thread(() -> write(editors.get(editor), editor)));
		}
		writers.forEach(Thread::start);
		while (this.acknowledged.size() < ENOUGH && this.strange.isEmpty()) {
			Thread.sleep(5);
		}
		application.kill();
		for (Thread writer : writers) {
			writer.join();
		}
	}

	private void hire(JdbcClient database) {
		// Hashed in a moment; how long it takes is not what this is about.
		String password = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
		for (int i = 0; i < EDITORS; i++) {
			database.sql("insert into account (name, email, role, password) values (?, ?, 'CONTRIBUTOR', ?)")
				.params("Editor " + i, "editor" + i + "@kill.example", password)
				.update();
		}
	}

	private static List<Visitor> signIn(int port) {
		List<Visitor> editors = new ArrayList<>();
		for (int i = 0; i < EDITORS; i++) {
			Visitor editor = new Visitor(port);
			assertThat(editor.signIn("editor" + i + "@kill.example", PASSWORD).statusCode()).isEqualTo(302);
			editors.add(editor);
		}
		return editors;
	}

	/** Sends the form without an end, until nobody answers any more. */
	private void write(Visitor visitor, int editor) {
		String address = "/admin/terms/" + (FIRST + editor % TERMS);
		try {
			for (int text = 0; text < 10_000; text++) {
				String lead = "Editor " + editor + ", text " + text + ".";
				HttpResponse<String> response = visitor.post(address, form(visitor.open(address), lead));
				String next = response.headers().firstValue("Location").orElse("");
				if (response.statusCode() == 302 && next.contains(address + "?saved=")) {
					this.acknowledged.add(lead);
				}
				else if (response.statusCode() != 409) {
					this.strange.add(response.statusCode() + " " + next);
				}
			}
		}
		catch (IllegalStateException ex) {
			// Nobody answers, and nobody is told that this was saved.
		}
		catch (AssertionError ex) {
			this.strange.add(String.valueOf(ex.getMessage()));
		}
	}

	private static Map<String, String> form(Document page, String lead) {
		Map<String, String> form = new LinkedHashMap<>();
		for (String hidden : List.of("_csrf", "key", "names.0.text", "names.1.text")) {
			form.put(hidden, page.select("#editor [name=" + hidden + "]").val());
		}
		// Without its version an earlier draft of the same editor is never rewritten.
		form.put("basedOn", page.select("#editor [name=basedOn]").val().replaceFirst("\\..*", ""));
		form.put("category", "camera-movement");
		for (int name = 0; name < 2; name++) {
			form.put("names." + name + ".language", List.of("de", "en").get(name));
			form.put("names." + name + ".status", "PREFERRED");
			form.put("names." + name + ".kind", "FULL_FORM");
		}
		form.put("articles.en.lead", lead);
		form.put("articles.en.body", lead.repeat(40));
		return form;
	}

	private void assertThatAllIsThere(JdbcClient database) {
		List<Map<String, Object>> revisions = database.sql("""
				select t.number as term, r.number, r.snapshot #>> '{articles,0,lead}' as lead,
				  r.snapshot #>> '{articles,0,body}' as body, jsonb_array_length(r.snapshot -> 'names') as names
				from revision r join term t on t.id = r.term_id where r.number > 1 order by t.number, r.number""")
			.query()
			.listOfRows();
		assertThat(revisions).extracting((row) -> row.get("lead"))
			.map(String::valueOf)
			.containsAll(this.acknowledged)
			.doesNotHaveDuplicates();
		assertThat(revisions).allSatisfy((row) -> {
			assertThat(row.get("body")).isEqualTo(String.valueOf(row.get("lead")).repeat(40));
			assertThat(row.get("names")).isEqualTo(2);
		});
		assertThat(database.sql("""
				select t.number from term t left join revision r on r.term_id = t.id
				group by t.number having count(r.id) = 0 or max(r.number) <> count(r.id)""").query(Long.class).list())
			.as("terms of which a revision is missing")
			.isEmpty();
	}

}
