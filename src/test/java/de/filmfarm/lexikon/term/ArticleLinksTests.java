package de.filmfarm.lexikon.term;

import java.nio.file.Path;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the texts of terms come to be linked.
 */
@LexikonTest
class ArticleLinksTests {

	private static final int NUMBER = TemporaryTerms.FIRST;

	@Autowired
	private TemporaryTerms temporary;

	@Autowired
	private Terms terms;

	@Autowired
	private ArticleLinks links;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private LexikonFolder folder;

	@BeforeEach
	void twoOtherTerms(@TempDir Path directory) {
		this.folder = new LexikonFolder(directory).term("zwirn", NUMBER + 1).term("zwist", NUMBER + 2);
	}

	@AfterEach
	void removeTerms() {
		this.temporary.remove();
	}

	/** The text as readers see it. */
	private Document rendered(String body) {
		this.folder.term("zwirbel", NUMBER).article("zwirbel", "en", "Lead with a zwirn.", body);
		assertThat(this.temporary.load(this.folder).problems()).isEmpty();
		return html(NUMBER);
	}

	private Document html(int number) {
		return Jsoup.parseBodyFragment(this.jdbc.sql("""
				select body_html from article a join term t on t.id = a.term_id
				where t.number = ? and a.language = 'en'""").param(number).query(String.class).single());
	}

	private static List<String> links(Document text) {
		return text.select("a").stream().map((link) -> link.text() + " -> " + link.attr("href")).toList();
	}

	@Test
	void leadToTheTermsThatAreNamed() {
		assertThat(links(rendered("Two zwirns and a **zwist**."))).containsExactly("zwirns -> /en/terms/zwirn",
				"zwist -> /en/terms/zwist");
	}

	@Test
	void tellSearchEnginesToFollowThem() {
		assertThat(rendered("A zwirn.").select("a").hasAttr("rel")).isFalse();
	}

	@Test
	void leadToATermOnce() {
		assertThat(links(rendered("A zwirn.\n\nA zwirn.\n\n- zwirn"))).hasSize(1);
	}

	@Test
	void neverLeadToTheTermItself() {
		assertThat(links(rendered("A zwirbel, [a zwirbel](term:zwirbel)."))).isEmpty();
	}

	@Test
	void neverStandInHeadingsLinksCodeOrItalics() {
		Document text = rendered("""
				## Effect

				### Effect

				*Zwirn*, `zwirn`, [see zwirn](https://example.com).

				    zwirn
				""");
		assertThat(links(text)).containsExactly("see zwirn -> https://example.com");
		assertThat(links(rendered("*Zwirn* is a film. A zwirn."))).containsExactly("zwirn -> /en/terms/zwirn");
	}

	@Test
	void canBeSetByHand() {
		assertThat(links(rendered("[the thing](term:zwirn) and a zwirn, [nothing](term:nowhere).")))
			.containsExactly("the thing -> /en/terms/zwirn");
	}

	@Test
	void thatLeadNowhereAreRemembered() {
		rendered(
				"[a](term:nowhere) [b](term:zwirbel) [c](/en/terms/zwirn) ![d](zwirn.png) [e](term:zwirn) `[f](term:g)`");
		assertThat(broken()).containsExactly("ADDRESS /en/terms/zwirn", "ADDRESS zwirn.png", "SELF zwirbel",
				"TERM nowhere");
		rendered("[a](term:" + "n".repeat(400) + ")");
		assertThat(broken()).containsExactly("TERM " + "n".repeat(300));
		rendered("A zwirn.");
		assertThat(broken()).isEmpty();
	}

	/** The text names the new term by its key alone, and in no language of its names. */
	@Test
	void thatLeadNowhereLeadToATermOnceItIsThere() {
		rendered("[the thing](term:zwock)");
		this.folder.write("test/zwock.yaml", """
				number: 900003
				category: camera-movement
				designations:
				  en: [{ text: Unnamed thing, status: preferred }]
				""").write("test/zwock.en.md", "---\nslug: zwock\nlead: Something.\n---\n");
		assertThat(this.temporary.load(this.folder).problems()).isEmpty();
		this.jdbc.sql("""
				update article set body_html = '' where term_id = (select id from term where number = 900000)""")
			.update();
		this.jdbc.sql("""
				insert into broken_link select id, 'TERM', 'zwock' from article
				where term_id = (select id from term where number = 900000) and language = 'en'""").update();
		this.transaction
			.executeWithoutResult((status) -> this.links.update(this.terms.findByNumber(NUMBER + 3).orElseThrow()));
		assertThat(links(html(NUMBER))).containsExactly("the thing -> /en/terms/zwock");
		assertThat(broken()).isEmpty();
	}

	private List<String> broken() {
		return this.jdbc.sql("""
				select b.kind || ' ' || b.target from broken_link b join article a on a.id = b.article_id
				join term t on t.id = a.term_id where t.number = ? order by 1""")
			.param(NUMBER)
			.query(String.class)
			.list();
	}

	@Test
	void areRememberedForTheOtherTerm() {
		rendered("A zwirn.");
		assertThat(this.jdbc.sql("""
				select linked.number from article_link l join article a on a.id = l.article_id
				join term t on t.id = a.term_id join term linked on linked.id = l.term_id where t.number = ?""")
			.param(NUMBER)
			.query(Integer.class)
			.list()).containsExactly(NUMBER + 1);
	}

	@Test
	void keepTheTextSafe() {
		Document text = rendered("A <zwirn onclick=x> & a zwirn.");
		assertThat(text.text()).isEqualTo("A <zwirn onclick=x> & a zwirn.");
		assertThat(text.select("[onclick]")).isEmpty();
	}

	@Test
	void doNotLeadToNamesThatAreNotToBeLinkedOrNeverShown() {
		this.folder.write("test/zwirn.yaml", """
				number: 900001
				category: camera-movement
				designations:
				  en:
				    - { text: zwirn, status: preferred, link: false }
				    - { text: zwurn, status: hidden }
				    - { text: zwarn, status: obsolete }
				""");
		assertThat(links(rendered("A zwirn, a zwurn."))).isEmpty();
		assertThat(links(rendered("A zwirn, a zwurn, a zwarn."))).containsExactly("zwarn -> /en/terms/zwirn");
	}

	@Test
	void appearInOtherTextsWhenANewTermIsPublished() {
		rendered("A zwack, twice zwacks.");
		assertThat(links(html(NUMBER))).isEmpty();
		this.folder.term("zwack", NUMBER + 3);
		this.temporary.load(this.folder);
		assertThat(links(html(NUMBER))).containsExactly("zwack -> /en/terms/zwack");
	}

	@Test
	void areBroughtUpToDateAroundOneTerm() {
		rendered("A zwirn.");
		this.jdbc.sql("update article set body_html = '' where term_id in (select id from term where number >= ?)")
			.param(NUMBER)
			.update();
		this.transaction
			.executeWithoutResult((status) -> this.links.update(this.terms.findByNumber(NUMBER + 1).orElseThrow()));
		assertThat(links(html(NUMBER))).containsExactly("zwirn -> /en/terms/zwirn");
	}

	@Test
	void findTheUmlautsOfPluralsAroundOneTerm() {
		this.folder.write("test/zwist.yaml", """
				number: 900002
				category: camera-movement
				designations:
				  en: [{ text: zwist, status: preferred }]
				  de: [{ text: Zworhang, status: preferred }]
				""").article("zwist", "de", "Stoff.", "");
		this.folder.term("zwirbel", NUMBER).article("zwirbel", "de", "Viele.", "Zwei Zworhänge.");
		assertThat(this.temporary.load(this.folder).problems()).isEmpty();
		this.jdbc.sql("update article set body_html = '' where term_id in (select id from term where number >= ?)")
			.param(NUMBER)
			.update();
		this.transaction
			.executeWithoutResult((status) -> this.links.update(this.terms.findByNumber(NUMBER + 2).orElseThrow()));
		String html = this.transaction.execute((status) -> this.terms.findByNumber(NUMBER)
			.orElseThrow()
			.article(LanguageTag.of("de"))
			.orElseThrow()
			.getBodyHtml());
		assertThat(html).contains("<a href=\"/de/terms/zworhang\">Zworhänge</a>");
	}

	@Test
	void followATermThatMoves() {
		rendered("A zwirn.");
		this.folder.write("test/zwirn.en.md", "---\nslug: zwirnen\nlead: Moved.\n---\n");
		this.temporary.load(this.folder);
		assertThat(links(html(NUMBER))).containsExactly("zwirn -> /en/terms/zwirnen");
	}

}
