package de.filmfarm.lexikon.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Name;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.DesignationStatus;
import de.filmfarm.lexikon.term.RelationType;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lexikon that comes with the application.
 */
@LexikonTest
class GlossaryTests {

	private static final String LOCATION = "classpath:db/lexikon";

	/** German words that name two things each. */
	private static final Set<String> SHARED = Set.of("R\u00fcckfahrt", "Aufl\u00f6sung", "Einstellung");

	private static final Map<String, TermSnapshot> TERMS = terms();

	@Autowired
	private LexikonLoader loader;

	@Autowired
	private JdbcClient jdbc;

	private static Map<String, TermSnapshot> terms() {
		LexikonFiles files = new LexikonFiles(LOCATION);
		List<TermFile> terms = files.terms().stream().map((path) -> new TermFile(files, path)).toList();
		Map<String, Integer> numbers = terms.stream().collect(Collectors.toMap(TermFile::key, TermFile::number));
		return terms.stream()
			.collect(Collectors.toMap(TermFile::key, (file) -> file.snapshot(numbers), (a, b) -> a, TreeMap::new));
	}

	@Test
	void isLoadedWithoutAProblem() {
		ImportReport report = this.loader.load(LOCATION);
		assertThat(report.problems()).isEmpty();
		assertThat(report.published()).as("what the start of the application has not loaded").isZero();
		assertThat(report.terms()).isEqualTo(TERMS.size()).isGreaterThanOrEqualTo(60);
		assertThat(this.jdbc.sql("select count(*) from term where status = 'PUBLISHED' and number < ?")
			.param(TemporaryTerms.FIRST)
			.query(Long.class)
			.single()).isEqualTo(TERMS.size());
	}

	@Test
	void explainsEveryTermInEnglishAndGerman() {
		assertThat(TERMS).allSatisfy(
				(key, term) -> assertThat(term.articles()).filteredOn((article) -> article.body().length() > 400)
					.extracting((article) -> article.language().value())
					.as(key)
					.contains("en", "de"));
	}

	@Test
	void namesEveryTermInEnglishAndGerman() {
		assertThat(TERMS).allSatisfy((key, term) -> assertThat(preferred(term)).as(key).containsKeys("en", "de"));
	}

	@Test
	void saysInItsLeadsWhatFitsIntoAPreview() {
		assertThat(TERMS.values()).flatExtracting(TermSnapshot::articles)
			.allSatisfy((article) -> assertThat(article.lead()).as(article.slug()).hasSizeBetween(40, 300));
	}

	@Test
	void saysOfEveryGermanHeadwordWhichGenderItHasOrWhyNot() {
		assertThat(TERMS.values()).flatExtracting(TermSnapshot::names)
			.filteredOn((name) -> name.status() == DesignationStatus.PREFERRED && name.language().value().equals("de"))
			.filteredOn((name) -> name.gender() == null)
			.allSatisfy((name) -> assertThat(name.note()).as(name.text()).isNotNull());
	}

	@Test
	void namesNoTwoTermsAlikeInTheirHeadwords() {
		Set<String> languages = Set.of("en", "de");
		assertThat(TERMS.values().stream().flatMap((term) -> preferred(term).entrySet().stream()))
			.filteredOn((name) -> languages.contains(name.getKey()))
			.filteredOn((name) -> !SHARED.contains(name.getValue()))
			.doesNotHaveDuplicates();
	}

	@Test
	void linksEveryTermFromTheTextOrTheRelationsOfAnother() {
		List<String> lonely = this.jdbc.sql("""
				select a.slug from term t join article a on a.term_id = t.id and a.language = 'en'
				where t.status = 'PUBLISHED' and t.number < ?
				and not exists (select 1 from article_link l where l.term_id = t.id)
				and not exists (select 1 from relation r where t.id in (r.source_id, r.target_id))""")
			.param(TemporaryTerms.FIRST)
			.query(String.class)
			.list();
		assertThat(lonely).isEmpty();
	}

	@Test
	void showsWhatItCanInTheBackwardsTrackingShot() {
		TermSnapshot shot = term("backwards-tracking-shot");
		assertThat(shot.number()).isEqualTo(1);
		assertThat(preferred(shot)).containsEntry("en", "backwards tracking shot")
			.containsEntry("de", "Rückfahrt")
			.containsEntry("fr", "travelling arrière")
			.containsEntry("es", "travelling de retroceso")
			.containsEntry("it", "carrellata indietro");
		assertThat(shot.names()).filteredOn((name) -> name.text().equals("pull back"))
			.extracting(Name::status)
			.containsExactly(DesignationStatus.ADMITTED);
		assertThat(shot.examples()).hasSizeGreaterThanOrEqualTo(2);
		assertThat(shot.sources()).isNotEmpty();
	}

	@Test
	void tellsTheBackwardsTrackingShotFromItsFalseFriends() {
		TermSnapshot shot = term("backwards-tracking-shot");
		assertThat(confusions(shot)).contains(term("dolly-zoom").number(), term("rear-projection").number(),
				term("leading-shot").number());
		assertThat(shot.relations()).filteredOn((edge) -> edge.type() == RelationType.CONFUSED_WITH)
			.allSatisfy((edge) -> {
				assertThat(Objects.requireNonNull(edge.difference()).texts()).containsKeys("en", "de");
			});
	}

	@Test
	void callsTwoTermsRueckfahrt() {
		assertThat(TERMS.entrySet())
			.filteredOn((term) -> term.getValue().names().stream().anyMatch((name) -> name.text().equals("Rückfahrt")))
			.extracting(Map.Entry::getKey)
			.containsExactlyInAnyOrder("backwards-tracking-shot", "leading-shot");
	}

	private static TermSnapshot term(String key) {
		return Objects.requireNonNull(TERMS.get(key), key);
	}

	private static Map<String, String> preferred(TermSnapshot term) {
		return term.names()
			.stream()
			.filter((name) -> name.status() == DesignationStatus.PREFERRED)
			.collect(Collectors.toMap((name) -> name.language().value(), Name::text));
	}

	private static List<Long> confusions(TermSnapshot term) {
		return term.relations()
			.stream()
			.filter((edge) -> edge.type() == RelationType.CONFUSED_WITH)
			.map(Edge::target)
			.toList();
	}

}
