package de.filmfarm.lexikon.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What of the desk only a browser can tell.
 */
@BrowserTest
class DeskLookTests {

	@ParameterizedTest
	@ValueSource(strings = { "/admin/sign-in", "/admin/password-resets", "/admin/set-up/nothing" })
	void leavesPagesWithoutNavigationTheirRoom(String path, Reader reader) {
		Page page = reader.atDesk();
		page.setViewportSize(1440, 900);
		page.navigate(path);
		assertThat(page.locator("main").boundingBox().width).isGreaterThan(1000);
	}

}
