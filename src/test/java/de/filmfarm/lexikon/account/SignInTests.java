package de.filmfarm.lexikon.account;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.filmfarm.lexikon.LexikonTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Getting in and out, as a browser does it.
 */
@LexikonTest
class SignInTests {

	private People people;

	@Autowired
	private SecondFactor secondFactor;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private Account ada;

	private String email;

	@BeforeEach
	void join(@Autowired Accounts accounts, @Autowired PasswordEncoder encoder) {
		this.people = new People(accounts, encoder, this.jdbc);
		this.email = People.email("ada");
		this.ada = this.people.join("ada", Role.EDITOR);
	}

	@AfterEach
	void leave() {
		this.people.leave();
	}

	private Visitor visitor() {
		return new Visitor(this.port);
	}

	private Visitor signedIn() {
		Visitor visitor = visitor();
		assertThat(visitor.signIn(this.email, People.PASSWORD).statusCode()).isEqualTo(302);
		assertThat(visitor.whereabouts()).isEqualTo("200");
		return visitor;
	}

	private static String location(HttpResponse<String> response) {
		assertThat(response.statusCode()).isEqualTo(302);
		return response.headers().firstValue("Location").orElseThrow();
	}

	@Test
	void letsInWithAddressAndPassword() {
		Visitor visitor = visitor();
		visitor.open("/admin/sign-in");
		String before = visitor.cookies().get("SESSION");
		HttpResponse<String> response = visitor.signIn(this.email.toUpperCase(Locale.ROOT), People.PASSWORD);
		assertThat(location(response)).isEqualTo("/admin");
		assertThat(visitor.cookies()).containsEntry("desk", "1").containsEntry("language", "en");
		assertThat(visitor.cookies().get("SESSION")).isNotEqualTo(before);
		assertThat(response.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("SESSION=")
				.contains("Path=/admin", "HttpOnly", "SameSite=Lax", "Secure"));
		assertThat(visitor.open("/admin/profile").select(".desk-who a[href=/admin/profile]").text()).isEqualTo("ada");
	}

	@Test
	void keepsNoPasswordInTheSession() {
		signedIn();
		List<byte[]> kept = this.jdbc
			.sql("select attribute_bytes from spring_session_attributes join spring_session "
					+ "on primary_id = session_primary_id where principal_name = ?")
			.param(this.email)
			.query(byte[].class)
			.list();
		assertThat(kept).isNotEmpty()
			.allSatisfy((bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("bcrypt",
					People.PASSWORD));
	}

	@Test
	void leadsBackToThePageThatWasWanted() {
		Visitor visitor = visitor();
		assertThat(location(visitor.get("/admin/profile/password?a=b"))).isEqualTo("/admin/sign-in");
		assertThat(location(visitor.signIn(this.email, People.PASSWORD))).isEqualTo("/admin/profile/password?a=b");
	}

	@Test
	void saysTheSameWhateverIsWrong() {
		HttpResponse<String> password = visitor().signIn(this.email, "something else entirely");
		HttpResponse<String> address = visitor().signIn("nobody@people.example", People.PASSWORD);
		HttpResponse<String> odd = visitor().signIn("\0", "x".repeat(1000));
		HttpResponse<String> lengthy = visitor().signIn(this.email, "x".repeat(1000));
		assertThat(List.of(password, address, odd, lengthy)).allSatisfy((response) -> {
			assertThat(response.statusCode()).isEqualTo(422);
			assertThat(Jsoup.parse(response.body()).select("[role=alert]").text().strip())
				.isEqualTo("The e-mail address or the password is wrong.");
		});
		assertThat(Jsoup.parse(password.body()).select("#email").val()).isEqualTo(this.email);
		assertThat(Jsoup.parse(password.body()).select("#password").val()).isEmpty();
	}

	@Test
	void letsNobodyInWhoIsNotActiveOrHasNotJoined(@Autowired Accounts accounts) {
		this.ada.deactivate();
		accounts.save(this.ada);
		assertThat(visitor().signIn(this.email, People.PASSWORD).statusCode()).isEqualTo(422);
		accounts.save(new Account("bert", People.email("bert"), this.ada.getLanguage(), Role.EDITOR));
		assertThat(visitor().signIn(People.email("bert"), "").statusCode()).isEqualTo(422);
	}

	@Test
	void slowsDownWhoeverGuessesAndLocksNobodyOut() {
		Visitor visitor = visitor();
		for (int i = 0; i < 5; i++) {
			assertThat(visitor.signIn(this.email, "guess number " + i).statusCode()).isEqualTo(422);
		}
		HttpResponse<String> refused = visitor.signIn(this.email, People.PASSWORD);
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.headers().firstValue("Retry-After"))
			.hasValueSatisfying((wait) -> assertThat(wait).matches("[12]"));
		assertThat(refused.body()).contains("Too many attempts");
		this.jdbc.sql("update vain_attempt set number = 1000").update();
		assertThat(visitor.signIn(this.email, People.PASSWORD).statusCode()).isEqualTo(429);
		this.jdbc.sql("update vain_attempt set last_at = last_at - interval '15 minutes'").update();
		assertThat(visitor.signIn(this.email, People.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void forgetsWhoHasSignedOut() {
		Visitor visitor = signedIn();
		String session = visitor.cookies().get("SESSION");
		assertThat(location(visitor.submit("/admin/profile", "/admin/sign-out"))).isEqualTo("/admin/sign-in?out");
		assertThat(visitor.cookies()).doesNotContainKey("desk");
		visitor.cookies().put("SESSION", session);
		assertThat(visitor.whereabouts()).isEqualTo("/admin/sign-in?expired");
	}

	@Test
	void leadsBackToTheFormWhoseSessionHasEnded() {
		Visitor visitor = signedIn();
		this.jdbc.sql("delete from spring_session where principal_name = ?").param(this.email).update();
		assertThat(location(visitor.post("/admin/profile", Map.of("name", "Ada", "_csrf", "old"))))
			.isEqualTo("/admin/sign-in?expired");
		assertThat(visitor.open("/admin/sign-in?expired").select(".notice").text()).contains("Your session has ended");
		assertThat(location(visitor.signIn(this.email, People.PASSWORD))).isEqualTo("/admin/profile");
	}

	private static String code(TotpSecret secret, int steps) {
		return Totp.code(secret.bytes(), Totp.step(Instant.now()) + steps, 6);
	}

	@Test
	void asksForACodeWhereASecondFactorIsSetUp() {
		Visitor visitor = signedIn();
		String text = visitor.open("/admin/profile/second-factor").select(".secret code").text();
		TotpSecret secret = new TotpSecret(HexFormat.of().formatHex(decode(text.replace(" ", ""))));
		String page = "/admin/profile/second-factor";
		assertThat(visitor.submit(page, page, "code", "000000x").statusCode()).isEqualTo(422);
		HttpResponse<String> codes = visitor.submit(page, page, "code", code(secret, -1));
		List<String> recovery = Jsoup.parse(codes.body()).select(".codes code").eachText();
		assertThat(recovery).hasSize(10).doesNotHaveDuplicates();

		Visitor elsewhere = visitor();
		elsewhere.signIn(this.email, People.PASSWORD);
		assertThat(elsewhere.whereabouts()).isEqualTo("/admin/second-factor");
		assertThat(elsewhere.open("/admin/second-factor").select(".desk-nav, .desk-who")).isEmpty();
		String factor = "/admin/second-factor";
		assertThat(elsewhere.submit(factor, factor, "code", code(secret, -1)).statusCode()).as("used").isEqualTo(422);
		assertThat(elsewhere.submit(factor, factor, "code", "123").statusCode()).isEqualTo(422);
		assertThat(elsewhere.whereabouts()).isEqualTo("/admin/second-factor");
		assertThat(location(elsewhere.submit(factor, factor, "code", code(secret, 0)))).isEqualTo("/admin/profile");
		assertThat(elsewhere.whereabouts()).isEqualTo("200");

		Visitor third = visitor();
		third.signIn(this.email, People.PASSWORD);
		third.submit(factor, factor, "code", recovery.get(3).toUpperCase(Locale.ROOT));
		assertThat(third.whereabouts()).isEqualTo("200");
		assertThat(this.secondFactor.take(this.ada.getId(), recovery.get(3))).as("used").isFalse();
		assertThat(this.secondFactor.recoveryCodesLeft(this.ada.getId())).isEqualTo(9);
	}

	private static byte[] decode(String letters) {
		StringBuilder bits = new StringBuilder();
		letters.chars()
			.map("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"::indexOf)
			.forEach((five) -> bits.append(Integer.toBinaryString(32 + five).substring(1)));
		byte[] bytes = new byte[bits.length() / 8];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
		}
		return bytes;
	}

	@Test
	void slowsDownWhoeverGuessesCodes() {
		TotpSecret secret = TotpSecret.random();
		this.secondFactor.setUp(this.ada.getId(), secret, code(secret, -1));
		for (int i = 0; i < 5; i++) {
			assertThat(this.secondFactor.take(this.ada.getId(), "guess" + i)).isFalse();
		}
		Visitor visitor = visitor();
		visitor.signIn(this.email, People.PASSWORD);
		HttpResponse<String> refused = visitor.submit("/admin/second-factor", "/admin/second-factor", "code",
				code(secret, 0));
		assertThat(refused.statusCode()).isEqualTo(429);
	}

	@Test
	void stopsTheSecondFactorForThePasswordOnly() {
		Visitor visitor = signedIn();
		TotpSecret secret = TotpSecret.random();
		this.secondFactor.setUp(this.ada.getId(), secret, code(secret, -1));
		visitor.submit("/admin/second-factor", "/admin/second-factor", "code", code(secret, 0));
		String page = "/admin/profile/second-factor";
		assertThat(visitor.submit(page, page + "/removal", "current", "wrong").statusCode()).isEqualTo(422);
		assertThat(this.secondFactor.isSetUp(this.ada.getId())).isTrue();
		assertThat(visitor.submit(page, page + "/removal", "current", People.PASSWORD).statusCode()).isEqualTo(302);
		assertThat(this.secondFactor.isSetUp(this.ada.getId())).isFalse();
	}

	@Test
	void listsSessionsAndEndsThemElsewhere() {
		Visitor here = signedIn();
		Visitor there = signedIn();
		Visitor far = signedIn();
		assertThat(here.open("/admin/profile").select("#sessions li")).hasSize(3);
		String end = here.open("/admin/profile").select("#sessions li form").attr("action");
		here.submit("/admin/profile", end);
		assertThat(List.of(there.whereabouts(), far.whereabouts())).containsExactlyInAnyOrder("200",
				"/admin/sign-in?expired");
		here.submit("/admin/profile", "/admin/profile/sessions/end");
		assertThat(List.of(there.whereabouts(), far.whereabouts()))
			.allSatisfy((place) -> assertThat(place).startsWith("/admin/sign-in"));
		assertThat(here.whereabouts()).isEqualTo("200");
	}

	@Test
	void changesThePasswordAndSignsOutElsewhere() {
		Visitor here = signedIn();
		Visitor there = signedIn();
		String page = "/admin/profile/password";
		assertThat(here
			.submit(page, page, "current", "wrong", "password", "quiet meadow trombone", "repeated",
					"quiet meadow trombone")
			.statusCode()).isEqualTo(422);
		assertThat(location(here.submit(page, page, "current", People.PASSWORD, "password", "quiet meadow trombone",
				"repeated", "quiet meadow trombone")))
			.isEqualTo("/admin/profile");
		assertThat(here.whereabouts()).isEqualTo("200");
		assertThat(there.whereabouts()).isEqualTo("/admin/sign-in?expired");
		assertThat(visitor().signIn(this.email, People.PASSWORD).statusCode()).isEqualTo(422);
		assertThat(visitor().signIn(this.email, "quiet meadow trombone").statusCode()).isEqualTo(302);
	}

	@Test
	void saysTheProfileInTheLanguageThatWasChosen() {
		Visitor visitor = signedIn();
		visitor.submit("/admin/profile", "/admin/profile", "name", "Ada K.", "language", "de");
		assertThat(visitor.open("/admin/profile").select("h1").text()).isEqualTo("Ihr Konto");
		HttpResponse<String> wrong = visitor.submit("/admin/profile", "/admin/profile", "name", " \u0007 ", "language",
				"xx");
		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(wrong.body()).select("#error-summary li")).hasSize(2);
	}

	@Test
	void showsNothingOfPasskeysToThoseWithoutAScript() {
		assertThat(visitor().open("/admin/sign-in").select("[data-passkey]").hasAttr("hidden")).isTrue();
	}

	@Test
	void endsTheSessionsOfStrangersSoon() {
		visitor().open("/admin/sign-in");
		assertThat(this.jdbc.sql("select max(max_inactive_interval) from spring_session where principal_name is null")
			.query(Integer.class)
			.single()).isLessThanOrEqualTo((int) Duration.ofMinutes(30).toSeconds());
	}

}
