package de.filmfarm.lexikon.browser;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.filmfarm.lexikon.account.DeskKeys;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.media.SampleFiles;
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
 * A picture is added from the form of a term, in which something is written already.
 */
@BrowserTest
class FigureJourneyTests {

	private static final int NUMBER = TemporaryTerms.FIRST + 71;

	private static final String HOST = "pictures.example";

	private static final String CREDIT = "Journey of figures";

	private static final String LEAD = "[name='articles.en.lead']";

	private static final String TEXT = "Typed, and not to be typed again.";

	@Autowired
	private DeskKeys keys;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void hire(@TempDir Path directory) {
		assertThat(this.terms.load(new LexikonFolder(directory).term("skizze", NUMBER)).problems()).isEmpty();
		this.keys.hire("Cleo", "cleo@" + HOST, LanguageTag.of("en"), Role.CONTRIBUTOR);
	}

	@AfterEach
	void leaveNothingBehind() {
		this.jdbc.sql("delete from term_draft").update();
		this.jdbc.sql("delete from figure where credit = ?").param(CREDIT).update();
		this.jdbc.sql("delete from figure_draft").update();
		this.terms.remove();
		this.keys.forget(HOST);
	}

	private static Page write(Page page) {
		Reader.signIn(page, "cleo@" + HOST);
		page.navigate("/admin/terms/" + NUMBER);
		page.fill(LEAD, TEXT);
		page.locator("button[name=figure]").click();
		return page;
	}

	private static void describe(Locator form, int width) {
		form.locator("#file")
			.setInputFiles(
					new FilePayload("sketch.png", "image/png", SampleFiles.png(SampleFiles.quarters(width, 20))));
		form.locator("[name='alt[en]']").fill("A sketch");
		form.locator("[name=credit]").fill(CREDIT);
	}

	private static void assertThatAllIsThere(Page page) {
		assertThat(page.locator(LEAD)).hasValue(TEXT);
		Locator rows = page.locator("[id='part.figures'] fieldset");
		assertThat(rows).hasCount(1);
		assertThat(rows.locator("img")).hasAttribute("alt", "A sketch");
	}

	@Test
	void inADialogWithoutLeavingTheForm(Reader reader) {
		Page page = write(reader.atDesk());
		Locator dialog = page.locator("dialog[open]");
		describe(dialog, 130);
		dialog.locator(".figure-form button").last().click();
		// Pictures take their time where much else is going on.
		dialog.locator("#alt-de-error").waitFor();
		assertThat(dialog.locator("#sheet-errors")).isFocused();
		assertThat(dialog.locator("[name='alt[en]']")).hasValue("A sketch");

		// Put aside, it is still there when it is taken up again.
		page.keyboard().press("Escape");
		assertThat(dialog).hasCount(0);
		page.locator("button[name=figure]").click();
		dialog.waitFor();
		dialog.locator("[name='alt[de]']").fill("Eine Skizze");
		dialog.locator(".figure-form button").last().click();
		page.locator("[id='part.figures'] fieldset").waitFor();
		assertThat(dialog).hasCount(0);
		assertThatAllIsThere(page);
		assertThat(page.locator("[id='part.figures'] fieldset").last().locator("input")).isFocused();
		assertThat(page).hasURL(Pattern.compile("/admin/terms/" + NUMBER + "$"));

		page.locator("#editor .save-bar button").first().click();
		assertThat(page.locator("#saved")).isVisible();
		assertThatAllIsThere(page);
		assertThat(reader.complaints()).isEmpty();
	}

	@Test
	void onAPageOfItsOwnAndBackWithoutAScript(Reader reader) {
		Page page = write(reader.withoutScript());
		assertThat(page).hasURL(Pattern.compile("/admin/figures/new\\?term=" + NUMBER + "$"));
		describe(page.locator(".figure-form"), 132);
		page.locator(".figure-form .actions button").click();
		assertThat(page.locator("#alt-de-error")).isVisible();
		page.fill("[name='alt[de]']", "Eine Skizze");
		page.locator(".figure-form .actions button").click();
		assertThat(page).hasURL(Pattern.compile("/admin/terms/" + NUMBER + "\\?draft=1#part.figures$"));
		assertThatAllIsThere(page);
		page.locator("#editor .save-bar button").first().click();
		assertThat(page.locator("#saved")).isVisible();
		assertThatAllIsThere(page);
	}

}
