package de.filmfarm.lexikon.editorial.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.batch.BatchKind;
import de.filmfarm.lexikon.editorial.merger.TwoTerms;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms in which a change to many terms is asked for.
 */
@LexikonTest
@Import(TwoTerms.class)
class BatchFormTests extends BatchScene {

	@Autowired
	private TermEditor editor;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					WORD       | search      |             | x         | Say what to look for.
					WORD       | replacement | same        | same      | That is what is looked for already.
					WORD       | search      | a\u0007b    | x         | Control characters cannot be looked for or inserted.
					WORD       | replacement | x           | a\u0000b  | Control characters cannot be looked for or inserted.
					WORD       | search      | e           | i         | There are more than 1,000 places. Narrow the search down.
					DEPARTMENT | category    |             |           | Choose a field.
					DEPARTMENT | terms       |             |           | Choose a department or name terms.
					RETIREMENT | successor   |             |           | There is no other published term of this name.
					RETURN     | note        |             |           | Say why, so that the author knows what is still to be done.
					""")
	void sayWhatIsWrongAndKeepWhatWasTyped(String kind, String field, String search, String replacement, String error) {
		MockHttpServletResponse response = this.desk.post(Role.EDITOR, BATCHES + "/preview", "kind", kind, "language",
				"en", "search", (search != null) ? search : "", "replacement", (replacement != null) ? replacement : "",
				"terms", field.equals("terms") || kind.equals("WORD") ? "" : BOTH);
		assertThat(response.getStatus()).isEqualTo(422);
		Document page = Pages.html(response);
		assertThat(page.select("#" + field + "-error").text()).startsWith(error.substring(0, 15));
		assertThat(page.select("#" + field).attr("aria-invalid")).isEqualTo("true");
		if (kind.equals("WORD") && search != null && search.equals("same")) {
			assertThat(page.select("#search").val()).isEqualTo("same");
		}
	}

	@Test
	void findTheSuccessorAmongTermsThatReadersSee() {
		this.editor.begin(Snapshots.withSlug(Snapshots.simple(TwoTerms.NEIGHBOUR, "quirl"), "another-quirl"),
				this.desk.account(Role.CONTRIBUTOR), "");
		MockHttpServletResponse response = this.desk.post(Role.EDITOR, BATCHES + "/preview", "kind", "RETIREMENT",
				"successor", "quirl", "terms", "zwirbel");
		assertThat(response.getStatus()).isEqualTo(200);
	}

	@Test
	void nameTermsThatAreNotThere() {
		MockHttpServletResponse response = this.desk.post(Role.EDITOR, BATCHES + "/preview", "kind", "DEPARTMENT",
				"category", "lens-and-optics", "terms", "zwirbel\n<b>nothing</b>");
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select("#terms-error").text()).contains("<b>nothing</b>");
	}

	@ParameterizedTest
	@EnumSource(BatchKind.class)
	void areForEditorsAndWellFormed(BatchKind kind) {
		assertThat(this.desk.get(Role.CONTRIBUTOR, BATCHES).getStatus()).isEqualTo(403);
		String html = Pages.text(this.desk.get(Role.EDITOR, BATCHES + "?kind=" + kind));
		assertThat(html).doesNotContain("??", "${", "#{", "{0}", ">null<", " style=")
			.doesNotContainPattern("<[^>]*\\sth:");
		assertThat(this.desk.get(Role.EDITOR, BATCHES + "/999999").getStatus()).isEqualTo(404);
	}

}
