package de.filmfarm.lexikon.report.web;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class AnswerTests {

	@Autowired
	private DeskPages desk;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void remove() {
		this.jdbc.sql("delete from canned_answer where title like 'Zwirbel%'").update();
	}

	private MockHttpServletResponse save(String path, String title, String english, String german, String... more) {
		String[] fields = { "title", title, "text.en", english, "text.de", german };
		String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
		System.arraycopy(more, 0, all, fields.length, more.length);
		return this.desk.post(Role.EDITOR, path, all);
	}

	private long id() {
		return this.jdbc.sql("select id from canned_answer where title like 'Zwirbel%'").query(Long.class).single();
	}

	@Test
	void isWrittenChangedAndDeleted() {
		assertThat(save("/admin/answers", "Zwirbel <b>", "Thanks & bye.", "Danke.").getStatus()).isEqualTo(302);
		String path = "/admin/answers/" + id();
		WholePage.check("/en/admin/answers", Pages.text(this.desk.get(Role.EDITOR, "/admin/answers")));
		WholePage.check("/en/admin/answers", Pages.text(this.desk.get(Role.EDITOR, path)));
		Document page = this.desk.open(Role.EDITOR, path);
		assertThat(page.select("h1").text()).isEqualTo("Zwirbel <b>");
		assertThat(page.select("textarea").eachText()).containsExactly("Thanks & bye.", "Danke.");
		assertThat(save(path, "Zwirbel 2", "Thanks.", "Danke.", "version", "0").getStatus()).isEqualTo(302);
		MockHttpServletResponse late = save(path, "Zwirbel 3", "Too late.", "Zu sp\u00E4t.", "version", "0");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(Pages.html(late).select("textarea").eachText()).containsExactly("Too late.", "Zu sp\u00E4t.");
		assertThat(this.desk.open(Role.EDITOR, "/admin/answers").select(".answers h2").eachText())
			.contains("Zwirbel 2");
		this.desk.post(Role.EDITOR, path + "/disposal");
		assertThat(this.desk.get(Role.EDITOR, path).getStatus()).isEqualTo(404);
	}

	@Test
	void needsATitleOfItsOwnAndAllLanguages() {
		MockHttpServletResponse response = save("/admin/answers", "Corrected", "Thanks.", "");
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select("#error-summary a").eachAttr("href")).containsExactly("#title",
				"#text.de");
		assertThat(Pages.html(response).select("textarea").get(0).text()).isEqualTo("Thanks.");
		assertThat(save("/admin/answers", "x".repeat(81), "x", "x").getStatus()).isEqualTo(422);
		assertThat(save("/admin/answers", "Zwirbel", "x".repeat(2001), "x").getStatus()).isEqualTo(422);
	}

}
