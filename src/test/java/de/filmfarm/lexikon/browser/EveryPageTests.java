package de.filmfarm.lexikon.browser;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold on every kind of page, in both languages and both colour schemes.
 */
@BrowserTest
class EveryPageTests {

	private static final int KILOBYTE = 1024;

	static Stream<String> pages() {
		return Stream.of("/en", "/en/terms/backwards-tracking-shot", "/en/terms?letter=P", "/en/categories/camera",
				"/en/categories/camera-movement", "/en/films", "/en/learn", "/en/learn/light-for-beginners",
				"/en/learn/light-for-beginners/cards", "/en/categories/grip/cards?front=definition", "/en/cards",
				"/en/cards?terms=dolly", "/de/learn", "/de/learn/wer-macht-was",
				"/de/cards?terms=1,12&front=translation", "/en/films/citizen-kane-1941", "/en/search?q=rueckfahrt",
				"/en/search?q=shot&match=ends&department=camera&example=yes", "/en/search?q=dolly&department=sound",
				"/en/search?q=tracking+shoot", "/en/search?q=xyzzy", "/en/search", "/en/terms/pan/report",
				"/en/terms/pan/report?passage=The%20camera&part=LEAD&start=0", "/de/search/report?q=dolly",
				"/en/suggestions/new?name=rack%20zoom", "/en/suggestions/thanks", "/en/terms/dolly-zom", "/en/about",
				"/en/corrections", "/en/imprint", "/de", "/de/terms/rueckfahrt", "/de/terms?letter=R",
				"/de/categories/kamera", "/de/films", "/de/search?q=dolly&language=en", "/de/search?q=xyzzy",
				"/de/terms/rueckfahrt/report", "/de/suggestions/new", "/de/suggestions/thanks", "/de/corrections",
				"/de/gibt-es-nicht", "/de/about", "/de/imprint");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void hasNoBarrierInLightAndDarkAndFitsTheNarrowestScreen(String path, Reader reader) {
		Page page = reader.atDesk();
		page.navigate(path);
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			// Without frames of other sites it need not open a page for each result.
			AxeResults results = new AxeBuilder(page).setLegacyMode(true).analyze();
			assertThat(results.getViolations()).extracting(Rule::getHelp, Rule::getNodes).isEmpty();
		}
		page.setViewportSize(320, 700);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
		assertThat(reader.complaints()).isEmpty();
	}

	@Test
	void transfersATermPageInUnderSixtyKilobytes(Reader reader) {
		Page page = reader.atDesk();
		double[] bytes = { 0 };
		CDPSession network = page.context().newCDPSession(page);
		network.send("Network.enable");
		network.on("Network.loadingFinished", (event) -> bytes[0] += event.get("encodedDataLength").getAsDouble());
		Response response = page.navigate("/en/terms/backwards-tracking-shot");
		page.waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(response.status()).isEqualTo(200);
		assertThat(bytes[0]).isGreaterThan(40 * KILOBYTE).isLessThan(60 * KILOBYTE);
	}

}
