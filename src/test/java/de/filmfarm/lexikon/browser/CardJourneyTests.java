package de.filmfarm.lexikon.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class CardJourneyTests {

	private static final String CARDS = "/en/learn/light-for-beginners/cards";

	private static Locator shown(Page page) {
		return page.locator(".cards > li:visible");
	}

	private static Locator status(Page page) {
		return page.locator(".trainer [role=status]");
	}

	@Test
	void areLearntWithTheKeyboardAloneAndRememberedInTheirBoxes(Reader reader) {
		Page page = reader.atDesk();
		page.navigate(CARDS);
		assertThat(shown(page)).hasCount(1);
		assertThat(status(page)).hasText("Card 1 of 18, box 1");
		page.keyboard().press("3");
		assertThat(status(page)).hasText("Card 1 of 18, box 1");
		page.keyboard().press("Space");
		assertThat(shown(page).locator("a")).isVisible();
		page.keyboard().press("3");
		assertThat(status(page)).hasText("Card 2 of 18, box 1");
		assertThat(shown(page).locator("a")).isHidden();
		page.keyboard().press("Space");
		assertThat(shown(page).locator("a")).isVisible();
		page.keyboard().press("1");
		assertThat(status(page)).hasText("Card 3 of 19, box 1");
		page.keyboard().press("ArrowLeft");
		assertThat(shown(page).locator("summary")).hasText("hard light");
		page.keyboard().press("ArrowRight");
		assertThat(shown(page).locator("summary")).hasText("soft light");
		page.reload();
		assertThat(status(page)).hasText("Card 1 of 17, box 1");
		assertThat(shown(page).locator("summary")).hasText("hard light");
		assertThat(reader.complaints()).isEmpty();
	}

	@Test
	void comeToAnEndAndCanBeGoneThroughAgainOrForgotten(Reader reader) {
		Page page = reader.onPhone();
		page.navigate("/en/cards?terms=1,2");
		for (int i = 0; i < 2; i++) {
			page.locator("[data-turn]").tap();
			page.locator("[data-rate='3']").tap();
		}
		assertThat(status(page)).hasText("That was all for today.");
		assertThat(shown(page)).hasCount(0);
		page.reload();
		assertThat(status(page)).hasText(Pattern.compile("Nothing is due today"));
		page.locator("[data-all]").tap();
		assertThat(status(page)).hasText("Card 1 of 2, box 2");
		page.locator("[data-forget]").tap();
		assertThat(status(page)).hasText("Card 1 of 2, box 1");
		assertThat(reader.complaints()).isEmpty();
	}

	@Test
	void keepTheirBoxesApartByDirection(Reader reader) {
		Page page = reader.atDesk();
		page.navigate("/en/cards?terms=1");
		page.keyboard().press("Space");
		page.keyboard().press("3");
		page.locator(".directions a[href$=definition]").click();
		assertThat(status(page)).hasText("Card 1 of 1, box 1");
	}

	@Test
	void areShownAsAListOnDemand(Reader reader) {
		Page page = reader.atDesk();
		page.navigate(CARDS);
		page.locator("[data-list]").click();
		assertThat(shown(page)).hasCount(18);
		page.locator("[data-list]").click();
		assertThat(shown(page)).hasCount(1);
	}

	@Test
	void standWhateverABrowserHasKept(Reader reader) {
		Page page = reader.atDesk();
		page.navigate("/en");
		for (String kept : List.of("nonsense", "null", "7", "{\"en.name.1\":\"x\"}", "{\"en.name.1\":[99,0]}")) {
			page.evaluate(
					"(kept) => ['lexikon.boxes', 'lexikon.collection'].forEach((key) => localStorage.setItem(key, kept))",
					kept);
			page.navigate("/en/cards?terms=1");
			assertThat(status(page)).hasText("Card 1 of 1, box 1");
		}
		assertThat(reader.complaints()).isEmpty();
	}

	@Test
	void areAReadableListWithoutScript(Reader reader) {
		Page page = reader.withoutScript();
		page.navigate(CARDS);
		assertThat(shown(page)).hasCount(18);
		assertThat(page.locator(".trainer")).isHidden();
		double first = page.locator(".cards > li").nth(0).boundingBox().y;
		assertThat(page.locator(".cards > li").nth(1).boundingBox().y).isEqualTo(first);
		page.locator(".cards summary").first().click();
		assertThat(page.locator(".cards a").first()).isVisible();
	}

	@Test
	void collectTermsOnTheirPages(Reader reader) {
		Page page = reader.atDesk();
		page.navigate("/en/terms/backwards-tracking-shot");
		assertThat(page.locator("a[data-collection]")).isHidden();
		page.locator("[data-collect]").click();
		assertThat(page.locator("[data-collect]")).hasAttribute("aria-pressed", "true");
		page.navigate("/en/terms/pan");
		page.locator("[data-collect]").click();
		page.locator("a[data-collection]").click();
		assertThat(page).hasURL(Pattern.compile("/en/cards\\?terms=1,\\d+$"));
		assertThat(status(page)).hasText("Card 1 of 2, box 1");
		page.navigate("/en/terms/pan");
		page.locator("[data-collect]").click();
		assertThat(page.locator("a[data-collection]")).hasText("Cards of your 1 collected");
		page.navigate("/en/cards");
		page.locator("[data-empty]").click();
		assertThat(page.locator("a[data-collection]")).isHidden();
		assertThat(page.locator("#terms")).isFocused();
		assertThat(reader.complaints()).isEmpty();
	}

	@Test
	void putBacksBehindFrontsOnPaper(Reader reader) {
		Page page = reader.atDesk();
		page.navigate(CARDS);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".cards")).isHidden();
		assertThat(page.locator("h1")).isHidden();
		Locator fronts = page.locator(".sheet:not(.backs)").first().locator("> div");
		Locator backs = page.locator(".sheet.backs").first().locator("> div");
		assertThat(fronts).hasCount(8);
		for (int i = 0; i < 8; i += 2) {
			// The left front lies before the right back.
			assertThat(fronts.nth(i).boundingBox().x).isEqualTo(backs.nth(i + 1).boundingBox().x);
			assertThat(fronts.nth(i + 1).boundingBox().x).isEqualTo(backs.nth(i).boundingBox().x);
		}
	}

}
