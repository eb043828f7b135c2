package de.filmfarm.lexikon.mail.web;

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
class MailPageTests {

	@Autowired
	private DeskPages desk;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from mail where recipient = 'ada@post.example'").update();
	}

	/** The address of a mail that was not taken. */
	private String mail(String status, boolean secret) {
		return "/admin/mails/" + this.jdbc
			.sql("""
					insert into mail (recipient, language, subject, text, secret, status, failure, attempts, done_at, retry_at)
					values ('ada@post.example', 'en', 'Zwirbel', 'Text', :secret, :status, '451 too busy', 4,
					  case :status when 'FAILED' then now() end, case :status when 'QUEUED' then now() end)
					returning id""")
			.param("status", status)
			.param("secret", secret)
			.query(Long.class)
			.single();
	}

	private String status(String path) throws InterruptedException {
		for (int i = 0; i < 100; i++) {
			String status = this.jdbc.sql("select status from mail where '/admin/mails/' || id = ?")
				.param(path)
				.query(String.class)
				.single();
			if (!status.equals("QUEUED")) {
				return status;
			}
			Thread.sleep(50);
		}
		return "QUEUED";
	}

	@Test
	void sendsAgainWhatHasFailed() throws Exception {
		String path = mail("FAILED", false);
		WholePage.check("/en" + path, Pages.text(this.desk.get(Role.ADMIN, path)));
		Document page = this.desk.open(Role.ADMIN, path);
		assertThat(page.select(".facts").text()).contains("Failed", "451 too busy", "Attempts 4");
		assertThat(page.select("main form").attr("action")).isEqualTo(path + "/dispatch");
		MockHttpServletResponse answer = this.desk.post(Role.ADMIN, path + "/dispatch");
		assertThat(answer.getHeader("Location")).isEqualTo(path);
		// There is no mail server here.
		assertThat(status(path)).isEqualTo("LOGGED");
		assertThat(this.desk.open(Role.ADMIN, path).select("main form")).isEmpty();
		assertThat(this.desk.post(Role.ADMIN, path + "/dispatch").getStatus()).isEqualTo(409);
	}

	@Test
	void cannotSendAgainWhatHeldASecret() {
		String path = mail("FAILED", true);
		Document page = this.desk.open(Role.ADMIN, path);
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.select("main").text()).contains("it cannot be sent again");
		assertThat(this.desk.post(Role.ADMIN, path + "/dispatch").getStatus()).isEqualTo(409);
		assertThat(this.desk.post(Role.ADMIN, "/admin/mails/999999/dispatch").getStatus()).isEqualTo(404);
		assertThat(this.desk.post(Role.EDITOR, path + "/dispatch").getStatus()).isEqualTo(403);
	}

	@Test
	void saysWhatIsTriedAgain() {
		String path = mail("QUEUED", false);
		assertThat(this.desk.open(Role.ADMIN, path).select(".facts").text()).contains("451 too busy",
				"Next attempt (UTC)");
		assertThat(this.desk.open(Role.ADMIN, "/admin/mails").select("tr:contains(Zwirbel)").text())
			.contains("is tried again");
	}

}
