package de.filmfarm.lexikon.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class ReaderJourneyTests {

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void removeWhatWasSent() {
		this.jdbc.sql("delete from report").update();
		this.jdbc.sql("delete from suggestion").update();
		this.jdbc.sql("delete from sender_key").update();
	}

	@Test
	void findsATermByItsGermanNameWithTheKeyboardAlone(Reader reader) {
		Page page = reader.atDesk();
		page.navigate("/en");
		Locator search = page.getByRole(AriaRole.COMBOBOX);
		search.focus();
		assertThat(search).isFocused();
		page.keyboard().type("rueckfa");
		assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("R\u00fcckfahrt");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile("/en/terms/backwards-tracking-shot$"));
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.hasText("backwards tracking shot");
		assertThat(reader.complaints()).isEmpty();
	}

	@Test
	void closesSuggestionsWithEscapeAndSearchesWithEnter(Reader reader) {
		Page page = reader.atDesk();
		page.navigate("/de");
		page.getByRole(AriaRole.COMBOBOX).pressSequentially("dolly");
		assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
		page.keyboard().press("Escape");
		assertThat(page.getByRole(AriaRole.LISTBOX)).hasCount(0);
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile("/de/search\\?q=dolly$"));
		assertThat(page.locator(".entries li").first()).containsText("Dolly");
	}

	@Test
	void narrowsAResultDownOnAPhoneAndWidensItAgain(Reader reader) {
		Page page = reader.onPhone();
		page.navigate("/en/search?q=dolly");
		Locator camera = page.locator(".filters a[href$='department=camera']");
		assertThat(camera).isHidden();
		page.locator(".filters summary").tap();
		camera.tap();
		assertThat(page).hasURL(Pattern.compile("department=camera$"));
		page.locator(".chips a").tap();
		assertThat(page).hasURL(Pattern.compile("/en/search\\?q=dolly$"));
		assertThat(reader.complaints()).isEmpty();
	}

	@Test
	void showsTheFiltersBesideTheResultsAtADesk(Reader reader) {
		Page page = reader.withoutScript();
		page.navigate("/en/search?q=dolly");
		assertThat(page.locator(".filters summary")).isHidden();
		page.locator(".filters a[href$='language=de']").click();
		assertThat(page.locator(".chips a")).hasText(Pattern.compile("Name in German"));
	}

	@Test
	void goesToTheSamePageInTheOtherLanguage(Reader reader) {
		Page page = reader.atDesk();
		page.navigate("/de/terms/rueckfahrt");
		page.locator(".language-switch").click();
		assertThat(page).hasURL(Pattern.compile("/en/terms/backwards-tracking-shot$"));
	}

	@Test
	void previewsALinkedTermOnFocusAndOnHoverUntilEscape(Reader reader) {
		Page page = reader.atDesk();
		page.navigate("/en/terms/backwards-tracking-shot");
		Locator link = page.locator(".prose a[href*='/terms/']").first();
		link.hover();
		Locator preview = page.locator("aside.preview");
		assertThat(preview).isVisible();
		preview.hover();
		page.waitForTimeout(600);
		assertThat(preview).isVisible();
		page.keyboard().press("Escape");
		assertThat(preview).hasCount(0);
	}

	/** Selects the first words of a paragraph as a finger does. */
	private static String select(Page page) {
		return page.locator("[data-part=BODY] p").first().evaluate("""
				(paragraph) => {
					const range = document.createRange();
					range.setStart(paragraph.firstChild, 0);
					range.setEnd(paragraph.firstChild, 20);
					document.getSelection().removeAllRanges();
					document.getSelection().addRange(range);
					return document.getSelection().toString().trim();
				}""").toString();
	}

	@Test
	void proposesWordsForASelectedPassageOnAPhoneInGermanAndSeesWhatBecomesOfIt(Reader reader) {
		Page page = reader.onPhone();
		page.navigate("/de/terms/rueckfahrt");
		String passage = select(page);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Diese Worte melden")).tap();
		assertThat(page.locator("#passage")).hasText(passage);
		assertThat(page.locator("#proposal")).hasValue(passage);
		page.locator("#proposal").fill("Ganz andere Worte");
		page.waitForTimeout(3100);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meldung senden")).tap();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Danke");
		page.locator("#status-address").tap();
		assertThat(page.locator(".proposed")).hasText("Ganz andere Worte");
		assertThat(page.locator("[aria-current=step]")).containsText("Wartet auf die Redaktion");
		assertThat(this.jdbc.sql("""
				select passage_part || ' ' || (passage_start > 0) || ' ' || (length(passage_after) = 100)
				from report where held is null""").query(String.class).single()).isEqualTo("BODY true true");
		assertThat(reader.complaints()).isEmpty();
	}

	@Test
	void comesToTheOfferBehindTheWordsWithTheKeyboardAndLosesItWithEscape(Reader reader) {
		Page page = reader.atDesk();
		page.navigate("/en/terms/backwards-tracking-shot");
		select(page);
		Locator offer = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Report these words"));
		assertThat(offer).isVisible();
		assertThat(page.locator("[data-part=BODY] + .report-words")).hasCount(1);
		page.keyboard().press("Escape");
		assertThat(offer).hasCount(0);
		select(page);
		offer.focus();
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile("/report\\?passage=.*part=BODY&start=\\d+&before="));
	}

	@Test
	void suggestsAMissingTermWithoutJavaScript(Reader reader) {
		Page page = reader.withoutScript();
		page.navigate("/en/about");
		page.locator(".footer-links").getByText("Suggest a term").click();
		page.locator("#name").fill("Dolly Zoom");
		page.waitForTimeout(3100);
		Locator send = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the suggestion"));
		send.click();
		assertThat(page.locator("#name-error a")).hasAttribute("href", "/en/terms/dolly-zoom");
		page.locator("#name").fill("Zzz browser test");
		page.waitForTimeout(3100);
		send.click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Thank you");
		assertThat(page).hasURL(Pattern.compile("/en/suggestions/thanks$"));
		assertThat(reader.complaints()).isEmpty();
	}

	@Test
	void readsEverythingWithoutJavaScript(Reader reader) {
		Page page = reader.withoutScript();
		page.navigate("/en/terms/backwards-tracking-shot");
		assertThat(page.locator("#confused-with")).containsText("dolly zoom");
		assertThat(page.locator("[data-copy]").first()).isHidden();
		page.locator("input[name=q]").fill("travelling compens\u00e9");
		page.locator("input[name=q]").press("Enter");
		assertThat(page.locator(".entries a").first()).hasText("dolly zoom");
	}

}
