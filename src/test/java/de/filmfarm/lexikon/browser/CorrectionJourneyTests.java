package de.filmfarm.lexikon.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.filmfarm.lexikon.account.DeskKeys;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a passage that a reader selects on a phone to the published correction that thanks
 * them, all in German.
 */
@BrowserTest
class CorrectionJourneyTests {

	private static final int NUMBER = TemporaryTerms.FIRST + 72;

	private static final String HOST = "correction.example";

	private static final String WRONG = "Die Kamera kurbelt rückwärts";

	private static final String RIGHT = "Die Kamera kurbelt vorwärts";

	@Autowired
	private DeskKeys keys;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void publishAndHire(@TempDir Path directory) {
		LexikonFolder folder = new LexikonFolder(directory).term("kurbelwerk", NUMBER)
			.article("kurbelwerk", "de", "Was ein Kurbelwerk ist.", WRONG + " und zieht den *Film* weiter.");
		assertThat(this.terms.load(folder).problems()).isEmpty();
		for (String name : List.of("Ada", "Ben")) {
			this.keys.hire(name, name.toLowerCase(Locale.ROOT) + "@" + HOST, LanguageTag.of("de"), Role.EDITOR);
		}
	}

	@AfterEach
	void leaveNothingBehind() {
		this.jdbc.sql("delete from report where term_id = (select id from term where number = ?)")
			.param(NUMBER)
			.update();
		this.terms.remove();
		this.keys.forget(HOST);
		this.jdbc.sql("delete from sender_key").update();
	}

	@Test
	void leadsFromWordsOnAPhoneToAPublishedCorrectionWithThanks(Reader reader) {
		Page phone = reader.onPhone();
		String link = report(phone);
		assertThat(phone.locator("[aria-current=step]")).containsText("Wartet auf die Redaktion");

		Page ada = Reader.signIn(reader.atDesk(), "ada@" + HOST);
		takeOver(ada);
		phone.navigate(link);
		assertThat(phone.locator("[aria-current=step]")).containsText("Die Redaktion prüft sie");
		phone.navigate("/de/terms/kurbelwerk");
		assertThat(phone.locator("#text")).containsText(WRONG);

		approve(Reader.signIn(reader.atDesk(), "ben@" + HOST));
		phone.reload();
		assertThat(phone.locator("#text")).containsText(RIGHT + " und zieht den Film weiter.");
		assertThat(phone.locator("#text em")).hasText("Film");
		assertThat(phone.locator("main")).containsText("Kim");
		follow(phone, link);
		list(phone);
		assertThat(this.jdbc.sql("select subject from mail where recipient = ? order by id")
			.param("kim@" + HOST)
			.query(String.class)
			.list()).first().asString().contains("ist angekommen");
		assertThat(this.jdbc.sql("select subject from mail where recipient = ? order by id desc limit 1")
			.param("kim@" + HOST)
			.query(String.class)
			.single()).isEqualTo("\u201ekurbelwerk\u201c ist korrigiert");
		assertThat(reader.complaints()).isEmpty();
	}

	/** Selects, proposes, and says how to be thanked; gives the private link. */
	private static String report(Page phone) {
		phone.navigate("/de/terms/kurbelwerk");
		phone.locator("[data-part=BODY] p").first().evaluate("""
				(paragraph) => {
					const range = document.createRange();
					range.setStart(paragraph.firstChild, 0);
					range.setEnd(paragraph.firstChild, %d);
					document.getSelection().removeAllRanges();
					document.getSelection().addRange(range);
				}""".formatted(WRONG.length()));
		phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Diese Worte melden")).tap();
		assertThat(phone.locator("#proposal")).hasValue(WRONG);
		phone.locator("#proposal").fill(RIGHT);
		phone.locator("#email").fill("kim@" + HOST);
		phone.locator("#thanksName").fill("Kim");
		phone.waitForTimeout(3100);
		phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meldung senden")).tap();
		phone.locator("#status-address").tap();
		assertThat(phone).hasURL(Pattern.compile("/de/reports/[\\w-]{20,}$"));
		return phone.url();
	}

	private static void takeOver(Page ada) {
		ada.navigate("/admin/reports");
		ada.locator(".queue-rows a").filter(new Locator.FilterOptions().setHasText("kurbelwerk")).first().click();
		assertThat(ada.locator(".place mark").first()).hasText(WRONG);
		assertThat(ada.locator(".prose-diff ins")).containsText("vorwärts");
		ada.locator("form[action$='/adoption'] button").click();
		assertThat(ada.locator("a[href='/admin/terms/" + NUMBER + "/revisions/2']").first()).isVisible();
	}

	private static void approve(Page ben) {
		ben.navigate("/admin/reviews");
		ben.locator(".revisions a[href='/admin/terms/" + NUMBER + "/revisions/2']").click();
		ben.locator("form[action$='/approval'] button").click();
		assertThat(ben.locator(".state").first()).hasText("Veröffentlicht");
	}

	private static void follow(Page phone, String link) {
		phone.navigate(link);
		assertThat(phone.locator("[aria-current=step]")).containsText("Der Eintrag wurde korrigiert");
		assertThat(phone.locator("main")).containsText("Wir haben Ihre Worte übernommen");
		assertThat(phone.locator(".changes ins").first()).containsText("vorwärts");
		assertThat(phone.locator(".changes del").first()).containsText("rückwärts");
	}

	private static void list(Page phone) {
		phone.navigate("/de/corrections");
		Locator first = phone.locator(".entries li").first();
		assertThat(first).containsText("kurbelwerk");
		assertThat(first).containsText("Kim");
		String feed = phone.request().get("/de/corrections/feed.atom").text();
		assertThat(feed).contains("kurbelwerk", "Kim");
	}

}
