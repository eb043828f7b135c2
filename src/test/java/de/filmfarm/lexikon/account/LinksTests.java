package de.filmfarm.lexikon.account;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.OneTimeLinks.Kind;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Setting up, inviting, resetting, letting go.
 */
@LexikonTest
class LinksTests {

	private static final String NEW = "quiet meadow trombone";

	private People people;

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private AccountDesk desk;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@BeforeEach
	void meet(@Autowired PasswordEncoder encoder) {
		this.people = new People(this.accounts, encoder, this.jdbc);
	}

	@AfterEach
	void leave() {
		this.people.leave();
		this.links.endSetUp();
	}

	private Visitor visitor() {
		return new Visitor(this.port);
	}

	private Visitor signedIn(Account account) {
		Visitor visitor = visitor();
		visitor.signIn(account.getEmail().orElseThrow(), People.PASSWORD);
		assertThat(visitor.whereabouts()).isEqualTo("200");
		return visitor;
	}

	/** The last mail to somebody, as the record has it. */
	private String mail(String email) throws InterruptedException {
		for (int i = 0; i < 50; i++) {
			List<String> texts = this.jdbc
				.sql("select text from mail where recipient = ? and status = 'LOGGED' order by id desc")
				.param(email)
				.query(String.class)
				.list();
			if (!texts.isEmpty()) {
				return texts.get(0);
			}
			Thread.sleep(Duration.ofMillis(100).toMillis());
		}
		throw new AssertionError("no mail to " + email);
	}

	@Test
	void makesTheFirstAdministratorOnce() {
		String path = Pages.path(this.links.make(Kind.SET_UP, null));
		String second = Pages.path(this.links.make(Kind.SET_UP, null));
		HttpResponse<String> wrong = visitor().submit(path, path, "name", "", "email", "nonsense", "password", "short");
		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(wrong.body()).select("#error-summary a").eachAttr("href")).containsExactly("#name",
				"#email", "#password");
		String email = People.email("first");
		HttpResponse<String> made = visitor().submit(path, path, "name", "First", "email", email, "password", NEW,
				"repeated", NEW);
		assertThat(made.headers().firstValue("Location")).hasValue("/admin/sign-in?ready");
		assertThat(visitor().signIn(email, NEW).statusCode()).isEqualTo(302);
		assertThat(this.accounts.findByEmail(email)).map(Account::getRole).hasValue(Role.ADMIN);
		assertThat(List.of(path, second, "/admin/set-up/nonsense"))
			.allSatisfy((link) -> assertThat(visitor().get(link).statusCode()).isEqualTo(404));
	}

	@Test
	void printsNoSetUpLinkOnceThereIsAnAdministrator() {
		String path = Pages.path(this.links.make(Kind.SET_UP, null));
		assertThat(visitor().get(path).statusCode()).isEqualTo(200);
		this.people.join("admin", Role.ADMIN);
		assertThat(visitor().get(path).statusCode()).isEqualTo(404);
	}

	@Test
	void keepsOnlyAHashOfLinks() {
		String link = this.links.make(Kind.SET_UP, null);
		String token = link.substring(link.lastIndexOf('/') + 1);
		assertThat(token).hasSize(43);
		assertThat(this.jdbc.sql("select count(*) from one_time_link where hash = ?::bytea")
			.param(token)
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.links.isOpen(Kind.SET_UP, token)).isTrue();
		assertThat(this.links.isOpen(Kind.INVITATION, token)).isFalse();
		this.jdbc.sql(
				"update one_time_link set created_at = now() - interval '2 days', expires_at = now() - interval '1 second' where used_at is null")
			.update();
		assertThat(this.links.isOpen(Kind.SET_UP, token)).isFalse();
	}

	@Test
	void invitesByALinkThatIsMailedAndShownOnce() throws Exception {
		Visitor admin = signedIn(this.people.join("admin", Role.ADMIN));
		String email = People.email("berta");
		HttpResponse<String> answer = admin.submit("/admin/accounts", "/admin/accounts", "name", "Berta", "email",
				email, "role", "EDITOR", "language", "de");
		String path = Pages.path(Jsoup.parse(answer.body()).select(".secret code").text());
		assertThat(mail(email)).contains("Guten Tag Berta", "[...]").doesNotContain(path);
		assertThat(visitor().submit(path, path, "password", NEW, "repeated", NEW + "x").statusCode()).isEqualTo(422);
		assertThat(visitor().submit(path, path, "name", "Berta B.", "password", NEW, "repeated", NEW).statusCode())
			.isEqualTo(302);
		assertThat(visitor().get(path).statusCode()).isEqualTo(404);
		assertThat(visitor().signIn(email, NEW).statusCode()).isEqualTo(302);
		assertThat(this.accounts.findByEmail(email)).hasValueSatisfying((account) -> {
			assertThat(account.getRole()).isEqualTo(Role.EDITOR);
			assertThat(account.getName()).isEqualTo("Berta B.");
		});
	}

	@Test
	void refusesToInviteWhoIsThere() {
		Visitor admin = signedIn(this.people.join("admin", Role.ADMIN));
		HttpResponse<String> again = admin.submit("/admin/accounts", "/admin/accounts", "name", "Twice", "email",
				People.email("ADMIN"), "role", "BOSS", "language", "xx");
		assertThat(again.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(again.body());
		assertThat(page.select("#error-summary a").eachAttr("href")).containsExactly("#email", "#language", "#role");
		assertThat(page.select("#name").val()).isEqualTo("Twice");
	}

	@Test
	void endsAnInvitationThatIsReplaced() {
		String first = this.desk.invite("Carl", People.email("carl"), Role.CONTRIBUTOR, LanguageTag.of("en"), "Ada");
		Account carl = this.accounts.findByEmail(People.email("carl")).orElseThrow();
		String second = this.desk.inviteAgain(carl.getId(), "Ada");
		assertThat(visitor().get(Pages.path(first)).statusCode()).isEqualTo(404);
		assertThat(visitor().get(Pages.path(second)).statusCode()).isEqualTo(200);
		this.people.join("admin", Role.ADMIN);
		this.desk.deactivate(carl.getId());
		assertThat(visitor().get(Pages.path(second)).statusCode()).isEqualTo(404);
	}

	@Test
	void sendsALinkForANewPasswordAndSaysTheSameToEverybody() throws Exception {
		Account ada = this.people.join("ada", Role.EDITOR);
		Visitor elsewhere = signedIn(ada);
		String page = "/admin/password-resets";
		for (String email : List.of(People.email("ada"), People.email("nobody"), "", "x".repeat(500))) {
			assertThat(visitor().submit(page, page, "email", email).headers().firstValue("Location"))
				.hasValue("/admin/password-resets?sent");
		}
		assertThat(mail(People.email("ada"))).contains("Hello ada", "[...]").doesNotContain("password-resets/");
		assertThat(this.jdbc.sql("select count(*) from mail where recipient = ?")
			.param(People.email("nobody"))
			.query(Integer.class)
			.single()).isZero();
		String path = Pages.path(this.links.make(Kind.RESET, ada.getId()));
		assertThat(visitor().submit(path, path, "password", "password1234", "repeated", "password1234").statusCode())
			.isEqualTo(422);
		assertThat(visitor().submit(path, path, "password", NEW, "repeated", NEW).statusCode()).isEqualTo(302);
		assertThat(visitor().get(path).statusCode()).isEqualTo(404);
		assertThat(elsewhere.whereabouts()).isEqualTo("/admin/sign-in?expired");
		assertThat(visitor().signIn(People.email("ada"), NEW).statusCode()).isEqualTo(302);
	}

	@Test
	void floodsNobodyWithMail() {
		this.people.join("ada", Role.EDITOR);
		for (int i = 0; i < 6; i++) {
			visitor().submit("/admin/password-resets", "/admin/password-resets", "email", People.email("ada"));
		}
		assertThat(this.jdbc.sql("select count(*) from mail where recipient = ?")
			.param(People.email("ada"))
			.query(Integer.class)
			.single()).isLessThanOrEqualTo(4);
	}

	@Test
	void keepsTheLastAdministrator() {
		Account admin = this.people.join("admin", Role.ADMIN);
		Visitor visitor = signedIn(admin);
		String page = "/admin/accounts/" + admin.getId();
		for (HttpResponse<String> refused : List.of(visitor.submit(page, page + "/deactivation"),
				visitor.submit(page, page + "/role", "role", "EDITOR"))) {
			assertThat(refused.statusCode()).isEqualTo(409);
			assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).contains("nobody who runs");
		}
		assertThat(visitor.whereabouts()).isEqualTo("200");
		// Somebody who was only invited runs nothing yet.
		this.desk.invite("Second", People.email("second"), Role.ADMIN, admin.getLanguage(), "Ada");
		assertThatExceptionOfType(LastAdministratorException.class)
			.isThrownBy(() -> this.desk.deactivate(admin.getId()));
		this.people.join("third", Role.ADMIN);
		assertThat(visitor.submit(page, page + "/role", "role", "EDITOR").statusCode()).isEqualTo(302);
		assertThat(visitor.whereabouts()).isEqualTo("/admin/sign-in?expired");
	}

	@Test
	void letsGoAtOnceAndKeepsTheAuthor() {
		Visitor admin = signedIn(this.people.join("admin", Role.ADMIN));
		Account ada = this.people.join("ada", Role.EDITOR);
		Visitor visitor = signedIn(ada);
		String page = "/admin/accounts/" + ada.getId();
		admin.submit(page, page + "/deactivation");
		assertThat(visitor.whereabouts()).isEqualTo("/admin/sign-in?expired");
		assertThat(visitor().signIn(People.email("ada"), People.PASSWORD).statusCode()).isEqualTo(422);
		assertThat(this.accounts.findById(ada.getId())).map(Account::getName).hasValue("ada");
		admin.submit(page, page + "/reactivation");
		signedIn(this.accounts.findById(ada.getId()).orElseThrow());
	}

	@Test
	void showsMailsWithoutTheirSecrets() throws Exception {
		Visitor admin = signedIn(this.people.join("admin", Role.ADMIN));
		String link = this.desk.invite("Dora", People.email("dora"), Role.EDITOR, LanguageTag.of("en"), "Ada");
		mail(People.email("dora"));
		String path = admin.open("/admin/mails").select("tbody tr:contains(dora) a").attr("href");
		String text = admin.open(path).select("pre").text();
		assertThat(text).contains("Hello Dora", "[...]").doesNotContain(link);
		assertThat(admin.get("/admin/mails/999999").statusCode()).isEqualTo(404);
		assertThat(admin.get("/admin/mails?page=99").statusCode()).isEqualTo(404);
	}

}
