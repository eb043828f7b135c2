package de.filmfarm.lexikon.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.filmfarm.lexikon.account.DeskKeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody at a browser. Whatever the browser complains about while they read is kept.
 */
class Reader implements AutoCloseable {

	private static final int PHONE_WIDTH = 360;

	private final Browser browser;

	private final String address;

	private final List<BrowserContext> contexts = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	Reader(Browser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	Page atDesk() {
		return page((options) -> options.setViewportSize(1280, 800));
	}

	Page onPhone() {
		return page((options) -> options.setViewportSize(PHONE_WIDTH, 740).setHasTouch(true).setIsMobile(true));
	}

	Page withoutScript() {
		return page((options) -> options.setJavaScriptEnabled(false));
	}

	private Page page(Consumer<Browser.NewContextOptions> wishes) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setBaseURL(this.address).setLocale("en-GB");
		wishes.accept(options);
		BrowserContext context = this.browser.newContext(options);
		this.contexts.add(context);
		Page page = context.newPage();
		page.onConsoleMessage((message) -> {
			// A page that does not exist is meant to be missing, a wrong form to come
			// back.
			if (message.type().equals("error") && !message.text().matches(".*status of (404|422).*")) {
				this.complaints.add(message.text());
			}
		});
		page.onPageError((error) -> this.complaints.add(error));
		page.onRequest((request) -> {
			if (!request.url().startsWith(this.address)) {
				this.complaints.add("request to another host: " + request.url());
			}
		});
		return page;
	}

	/** Signs somebody in, who then stands on the first page of the desk. */
	static Page signIn(Page page, String email) {
		page.navigate("/admin/sign-in");
		sendPassword(page, email);
		assertThat(page).hasURL(Pattern.compile("/admin$"));
		return page;
	}

	/** Sends the form of the sign-in, on which the page is already. */
	static void sendPassword(Page page, String email) {
		page.fill("#email", email);
		page.fill("#password", DeskKeys.PASSWORD);
		page.locator("main form button").first().click();
	}

	/**
	 * What the browser has complained about: errors in its console, and requests to other
	 * hosts.
	 */
	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	@Override
	public void close() {
		this.contexts.forEach(BrowserContext::close);
	}

}
