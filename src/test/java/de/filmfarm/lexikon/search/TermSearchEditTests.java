package de.filmfarm.lexikon.search;

import java.nio.file.Path;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.exchange.LexikonFolder;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Article;
import de.filmfarm.lexikon.term.Categories;
import de.filmfarm.lexikon.term.Designation;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.Slug;
import de.filmfarm.lexikon.term.Term;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors have just done, and what they have not done yet.
 */
@LexikonTest
class TermSearchEditTests {

	private static final LanguageTag ENGLISH = LanguageTag.of("en");

	private static final String ZWIRBEL = "/en/terms/zwirbel";

	@Autowired
	private TermSearch search;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private EntityManager entities;

	@Autowired
	private Categories categories;

	@Autowired
	private TransactionTemplate transaction;

	@TempDir
	private Path directory;

	private LexikonFolder folder;

	@BeforeEach
	void zwirbel() {
		this.folder = new LexikonFolder(this.directory).term("zwirbel", TemporaryTerms.FIRST);
	}

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	private void load() {
		assertThat(this.terms.load(this.folder).problems()).isEmpty();
	}

	private List<String> found(String text) {
		return AllHits.paths(this.search, SearchQuery.of(text, ENGLISH));
	}

	private List<TermHit> suggested(String text) {
		return this.search.suggest(SearchQuery.of(text, ENGLISH));
	}

	@Test
	void findsANewTermAtOnceUntilItIsTakenAway() {
		assertThat(found("zwirbel")).isEmpty();
		load();
		assertThat(found("zwirbel")).containsExactly(ZWIRBEL);
		assertThat(suggested("zwirb")).extracting(TermHit::path).containsExactly(ZWIRBEL);
		assertThat(found("means zwirbel")).first().isEqualTo(ZWIRBEL);
		this.terms.remove();
		assertThat(found("zwirbel")).isEmpty();
		assertThat(suggested("zwirb")).isEmpty();
	}

	@Test
	void findsATermByItsNewNamesAndNoLongerByItsOld() {
		load();
		this.folder.write("test/zwirbel.yaml", """
				number: 900000
				category: sound-on-set
				designations:
				  en:
				    - { text: quixulon, status: preferred }
				  fr:
				    - { text: brimborion, status: deprecated }
				    - { text: quixule, status: preferred }
				""");
		load();
		assertThat(found("quixulon")).containsExactly(ZWIRBEL);
		assertThat(found("brimborions")).containsExactly(ZWIRBEL);
		assertThat(suggested("quix")).singleElement()
			.satisfies((hit) -> assertThat(hit.name()).isEqualTo("quixulon"))
			.satisfies((hit) -> assertThat(hit.department()).isEqualTo("sound"));
		assertThat(this.search.find(SearchQuery.of("zwirbel", ENGLISH).matched(MatchMode.WHOLE)).hits()).isEmpty();
	}

	@Test
	void findsATermByItsNewTextAndShowsIt() {
		this.folder.article("zwirbel", "en", "Like a brimborion.", "In the body a fanfreluche.");
		load();
		assertThat(found("brimborion")).containsExactly(ZWIRBEL);
		assertThat(found("fanfreluches")).containsExactly(ZWIRBEL);
		this.folder.article("zwirbel", "en", "Like a falbala.", "");
		load();
		assertThat(found("brimborion")).isEmpty();
		assertThat(found("fanfreluches")).isEmpty();
		assertThat(this.search.find(SearchQuery.of("falbala", ENGLISH)).hits()).singleElement()
			.extracting(TermHit::leadText)
			.isEqualTo("Like a falbala.");
	}

	@Test
	void putsANewTermFirstAmongTheYoungest() {
		this.folder.article("zwirbel", "en", "Like a crane shot.", "");
		load();
		SearchQuery query = SearchQuery.of("crane shot", ENGLISH);
		assertThat(AllHits.paths(this.search, query)).contains(ZWIRBEL).first().isNotEqualTo(ZWIRBEL);
		assertThat(AllHits.paths(this.search, query.sorted(SortOrder.NEWEST))).first().isEqualTo(ZWIRBEL);
	}

	@Test
	void neverFindsADraft() {
		this.transaction.executeWithoutResult((status) -> {
			Term draft = new Term(TemporaryTerms.FIRST, this.categories.findByKey("camera-movement").orElseThrow());
			draft.name(List.of(new Designation(ENGLISH, "zwirbel dolly", DesignationStatus.PREFERRED)));
			draft.write(List
				.of(new Article(ENGLISH, new Slug("zwirbel"), "Like a brimborion.", "And a fanfreluche.", "Falbala.")));
			this.entities.persist(draft);
		});
		assertIsNowhere();
	}

	@Test
	void noLongerFindsARetiredTerm() {
		this.folder.write("test/zwirbel.yaml", """
				number: 900000
				category: camera-movement
				designations:
				  en:
				    - { text: zwirbel dolly, status: preferred }
				""").article("zwirbel", "en", "Like a brimborion.", "And a fanfreluche. Falbala.");
		load();
		assertThat(found("zwirbel dolly")).first().isEqualTo(ZWIRBEL);
		this.transaction
			.executeWithoutResult((status) -> this.entities.createQuery("from Term where number = :number", Term.class)
				.setParameter("number", (long) TemporaryTerms.FIRST)
				.getSingleResult()
				.retire());
		assertIsNowhere();
	}

	private void assertIsNowhere() {
		for (String text : List.of("zwirbel dolly", "zwirbel", "dolly", "brimborion", "fanfreluche", "falbala",
				"like a brimborion falbala quixulon", "zwirbol")) {
			SearchQuery query = SearchQuery.of(text, ENGLISH);
			for (MatchMode mode : MatchMode.values()) {
				assertThat(AllHits.paths(this.search, query.matched(mode))).as(text).doesNotContain(ZWIRBEL);
			}
			assertThat(suggested(text)).as(text).extracting(TermHit::path).doesNotContain(ZWIRBEL);
			assertThat(this.search.near(text, ENGLISH)).as(text).extracting(TermHit::path).doesNotContain(ZWIRBEL);
			assertThat(this.search.find(query).correction()).as(text).isNull();
		}
		Facets facets = this.search.find(SearchQuery.of("dolly", ENGLISH)).facets();
		assertThat(facets.letters()).noneMatch((letter) -> letter.value().equals("Z")
				&& letter.count() > found("dolly").stream().filter((path) -> path.startsWith("/en/terms/z")).count());
	}

}
