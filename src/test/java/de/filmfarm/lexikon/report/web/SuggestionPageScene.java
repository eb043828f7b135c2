package de.filmfarm.lexikon.report.web;

import java.util.List;

import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.report.MissedTerm;
import de.filmfarm.lexikon.report.SuggestionDesk;
import de.filmfarm.lexikon.report.SuggestionOrigin;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Suggestions of readers, and their list at the desk.
 */
abstract class SuggestionPageScene {

	static final String LIST = "/admin/suggestions";

	static final LanguageTag GERMAN = LanguageTag.of("de");

	@Autowired
	DeskPages desk;

	@Autowired
	SuggestionDesk suggestions;

	@Autowired
	TemporaryTerms terms;

	@Autowired
	JdbcClient jdbc;

	/** What other tests have searched for is shown here, too. */
	@BeforeEach
	void forgetSearches() {
		this.jdbc.sql("delete from search_log").update();
	}

	@AfterEach
	void remove() {
		this.jdbc.sql("delete from suggestion").update();
		this.jdbc.sql("delete from held_suggestion").update();
		this.jdbc.sql("delete from search_log where query like 'zwirbel%'").update();
		this.jdbc.sql("delete from mail where recipient like '%@reader.example'").update();
		this.terms.remove();
	}

	long suggest(LanguageTag language, SuggestionOrigin origin, String name, int times) {
		long id = 0;
		for (int i = 0; i < times; i++) {
			id = this.suggestions.receive(MissedTerm.of(language, origin, name)).getId();
		}
		return id;
	}

	Document list(String query) {
		String path = LIST + query;
		WholePage.check("/en" + path, Pages.text(this.desk.get(Role.EDITOR, path)));
		return this.desk.open(Role.EDITOR, path);
	}

	static List<String> names(Document page) {
		return page.select("main > .table tbody th a").eachText();
	}

}
