package de.filmfarm.lexikon.editorial.merger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.search.SearchQuery;
import de.filmfarm.lexikon.search.TermHit;
import de.filmfarm.lexikon.search.TermSearch;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.RelationType;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two terms become one, with all that they have, and two again.
 */
@LexikonTest
@Import(TwoTerms.class)
class TermMergerTests extends MergerScene {

	@Autowired
	private Pages pages;

	@Autowired
	private TermSearch search;

	private List<String> found(String text) {
		return this.search.find(SearchQuery.of(text, LanguageTag.of("en")))
			.hits()
			.stream()
			.map(TermHit::path)
			.filter((path) -> path.matches(".*/(zwirbel|quirl)"))
			.toList();
	}

	private List<String> relations(long number) {
		return this.jdbc.sql("""
				select r.type || ' ' || case when s.number = :number then '> ' || t.number else '< ' || s.number end
				from relation r join term s on s.id = r.source_id join term t on t.id = r.target_id
				where :number in (s.number, t.number)""").param("number", number).query(String.class).list();
	}

	@Test
	void carryOverAllThatBothHaveAndComeBackToTheLastByte() {
		this.two.whole();
		List<String> before = this.two.dump();
		String page = this.pages.open("/en/terms/knaster3").select("main").outerHtml();
		assertThat(this.two.latest(SURVIVOR) + this.two.latest(MERGED)).isGreaterThanOrEqualTo(40);
		merge();
		assertThat(relations(MERGED)).isEmpty();
		assertThat(relations(SURVIVOR)).hasSize(20 + 1 + 10).doesNotHaveDuplicates();
		assertThat(count("report where term_id = " + this.two.id(SURVIVOR))).isEqualTo(12);
		assertThat(count("correction where revision = 3 and 'Kim' = any(thanks) and term_id = " + this.two.id(MERGED)))
			.isOne();
		assertThat(count("planned_term where day = '2031-05-06' and term_id = " + this.two.id(SURVIVOR))).isOne();
		assertThat(count("term_draft where key = '" + SURVIVOR + "'")).isOne();
		assertThat(this.pages.open("/en/terms/knaster3").select("main a[href=/en/terms/quirl]")).isEmpty();
		assertThat(found("quirl")).containsExactly("/en/terms/zwirbel");
		undo();
		assertThat(this.two.dump()).isEqualTo(before);
		assertThat(this.pages.open("/en/terms/knaster3").select("main").outerHtml()).isEqualTo(page);
		assertThat(found("quirl")).first().isEqualTo("/en/terms/quirl");
	}

	@Test
	void keepACorrectionWhereItWasMadeUntilTheReportIsFixedOnceMore() {
		this.two.whole();
		merge();
		this.jdbc.sql("""
				update report set fixed_revision = (select published_revision from term where number = ?)
				where token = 'token-of-a-test-that-goes-10'""").param(SURVIVOR).update();
		assertThat(count("correction where 'Kim' = any(thanks) and term_id = " + this.two.id(SURVIVOR))).isOne();
		assertThat(count("correction where term_id = " + this.two.id(MERGED))).isZero();
	}

	private long count(String from) {
		return this.jdbc.sql("select count(*) from " + from).query(Long.class).single();
	}

	@Test
	void comeApartAlsoWhereTheMergerHasAnsweredAReport() {
		this.two.bare();
		merge();
		this.jdbc
			.sql("""
					insert into report (term_id, language, revision, reason, message, token, status, fixed_revision, closed_at)
					select id, 'en', published_revision, 'FACT', 'Wrong.', 'token-of-a-test-that-is-fixed', 'FIXED',
					  published_revision, now() from term where number = ?""")
			.param(SURVIVOR)
			.update();
		undo();
		assertThat(count("report where status = 'FIXED' and fixed_revision is null and revision = 1 and term_id = "
				+ this.two.id(SURVIVOR)))
			.isOne();
	}

	@Test
	void leadFromEveryAddressToTheSurvivor() {
		this.two.publish(Snapshots.withSlug(Snapshots.simple(MERGED, "quirl"), "former-quirl"));
		this.two.bare();
		merge();
		for (String path : List.of("/en/terms/quirl", "/en/terms/former-quirl", "/id/" + MERGED)) {
			assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, path)).isEqualTo("/en/terms/zwirbel");
		}
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/de/terms/quirl")).isEqualTo("/de/terms/zwirbel");
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/en/terms/quirl/history"))
			.isEqualTo("/en/terms/zwirbel/history");
		assertThat(this.pages.open("/en/terms/zwirbel").text()).contains("quirl");
		undo();
		assertThat(this.pages.open("/en/terms/quirl").select("h1").text()).startsWith("quirl");
		assertThat(this.pages.follow(HttpStatus.SEE_OTHER, "/id/" + MERGED)).isEqualTo("/en/terms/quirl");
	}

	@Test
	void keepBothHistoriesReadable() {
		this.two.bare();
		this.two.publish(Snapshots.withLead(Snapshots.simple(MERGED, "quirl"), "What a quirl was."));
		merge();
		String link = this.pages.open("/en/terms/zwirbel/history").select(".merged a").attr("href");
		assertThat(this.pages.open(link).select(".history > li")).hasSize(2);
		assertThat(this.pages.open(link).select(".history ins").text()).contains("was");
		assertThat(this.pages.get("/en/terms/zwirbel/history?of=1").getStatus()).isEqualTo(404);
	}

	@Test
	void takeFromEachWhatWasChosen() {
		this.two.bare();
		this.two.publish(Snapshots.withCategory(Snapshots.withLead(Snapshots.simple(MERGED, "quirl"), "A whisk."),
				"lens-and-optics"));
		TermSnapshot one = this.merger.merge(plan(
				Map.of("category", Take.THAT, "article.en", Take.THAT, "names.de", Take.THAT, "names.en", Take.THIS)),
				editor());
		assertThat(one.category()).isEqualTo("lens-and-optics");
		assertThat(one.articles().get(0).lead()).isEqualTo("A whisk.");
		assertThat(one.articles().get(0).slug()).isEqualTo("zwirbel");
		assertThat(one.names()).extracting(TermSnapshot.Name::text).containsExactlyInAnyOrder("zwirbel", "quirl");
		assertThat(this.pages.open("/de/terms/zwirbel").select("h1").text()).startsWith("quirl");
	}

	@Test
	void keepAReportThatCameSince() {
		this.two.bare();
		merge();
		this.jdbc.sql("""
				insert into report (term_id, language, revision, reason, message, token, status)
				values (?, 'en', 2, 'FACT', 'These are two things.', 'token-of-a-test-that-goes', 'RECEIVED')""")
			.param(this.two.id(SURVIVOR))
			.update();
		undo();
		assertThat(this.jdbc.sql("select revision from report where token = 'token-of-a-test-that-goes'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void leadTheRelationsOfOthersToTheSurvivorWhenTheyArePublishedAnew() {
		this.two.bare();
		TermSnapshot other = Snapshots.withRelations(Snapshots.simple(TwoTerms.NEIGHBOUR, "knaster"),
				new Edge(RelationType.RELATED, MERGED, null), new Edge(RelationType.RELATED, SURVIVOR, null));
		this.two.publish(other);
		merge();
		this.two.publish(Snapshots.withLead(other, "Published anew."));
		assertThat(relations(TwoTerms.NEIGHBOUR)).isEqualTo(new ArrayList<>(List.of("RELATED > " + SURVIVOR)));
		undo();
		assertThat(relations(TwoTerms.NEIGHBOUR)).containsExactlyInAnyOrder("RELATED > " + SURVIVOR,
				"RELATED > " + MERGED);
	}

}
