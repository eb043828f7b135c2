package de.filmfarm.lexikon;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The rules that the database holds up, whoever writes.
 */
@LexikonTest
@Transactional
class SchemaTests {

	@Autowired
	private JdbcClient jdbc;

	private long department;

	private long field;

	private long term;

	private long other;

	private long account;

	@BeforeEach
	void twoTermsOfAField() {
		this.department = insert("insert into category (key, level) values ('test', 1)");
		this.field = insert("insert into category (key, level, parent_id) values ('test-field', 2, ?)",
				this.department);
		this.term = term(990_001);
		this.other = term(990_002);
		this.account = insert("insert into account (name, role) values ('Test', 'EDITOR')");
	}

	private long term(long number) {
		return insert("insert into term (number, category_id, status) values (?, ?, 'DRAFT')", number, this.field);
	}

	private long insert(String sql, Object... parameters) {
		return this.jdbc.sql(sql + " returning id").params(parameters).query(Long.class).single();
	}

	private void execute(String sql, @Nullable Object... parameters) {
		this.jdbc.sql(sql).params(parameters).update();
	}

	/** In a savepoint of its own, so that a test can go on after a refusal. */
	private void refuses(String constraint, String sql, @Nullable Object... parameters) {
		execute("savepoint before");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> {
			execute(sql, parameters);
			execute("set constraints all immediate");
		}).withMessageContaining(constraint);
		execute("rollback to savepoint before");
	}

	private void name(long term, String language, String text, String status) {
		execute("insert into designation (term_id, language, text, status, kind, initial) values (?, ?, ?, ?, 'SLANG', 'T')",
				term, language, text, status);
	}

	private void article(long term, String language, String slug) {
		execute("insert into article (term_id, language, slug, lead) values (?, ?, ?, 'Lead.')", term, language, slug);
	}

	private void relate(long source, String type, long target) {
		execute("insert into relation (source_id, type, target_id, difference) values (?, ?, ?, ?::jsonb)", source,
				type, target, type.equals("CONFUSED_WITH") ? "{\"en\": \"Different.\"}" : null);
	}

	private void revise(long term, int number) {
		execute("insert into revision (term_id, number, status, author_id, snapshot) values (?, ?, 'APPROVED', ?, '{}')",
				term, number, this.account);
	}

	@Test
	void allowsOnePreferredNameInALanguage() {
		name(this.term, "en", "test pan", "PREFERRED");
		name(this.term, "en", "test turn", "ADMITTED");
		name(this.term, "en-GB", "test panning", "PREFERRED");
		name(this.term, "de", "Testschwenk", "PREFERRED");
		refuses("designation_one_preferred", "update designation set status = 'PREFERRED' where text = 'test turn'");
	}

	@Test
	void allowsANameOfATermOnceInALanguage() {
		name(this.term, "en", "test pan", "ADMITTED");
		name(this.other, "en", "test pan", "ADMITTED");
		name(this.term, "fr", "test pan", "ADMITTED");
		refuses("designation_term_id_language_text_key",
				"update designation set language = 'en' where language = 'fr' and term_id = ?", this.term);
	}

	@Test
	void allowsASlugOnceInALanguage() {
		article(this.term, "en", "test-pan");
		article(this.other, "de", "test-pan");
		refuses("article_language_slug_key",
				"insert into article (term_id, language, slug, lead) values (?, 'en', 'test-pan', 'x')", this.other);
	}

	@Test
	void allowsOneArticleInALanguage() {
		article(this.term, "en", "test-pan");
		refuses("article_term_id_language_key",
				"insert into article (term_id, language, slug, lead) values (?, 'en', 'test-turn', 'x')", this.term);
	}

	@Test
	void keepsAnOldAddressForItsTerm() {
		execute("insert into slug_alias (language, slug, term_id) values ('en', 'test-old', ?)", this.term);
		refuses("belongs to another term",
				"insert into article (term_id, language, slug, lead) values (?, 'en', 'test-old', 'x')", this.other);
		article(this.other, "de", "test-old");
		article(this.other, "en", "test-new");
		refuses("belongs to another term", "update article set slug = 'test-old' where slug = 'test-new'");
		assertThatNoException().isThrownBy(() -> article(this.term, "en", "test-old"));
	}

	@Test
	void makesNoAddressOfAnotherTermAnOldOne() {
		article(this.term, "en", "test-pan");
		refuses("belongs to another term",
				"insert into slug_alias (language, slug, term_id) values ('en', 'test-pan', ?)", this.other);
		execute("insert into slug_alias (language, slug, term_id) values ('en', 'test-old', ?)", this.term);
		refuses("slug_alias_pkey", "insert into slug_alias (language, slug, term_id) values ('en', 'test-old', ?)",
				this.other);
	}

	@Test
	void deletesNoTermThatHasAnOldAddress() {
		execute("insert into slug_alias (language, slug, term_id) values ('en', 'test-old', ?)", this.term);
		refuses("slug_alias_term_id_fkey", "delete from term where id = ?", this.term);
	}

	@Test
	void relatesNoTermToItself() {
		refuses("relation_check", "insert into relation (source_id, target_id, type) values (?, ?, 'RELATED')",
				this.term, this.term);
	}

	@ParameterizedTest
	@ValueSource(strings = { "BROADER", "PART_OF", "USES", "CONTRAST", "RELATED" })
	void relatesTwoTermsOnceInEitherDirection(String type) {
		relate(this.term, type, this.other);
		refuses("relation_once", "insert into relation (source_id, target_id, type) values (?, ?, ?)", this.term,
				this.other, type);
		// Where it matters, the circle is noticed first.
		refuses("relation_", "insert into relation (source_id, target_id, type) values (?, ?, ?)", this.other,
				this.term, type);
	}

	@Test
	void relatesTwoTermsInSeveralWays() {
		relate(this.term, "RELATED", this.other);
		assertThatNoException().isThrownBy(() -> relate(this.other, "USES", this.term));
	}

	@ParameterizedTest
	@ValueSource(strings = { "BROADER", "PART_OF", "REPLACED_BY" })
	void closesNoCircle(String type) {
		long third = term(990_003);
		relate(this.term, type, this.other);
		relate(this.other, type, third);
		refuses("closes a circle", "insert into relation (source_id, target_id, type) values (?, ?, ?)", third,
				this.term, type);
		relate(this.term, type, third);
		refuses("closes a circle",
				"update relation set source_id = target_id, target_id = source_id where source_id = ? "
						+ "and target_id = ?",
				this.term, third);
	}

	@Test
	void letsOtherRelationsGoRoundInCircles() {
		long third = term(990_003);
		relate(this.term, "USES", this.other);
		relate(this.other, "USES", third);
		assertThatNoException().isThrownBy(() -> relate(third, "USES", this.term));
	}

	@Test
	void demandsADifferenceOfConfusedTermsOnly() {
		refuses("relation_check", "insert into relation (source_id, target_id, type) values (?, ?, 'CONFUSED_WITH')",
				this.term, this.other);
		refuses("relation_check",
				"insert into relation (source_id, target_id, type, difference) values (?, ?, 'RELATED', '{}')",
				this.term, this.other);
		assertThatNoException().isThrownBy(() -> relate(this.term, "CONFUSED_WITH", this.other));
	}

	@Test
	void hasTwoLevelsOfCategories() {
		refuses("category_", "insert into category (key, level, parent_id) values ('test-third', 2, ?)", this.field);
		refuses("category_", "insert into category (key, level, parent_id) values ('test-third', 1, ?)",
				this.department);
		refuses("category_", "insert into category (key, level) values ('test-third', 2)");
		refuses("category_level_check", "insert into category (key, level, parent_id) values ('test-third', 3, ?)",
				this.field);
		refuses("category_", "delete from category where id = ?", this.department);
		refuses("term_category_id_fkey", "delete from category where id = ?", this.field);
	}

	@Test
	void publishesWhatHasARevisionOnly() {
		refuses("term_check", "update term set status = 'PUBLISHED' where id = ?", this.term);
		refuses("term_check", "update term set status = 'RETIRED' where id = ?", this.term);
		refuses("term_published_revision", "update term set status = 'PUBLISHED', published_revision = 1 where id = ?",
				this.term);
		revise(this.term, 1);
		assertThatNoException().isThrownBy(
				() -> execute("update term set status = 'PUBLISHED', published_revision = 1 where id = ?", this.term));
	}

	@Test
	void publishesItsOwnRevisionsOnly() {
		revise(this.other, 1);
		refuses("term_published_revision", "update term set status = 'PUBLISHED', published_revision = 1 where id = ?",
				this.term);
	}

	@Test
	void numbersRevisionsOnce() {
		revise(this.term, 1);
		String sql = "insert into revision (term_id, number, based_on, status, author_id, snapshot) "
				+ "values (?, ?, ?, 'DRAFT', ?, '{}')";
		refuses("revision_term_id_number_key", sql, this.term, 1, null, this.account);
		refuses("revision_number_check", sql, this.term, 0, null, this.account);
		refuses("revision_check", sql, this.term, 2, 2, this.account);
		refuses("revision_term_id_based_on_fkey", sql, this.other, 2, 1, this.account);
		assertThatNoException().isThrownBy(() -> execute(sql, this.term, 2, 1, this.account));
	}

	@Test
	void keepsRevisionsToTheirWay() {
		revise(this.term, 1);
		String sql = "update revision set %s where term_id = ?";
		refuses("revision_handed_in", sql.formatted("status = 'PENDING'"), this.term);
		refuses("revision_returned", sql.formatted("status = 'RETURNED'"), this.term);
		refuses("revision_returned", sql.formatted("reason = 'No.'"), this.term);
		refuses("revision_published", sql.formatted("status = 'DRAFT', published_at = now()"), this.term);
		refuses("revision_scheduled", sql.formatted("publish_at = now(), published_at = now()"), this.term);
		refuses("revision_reviewed", sql.formatted("reviewed_at = now()"), this.term);
		refuses("revision_restored", sql.formatted("restored_from = 9"), this.term);
		refuses("revision_version_check", sql.formatted("version = -1"), this.term);
	}

	@Test
	void knowsWhichRevisionsGoBackToWhich() {
		revise(this.term, 1);
		revise(this.term, 2);
		revise(this.term, 3);
		execute("update revision set based_on = 1 where term_id = ? and number = 3", this.term);
		assertThat(this.jdbc.sql("select revision_holds(?, 3, 1) and not revision_holds(?, 3, 2)")
			.param(this.term)
			.param(this.term)
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void keepsTheAuthorsOfRevisions() {
		revise(this.term, 1);
		refuses("revision_author_id_fkey", "delete from account where id = ?", this.account);
	}

	@Test
	void numbersTermsOnce() {
		refuses("term_number_key", "update term set number = 990001 where id = ?", this.other);
		refuses("term_number_check", "update term set number = 0 where id = ?", this.other);
	}

	@ParameterizedTest
	@CsvSource({ "term, status, GONE", "designation, status, BEST", "designation, kind, WORD", "designation, gender, X",
			"designation, language, en_GB", "designation, initial, Ä", "designation, initial, a",
			"designation, text, ' pan'", "designation, text, ''", "article, slug, Pan", "article, slug, whip--pan",
			"article, language, english", "article, lead, ''", "article, plain, ''", "relation, type, BESIDE",
			"account, role, GUEST", "revision, status, LOST" })
	void acceptsAgreedValuesOnly(String table, String column, String value) {
		name(this.term, "en", "test pan", "ADMITTED");
		article(this.term, "en", "test-pan");
		relate(this.term, "RELATED", this.other);
		revise(this.term, 1);
		String row = switch (table) {
			case "term", "account" -> "id = " + (table.equals("term") ? this.term : this.account);
			case "relation" -> "source_id = " + this.term;
			default -> "term_id = " + this.term;
		};
		refuses(table + "_" + column + "_check", "update " + table + " set " + column + " = ? where " + row, value);
	}

	@ParameterizedTest
	@CsvSource({ "article, lead, 300", "article, body, 50000", "article, plain, 1000", "article, slug, 120",
			"designation, text, 120", "designation, source, 300", "designation, pronunciation, 120",
			"revision, note, 1000", "account, name, 100" })
	void limitsTexts(String table, String column, int longest) {
		name(this.term, "en", "test pan", "ADMITTED");
		article(this.term, "en", "test-pan");
		revise(this.term, 1);
		String row = table.equals("account") ? "id = " + this.account : "term_id = " + this.term;
		String sql = "update " + table + " set " + column + " = repeat('ä', ?) where " + row;
		String letters = column.equals("slug") ? sql.replace('ä', 'a') : sql;
		assertThatNoException().isThrownBy(() -> execute(letters, longest));
		refuses(table + "_" + column + "_check", letters, longest + 1);
	}

	@Test
	void acceptsFilmsOfTheCinemaOnly() {
		String sql = "insert into film (slug, title, year, directors, countries) values (?, 'Test', ?, "
				+ "string_to_array(?, ','), string_to_array(?, ','))";
		assertThatNoException().isThrownBy(() -> execute(sql, "test-1950", 1950, "Agnès Varda", "FR,DE"));
		refuses("film_slug_key", sql, "test-1950", 1951, "x", "FR");
		refuses("film_year_check", sql, "test-1", 1869, "x", "FR");
		refuses("film_directors_check", sql, "test-1", 1950, "", "FR");
		refuses("film_countries_check", sql, "test-1", 1950, "x", "France");
		refuses("film_slug_check", sql, "Test", 1950, "x", "FR");
	}

	@ParameterizedTest
	@CsvSource({ "0:08:30, true", "12:59:59, true", "8:30, false", "0:60:00, false", "0:08:30.5, false" })
	void acceptsTimesInAFilmAsHoursMinutesAndSeconds(String timecode, boolean accepted) {
		long film = insert("insert into film (slug, title, year, directors, countries) "
				+ "values ('test-1950', 'Test', 1950, '{x}', '{}')");
		String sql = "insert into film_example (term_id, film_id, note, timecode) values (?, ?, '{}', ?)";
		if (accepted) {
			assertThatNoException().isThrownBy(() -> execute(sql, this.term, film, timecode));
		}
		else {
			refuses("film_example_timecode_check", sql, this.term, film, timecode);
		}
	}

	@Test
	void closesReportsWhenAndOnlyWhenTheyAreDecided() {
		revise(this.term, 1);
		String sql = "insert into report (term_id, language, revision, reason, message, token, status, closed_at) "
				+ "values (?, 'en', 1, 'FACT', 'x', ?, ?, ?::timestamptz)";
		Stream.of("RECEIVED", "IN_WORK").forEach((status) -> {
			refuses("report_check", sql, this.term, "a".repeat(24), status, "2026-03-02T12:00Z");
			execute(sql, this.term, status + "a".repeat(24), status, null);
		});
		Stream.of("FIXED", "DECLINED").forEach((status) -> {
			refuses("report_check", sql, this.term, "a".repeat(24), status, null);
			execute(sql, this.term, status + "a".repeat(24), status, "2026-03-02T12:00Z");
		});
		refuses("report_check", sql, this.term, "a".repeat(24), "DUPLICATE", null);
		refuses("report_duplicate", sql, this.term, "a".repeat(24), "DUPLICATE", "2026-03-02T12:00Z");
		assertThat(this.jdbc.sql("select count(*) from report where term_id = ?")
			.param(this.term)
			.query(Long.class)
			.single()).isEqualTo(4);
	}

	@Test
	void bindsReportsToARevisionAndASecret() {
		revise(this.term, 1);
		String sql = "insert into report (term_id, language, revision, reason, message, token, status) "
				+ "values (?, 'en', ?, ?, ?, ?, 'RECEIVED')";
		refuses("report_term_id_revision_fkey", sql, this.term, 2, "FACT", "x", "a".repeat(24));
		refuses("report_token_check", sql, this.term, 1, "FACT", "x", "short");
		refuses("report_reason_check", sql, this.term, 1, "BECAUSE", "x", "a".repeat(24));
		refuses("report_message_check", sql, this.term, 1, "FACT", "", "a".repeat(24));
		refuses("report_message_check", sql, this.term, 1, "FACT", "x".repeat(4001), "a".repeat(24));
		execute(sql, this.term, 1, "FACT", "x", "a".repeat(24));
		refuses("report_token_key", sql, this.term, 1, "FACT", "x", "a".repeat(24));
	}

	@Test
	void knowsASuggestedWordOnceInALanguage() {
		String sql = "insert into suggestion (language, text, folded, status) values (?, ?, 'testpan', ?)";
		execute(sql, "en", "Test Pan", "OPEN");
		execute(sql, "de", "Test-Pan", "ACCEPTED");
		refuses("suggestion_language_folded_key", sql, "en", "test pan", "OPEN");
		refuses("suggestion_status_check", sql, "fr", "test pan", "LOST");
		refuses("suggestion_text_check", sql, "fr", "x".repeat(121), "OPEN");
		refuses("suggestion_count_check", "update suggestion set count = 0");
	}

	@Test
	void keepsMessagesWithTheirSuggestionAndNoneWithoutContent() {
		long suggestion = insert("insert into suggestion (language, text, folded, status) "
				+ "values ('en', 'Test Pan', 'testpan', 'OPEN')");
		String sql = "insert into suggestion_message (suggestion_id, message, email) values (?, ?, ?)";
		execute(sql, suggestion, "x".repeat(2000), null);
		execute(sql, suggestion, null, "a@b");
		refuses("suggestion_message_check", sql, suggestion, null, null);
		refuses("suggestion_message_message_check", sql, suggestion, "x".repeat(2001), null);
		refuses("suggestion_message_message_check", sql, suggestion, "", null);
		refuses("suggestion_message_email_check", sql, suggestion, null, "a@");
		refuses("suggestion_message_suggestion_id_fkey", sql, 0, "x", null);
		execute("delete from suggestion where id = ?", suggestion);
		assertThat(this.jdbc.sql("select count(*) from suggestion_message where suggestion_id = ?")
			.param(suggestion)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void logsAQueryOnceADayInALanguage() {
		String sql = "insert into search_log (day, language, query, searches, hits) values (?::date, ?, ?, ?, ?)";
		execute(sql, "2020-03-02", "en", "test pan", 1, 0);
		execute(sql, "2020-03-03", "en", "test pan", 1, 0);
		execute(sql, "2020-03-02", "de", "test pan", 1, 0);
		refuses("search_log_pkey", sql, "2020-03-02", "en", "test pan", 1, 0);
		refuses("search_log_query_check", sql, "2020-03-02", "en", "x".repeat(81), 1, 0);
		refuses("search_log_language_check", sql, "2020-03-02", "english", "x", 1, 0);
		refuses("search_log_searches_check", sql, "2020-03-02", "en", "x", 0, 0);
		refuses("search_log_hits_check", sql, "2020-03-02", "en", "x", 1, -1);
	}

	@Test
	void knowsAnAddressForMailOnceWhateverItsCapitals() {
		execute("update account set email = 'Editor@lexikon.example' where id = ?", this.account);
		refuses("account_email_folded",
				"insert into account (name, role, email) values ('x', 'ADMIN', 'editor@LEXIKON.example')");
	}

	@Test
	void takesAllPartsAwayWithATerm() {
		name(this.term, "en", "test pan", "PREFERRED");
		article(this.term, "en", "test-pan");
		relate(this.term, "RELATED", this.other);
		relate(this.other, "USES", this.term);
		revise(this.term, 1);
		execute("delete from term where id = ?", this.term);
		assertThat(this.jdbc.sql("""
				select (select count(*) from designation where term_id = :term)
				  + (select count(*) from article where term_id = :term)
				  + (select count(*) from relation where :term in (source_id, target_id))
				  + (select count(*) from revision where term_id = :term)""")
			.param("term", this.term)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void sortsGermanAsGermansDo() {
		assertThat(this.jdbc.sql("""
				select name from (values ('Zoom'), ('Übersicht'), ('Totale'), ('Ton'), ('Ähre'), ('Achse')) v (name)
				order by name collate "de-x-icu\"""").query(String.class).list()).containsExactly("Achse", "Ähre",
				"Ton", "Totale", "Übersicht", "Zoom");
	}

}
