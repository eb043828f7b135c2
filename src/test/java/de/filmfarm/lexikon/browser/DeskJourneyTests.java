package de.filmfarm.lexikon.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import de.filmfarm.lexikon.TestDatabase;
import de.filmfarm.lexikon.account.DeskKeys;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the first administrator to a published change and back. It has an application of
 * its own, because passkeys are bound to the address of the site.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
		properties = "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap")
@Import({ TestDatabase.class, TemporaryTerms.class, DeskKeys.class })
@ExtendWith(ChromiumExtension.class)
@DirtiesContext
class DeskJourneyTests {

	private static final String HOST = "journey.example";

	private static final int NUMBER = TemporaryTerms.FIRST + 70;

	private static final String DESK = "/admin/terms/" + NUMBER;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private DeskKeys keys;

	@DynamicPropertySource
	static void atAnAddressThatIsKnown(DynamicPropertyRegistry properties) throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			int port = socket.getLocalPort();
			properties.add("server.port", () -> port);
			properties.add("lexikon.site.address", () -> "http://localhost:" + port);
		}
	}

	@BeforeEach
	void publishATerm(@TempDir Path directory) {
		assertThat(this.terms.load(new LexikonFolder(directory).term("kurbelzug", NUMBER)).problems()).isEmpty();
	}

	@AfterEach
	void leaveNothingBehind() {
		this.terms.remove();
		this.keys.forget(HOST);
	}

	@Test
	void leadsFromTheSetUpToAPublishedChangeAndBack(Reader reader) {
		Page ada = reader.atDesk();
		setUp(ada);
		Page ben = reader.atDesk();
		join(ben, invite(ada));
		protectByCode(ben);
		protectByPasskey(ada);

		Page public_ = reader.atDesk();
		public_.navigate("/en/terms/kurbelzug");
		String before = public_.locator(".lead").first().innerText();
		change(ben, "A zwirbelkurbel draws the film on.");
		public_.reload();
		assertThat(public_.locator(".lead").first()).hasText(before);
		public_.navigate("/en/search?q=zwirbelkurbel");
		assertThat(public_.locator(".entries li")).hasCount(0);

		approve(ada, 2);
		public_.navigate("/en/terms/kurbelzug");
		assertThat(public_.locator(".lead").first()).hasText("A zwirbelkurbel draws the film on.");
		public_.navigate("/en/search?q=zwirbelkurbel");
		assertThat(public_.locator(".entries li").first()).containsText("kurbelzug");
		public_.navigate("/en/terms/kurbelzug/history");
		assertThat(public_.locator("ins").first()).containsText("zwirbelkurbel");

		restore(ada);
		public_.navigate("/en/terms/kurbelzug");
		assertThat(public_.locator(".lead").first()).hasText("A zwirbelkurbel draws the film on.");
		approve(ben, 3);
		public_.reload();
		assertThat(public_.locator(".lead").first()).hasText(before);
		public_.navigate("/en/search?q=zwirbelkurbel");
		assertThat(public_.locator(".entries li")).hasCount(0);
		ada.navigate("/admin/terms/999999");
		ada.locator("main a[href='/admin']").click();
		ada.navigate("/admin/audit");
		assertThat(ada.locator("td time").first()).hasText(Pattern.compile("\\d{4}, \\d\\d:\\d\\d"));
		assertThat(reader.complaints()).isEmpty();
	}

	private void setUp(Page ada) {
		ada.navigate(this.keys.setUpLink());
		ada.fill("#name", "Ada");
		ada.fill("#email", "ada@" + HOST);
		choosePassword(ada);
		Reader.sendPassword(ada, "ada@" + HOST);
	}

	private static void choosePassword(Page page) {
		page.check("input[name=language][value=en]");
		page.fill("#password", DeskKeys.PASSWORD);
		page.fill("#repeated", DeskKeys.PASSWORD);
		page.locator("main form button").first().click();
		assertThat(page).hasURL(Pattern.compile("/admin/sign-in"));
	}

	private static String invite(Page ada) {
		ada.navigate("/admin/accounts");
		ada.fill("#name", "Ben");
		ada.fill("#email", "ben@" + HOST);
		ada.check("input[name=role][value=EDITOR]");
		ada.locator("#invitation button").click();
		return ada.locator(".secret code").innerText();
	}

	private void join(Page ben, String link) {
		ben.navigate(link);
		choosePassword(ben);
		Reader.sendPassword(ben, "ben@" + HOST);
	}

	/** A code is good for one time only, so the next sign-in takes the one after it. */
	private void protectByCode(Page ben) {
		ben.navigate("/admin/profile/second-factor");
		String secret = ben.locator(".secret code").innerText();
		ben.fill("#code", this.keys.code(secret, 0));
		ben.locator("main form button").first().click();
		assertThat(ben.locator(".codes li")).hasCount(10);
		ben.locator(".desk-who button").click();
		Reader.sendPassword(ben, "ben@" + HOST);
		assertThat(ben).hasURL(Pattern.compile("/admin/second-factor"));
		ben.fill("#code", this.keys.code(secret, 1));
		ben.locator("main form button").first().click();
		assertThat(ben).hasURL(Pattern.compile("/admin$"));
	}

	private static void protectByPasskey(Page ada) {
		CDPSession devices = ada.context().newCDPSession(ada);
		devices.send("WebAuthn.enable");
		JsonObject device = new JsonObject();
		device.addProperty("protocol", "ctap2");
		device.addProperty("transport", "internal");
		for (String can : new String[] { "hasResidentKey", "hasUserVerification", "isUserVerified",
				"automaticPresenceSimulation" }) {
			device.addProperty(can, true);
		}
		JsonObject options = new JsonObject();
		options.add("options", device);
		devices.send("WebAuthn.addVirtualAuthenticator", options);
		ada.navigate("/admin/profile");
		ada.locator("#passkeys [data-passkey] button").click();
		assertThat(ada.locator("#passkeys .holdings li")).hasCount(1);
		ada.locator(".desk-who button").click();
		ada.locator("[data-passkey] button").click();
		assertThat(ada).hasURL(Pattern.compile("/admin$"));
	}

	private static void change(Page ben, String lead) {
		ben.navigate(DESK);
		ben.locator("[name='articles.en.lead']").fill(lead);
		ben.locator("#editor .save-bar button").first().click();
		ben.locator("#saved a").click();
		ben.locator("form[action$='/submission'] button").click();
	}

	private static void approve(Page page, int revision) {
		page.navigate("/admin/reviews");
		page.locator(".revisions a[href='" + DESK + "/revisions/" + revision + "']").click();
		assertThat(page.locator(".state").first()).hasText("In review");
		page.locator("form[action$='/approval'] button").click();
		assertThat(page.locator(".state").first()).hasText("Published");
	}

	/** What is restored is a draft like any other, and goes to review. */
	private static void restore(Page ada) {
		ada.navigate(DESK + "/revisions/1");
		ada.locator("form[action$='/restoration'] button").click();
		assertThat(ada).hasURL(Pattern.compile(DESK + "/revisions/3$"));
		ada.locator("form[action$='/submission'] button").click();
		assertThat(ada.locator(".state").first()).hasText("In review");
	}

}
