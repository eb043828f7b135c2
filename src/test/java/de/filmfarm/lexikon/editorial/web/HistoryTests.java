package de.filmfarm.lexikon.editorial.web;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers see of the history of an entry.
 */
@LexikonTest
class HistoryTests {

	private static final TermSnapshot TERM = Snapshots.simple(TemporaryTerms.FIRST, "zwirbel");

	@Autowired
	private Pages pages;

	@Autowired
	private Publication publication;

	@Autowired
	private TermEditor editor;

	@Autowired
	private Accounts accounts;

	@Autowired
	private DeskPages desk;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private CountedStatements statements;

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	private void publish(TermSnapshot term, String note) {
		this.publication.publish(term, this.accounts.editors(), note);
	}

	@Test
	void isLinkedFromTheRecordOfTheEntry() {
		assertThat(this.pages.open("/en/terms/pan").select("#record a[href=/en/terms/pan/history]").text())
			.isEqualTo("History");
		assertThat(this.pages.openXml("/sitemap.xml").select("loc").eachText())
			.noneMatch((address) -> address.endsWith("/history"));
	}

	@Test
	void showsWhatWasPublishedAndNothingElse() {
		publish(TERM, "First version");
		publish(Snapshots.withLead(TERM, "What zwirbel really means."), "Said it better");
		this.editor.save(Snapshots.withLead(TERM, "Nobody may see this."), new Basis(2, 0),
				this.desk.account(Role.CONTRIBUTOR), "Secret note");
		Document page = this.pages.open("/en/terms/zwirbel/history");
		assertThat(page.select(".history h2").eachText()).containsExactly("Revision 2", "Revision 1");
		assertThat(page.select(".history .facts").eachText().get(0)).endsWith(", Filmlexikon");
		assertThat(page.select(".history > li").eachText().get(0)).contains("Said it better", "really");
		assertThat(page.select(".history > li").eachText().get(1)).contains("The first text that readers saw.");
		assertThat(page.text()).doesNotContain("Nobody may see this", "Secret note");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).hasSize(1);
		WholePage.check("/en/terms/zwirbel/history", page.outerHtml().replace("<!doctype html>", "<!DOCTYPE html>"));
	}

	@Test
	void speaksTheLanguageOfItsReader() {
		publish(TERM, "First version");
		publish(Snapshots.withLead(TERM, "What zwirbel really means."), "Said it better");
		Document page = this.pages.open("/de/terms/zwirbel/history");
		assertThat(page.select("h1").text()).isEqualTo("Versionsgeschichte");
		assertThat(page.select(".changes dd").attr("lang")).isEqualTo("en");
		assertThat(page.select(".changes dt").text()).isEqualTo("Kurzdefinition");
	}

	@Test
	void movesWithItsEntry() {
		publish(TERM, "First version");
		publish(Snapshots.withSlug(TERM, "zwirbeln"), "Moved");
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/en/terms/zwirbel/history"))
			.isEqualTo("/en/terms/zwirbeln/history");
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/de/terms/backwards-tracking-shot/history"))
			.isEqualTo("/de/terms/rueckfahrt/history");
		assertThat(
				this.pages.open("/en/terms/backwards-tracking-shot/history").select("a.language-switch").attr("href"))
			.isEqualTo("/de/terms/rueckfahrt/history");
	}

	@Test
	void isMissingWhereTheEntryIs() {
		assertThat(this.pages.open(HttpStatus.NOT_FOUND, "/en/terms/dolly-zom/history")
			.select(".entries a")
			.eachAttr("href")).contains("/en/terms/dolly-zoom");
		assertThat(this.pages.get("/en/terms/pan/history?page=2").getStatus()).isEqualTo(404);
		assertThat(this.pages.get("/en/terms/pan/history?page=0").getStatus()).isEqualTo(404);
		assertThat(this.pages.get("/fr/terms/pan/history").getStatus()).isEqualTo(404);
	}

	@Test
	void goesOnOnAnotherPage() {
		publish(TERM, "First version");
		for (int i = 2; i <= 12; i++) {
			publish(Snapshots.withLead(TERM, "Version " + i + "."), "Change " + i);
		}
		Document first = this.pages.open("/en/terms/zwirbel/history");
		assertThat(first.select(".history h2")).hasSize(10);
		assertThat(first.select("#r3 del").text()).contains("2");
		Document second = this.pages.open(first.select(".pages a").attr("href"));
		assertThat(second.select(".history h2").eachText()).containsExactly("Revision 2", "Revision 1");
		assertThat(this.statements.during(() -> this.pages.get("/en/terms/zwirbel/history")))
			.hasSizeLessThanOrEqualTo(4);
	}

}
