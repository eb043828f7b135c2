package de.filmfarm.lexikon.editorial.web;

import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.TermReferences;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form keeps what a term says.
 */
@LexikonTest
class TermFormTests {

	@Autowired
	private TermReferences references;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private JsonMapper json;

	@Autowired
	private DeskPages desk;

	private List<TermSnapshot> terms() {
		return this.jdbc.sql("""
				select r.snapshot from term t join revision r on r.term_id = t.id and r.number = t.published_revision
				where t.number < 900000 order by t.number""")
			.query(String.class)
			.list()
			.stream()
			.map((snapshot) -> this.json.readValue(snapshot, TermSnapshot.class))
			.toList();
	}

	@Test
	void givesEveryTermBackAsItIs() {
		assertThat(terms()).hasSizeGreaterThanOrEqualTo(60).allSatisfy((term) -> {
			TermFormReader reader = new TermFormReader(TermFormFiller.fill(term, new Basis(1, 0)).compact(),
					this.references);
			assertThat(reader.read(term.number(), term.replacedBy())).isEqualTo(term);
			assertThat(reader.errors()).as("errors in term %s", term.number()).isEmpty();
		});
	}

	@Test
	void givesEveryTermBackAsABrowserSendsIt() {
		assertThat(terms()).allSatisfy((term) -> {
			Document page = this.desk.open(Role.EDITOR, "/admin/terms/" + term.number());
			TermForm form = TermFormFiller.fill(new Fields(SentForm.on(page).fields()));
			TermFormReader reader = new TermFormReader(form.compact(), this.references);
			assertThat(reader.read(term.number(), term.replacedBy())).isEqualTo(term);
			assertThat(reader.errors()).isEmpty();
		});
	}

}
