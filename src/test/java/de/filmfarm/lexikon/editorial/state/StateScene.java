package de.filmfarm.lexikon.editorial.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A lexikon in which there is something to put right, and an editor who looks at it.
 */
abstract class StateScene {

	@Autowired
	DeskPages desk;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private NearNameTable nearNames;

	@Autowired
	private LexikonState state;

	SpoiltLexikon lexikon;

	@BeforeEach
	void spoil(@TempDir Path directory) {
		this.lexikon = new SpoiltLexikon(this.terms, this.nearNames, this.state, this.jdbc);
		this.lexikon.spoil(directory, this.desk.account(Role.EDITOR));
	}

	@AfterEach
	void mend() {
		this.lexikon.mend();
	}

	Document list(String path) {
		return this.desk.open(Role.EDITOR, path);
	}

	/** What all pages of a list show. */
	List<Element> entries(String path) {
		Document page = list(path);
		if (path.equals("/admin/reviews")) {
			return page.select("section.queue").get(0).select("li");
		}
		List<Element> entries = new ArrayList<>(page.select("main table > tbody > tr"));
		for (Element next = page.selectFirst("a[rel=next]"); next != null; next = page.selectFirst("a[rel=next]")) {
			page = list(next.attr("href"));
			entries.addAll(page.select("main table > tbody > tr"));
		}
		return entries;
	}

}
