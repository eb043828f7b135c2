package de.filmfarm.lexikon.account;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.LexikonTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static de.filmfarm.lexikon.account.SignInElsewhere.location;
import static de.filmfarm.lexikon.account.SignInElsewhere.thereAndBack;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in by way of another machine. A second one is not there when the application
 * starts.
 */
@LexikonTest
@DirtiesContext
class OidcSignInTests {

	private static final String START = "/admin/sign-in/oidc/house";

	private static final OpenIdProvider PROVIDER = OpenIdProvider.start(0);

	private static final int SILENT = SignInElsewhere.freePort();

	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SecondFactor secondFactor;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private Account ada;

	@DynamicPropertySource
	static void providers(DynamicPropertyRegistry registry) {
		SignInElsewhere.register(registry, "house", PROVIDER.port());
		SignInElsewhere.register(registry, "silent", SILENT);
	}

	@BeforeEach
	void join(@Autowired PasswordEncoder encoder) {
		this.people = new People(this.accounts, encoder, this.jdbc);
		this.ada = this.people.join("ada", Role.EDITOR);
		PROVIDER.knows(People.email("ada"), true);
	}

	@AfterEach
	void leave() {
		this.people.leave();
		PROVIDER.forget();
	}

	@AfterAll
	static void close() {
		PROVIDER.close();
	}

	private Visitor visitor() {
		return new Visitor(this.port);
	}

	private HttpResponse<String> signIn(Visitor visitor) throws Exception {
		return visitor.get(thereAndBack(visitor, START));
	}

	private void refuses(String message) throws Exception {
		Visitor visitor = visitor();
		HttpResponse<String> refusal = signIn(visitor);
		assertThat(refusal.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(refusal.body()).select("#error-summary").text()).contains(message);
		assertThat(visitor.whereabouts()).isEqualTo("/admin/sign-in");
	}

	private Map<String, Object> latestEntry() {
		return this.jdbc.sql("select account_id, action, detail from audit_entry order by id desc limit 1")
			.query()
			.singleRow();
	}

	@Test
	void letsInWhoHasAnAccountWithTheAddress() throws Exception {
		Visitor visitor = visitor();
		assertThat(visitor.open("/admin/sign-in").select(".providers a[href=" + START + "]").text())
			.isEqualTo("Sign in with the house");
		String before = visitor.cookies().get("SESSION");
		assertThat(location(signIn(visitor))).isEqualTo("/admin");
		assertThat(visitor.cookies().get("SESSION")).isNotEqualTo(before);
		assertThat(visitor.open("/admin/profile").select(".desk-who a[href=/admin/profile]").text()).isEqualTo("ada");
		assertThat(latestEntry()).containsEntry("account_id", this.ada.getId())
			.containsEntry("action", "SIGN_IN")
			.containsEntry("detail", "Provider");
		assertThat(visitor.open("/admin/profile").select("#sessions li")).hasSize(1);
	}

	@Test
	void leadsBackToThePageThatWasWanted() throws Exception {
		Visitor visitor = visitor();
		visitor.get("/admin/profile/password");
		assertThat(location(signIn(visitor))).isEqualTo("/admin/profile/password");
	}

	@Test
	void asksForTheAddressWhereTheTokenDoesNotTellIt() throws Exception {
		PROVIDER.isTerse = true;
		assertThat(location(signIn(visitor()))).isEqualTo("/admin");
		PROVIDER.person.put("sub", "somebody else");
		refuses("The provider did not let you in.");
	}

	@Test
	void asksForACodeAllTheSame() throws Exception {
		TotpSecret secret = TotpSecret.random();
		this.secondFactor.setUp(this.ada.getId(), secret, Totp.code(secret.bytes(), Totp.step(Instant.now()) - 1, 6));
		Visitor visitor = visitor();
		signIn(visitor);
		assertThat(visitor.whereabouts()).isEqualTo("/admin/second-factor");
		String page = "/admin/second-factor";
		visitor.submit(page, page, "code", "000000x");
		assertThat(latestEntry()).containsEntry("action", "FAILED_SIGN_IN")
			.containsEntry("account_id", this.ada.getId());
		visitor.submit(page, page, "code", Totp.code(secret.bytes(), Totp.step(Instant.now()), 6));
		assertThat(visitor.whereabouts()).isEqualTo("200");
		assertThat(latestEntry()).containsEntry("action", "SIGN_IN").containsEntry("detail", "Code");
	}

	@Test
	void makesNobodyAnAccount() throws Exception {
		PROVIDER.knows(People.email("nobody"), true);
		refuses("Nobody with this account is known here");
		assertThat(this.accounts.findByEmail(People.email("nobody"))).isEmpty();
		assertThat(latestEntry()).containsEntry("action", "FAILED_SIGN_IN").containsEntry("detail", "NoAccount");
	}

	@Test
	void letsNobodyInWhoIsNotActive() throws Exception {
		this.ada.deactivate();
		this.accounts.save(this.ada);
		refuses("Nobody with this account is known here");
		assertThat(latestEntry()).containsEntry("account_id", this.ada.getId()).containsEntry("detail", "NoAccount");
	}

	@Test
	void believesNoAddressThatTheProviderHasNotVerified() throws Exception {
		PROVIDER.knows(People.email("ada"), false);
		refuses("has not verified");
		PROVIDER.person.put("email_verified", null);
		refuses("has not verified");
		PROVIDER.person.put("email", null);
		refuses("has not verified");
		PROVIDER.knows("\0", true);
		refuses("Nobody with this account is known here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonce", "iss", "aud", "exp" })
	void believesNoTokenThatIsNotForThisVisit(String claim) throws Exception {
		PROVIDER.person.put(claim, claim.equals("exp") ? Date.from(Instant.now().minusSeconds(600)) : "https://other");
		refuses("The provider did not let you in.");
		PROVIDER.person.put(claim, null);
		refuses("The provider did not let you in.");
	}

	@Test
	void believesNoTokenThatSomebodyElseHasSigned() throws Exception {
		PROVIDER.forger = OpenIdProvider.newKey();
		refuses("The provider did not let you in.");
	}

	@Test
	void saysSoIfTheProviderRefuses() throws Exception {
		PROVIDER.error = "access_denied";
		refuses("The provider did not let you in.");
	}

	@Test
	void takesNoAnswerThatAnotherBrowserHasAskedFor() throws Exception {
		String stolen = thereAndBack(visitor(), START);
		Visitor other = visitor();
		other.get(START);
		assertThat(List.of(visitor(), other)).allSatisfy((visitor) -> {
			assertThat(visitor.get(stolen).statusCode()).isEqualTo(422);
			assertThat(visitor.whereabouts()).startsWith("/admin/sign-in");
		});
	}

	@Test
	void takesAnAnswerOnce() throws Exception {
		Visitor visitor = visitor();
		String back = thereAndBack(visitor, START);
		visitor.get(back);
		assertThat(visitor.get(back).statusCode()).isEqualTo(422);
	}

	@Test
	void sendsWhatKeepsAnAnswerFromBeingStolen() {
		String asked = location(visitor().get(START));
		assertThat(asked).startsWith(PROVIDER.issuer() + "/authorization?");
		assertThat(Arrays.asList(URI.create(asked).getRawQuery().split("&")))
			.extracting((pair) -> pair.split("=", 2)[0])
			.contains("state", "nonce", "code_challenge", "code_challenge_method")
			.doesNotContain("client_secret");
		assertThat(URI.create(asked).getQuery())
			.contains("redirect_uri=" + LexikonTest.ADDRESS + "/admin/sign-in/oidc-return/house");
	}

	@Test
	void startsWithoutAProviderAndWaitsForIt() throws Exception {
		String start = "/admin/sign-in/oidc/silent";
		Visitor visitor = visitor();
		assertThat(visitor.open("/admin/sign-in").select(".providers a").eachAttr("href")).contains(start);
		HttpResponse<String> refusal = visitor.get(start);
		assertThat(refusal.statusCode()).isEqualTo(503);
		assertThat(Jsoup.parse(refusal.body()).select("#error-summary").text()).contains("not to be reached");
		assertThat(visitor.signIn(People.email("ada"), People.PASSWORD).statusCode()).isEqualTo(302);
		try (OpenIdProvider awake = OpenIdProvider.start(SILENT)) {
			awake.knows(People.email("ada"), true);
			Visitor later = visitor();
			assertThat(location(later.get(thereAndBack(later, start)))).isEqualTo("/admin");
		}
	}

	@Test
	void knowsNoOtherProviders() {
		HttpResponse<String> refusal = visitor().get("/admin/sign-in/oidc/nobody");
		assertThat(refusal.statusCode()).isEqualTo(422);
		assertThat(refusal.body()).contains("The provider did not let you in.");
	}

}
