package de.filmfarm.lexikon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.shared.LanguageTag;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@LexikonTest
class SuggestionDeskTests {

	private static final LanguageTag ENGLISH = LanguageTag.of("en");

	private static final LanguageTag GERMAN = LanguageTag.of("de");

	@Autowired
	private SuggestionDesk desk;

	@Autowired
	private EntityManager entities;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CountedStatements statements;

	@AfterEach
	void removeSuggestions() {
		this.jdbc.sql("delete from suggestion").update();
		this.jdbc.sql("delete from held_suggestion").update();
	}

	private static MissedTerm missed(LanguageTag language, String name) {
		return MissedTerm.of(language, SuggestionOrigin.FOOTER, name);
	}

	private List<Suggestion> suggestions() {
		return this.entities.createQuery("from Suggestion order by id", Suggestion.class).getResultList();
	}

	@Test
	@Transactional
	void keepsOneSuggestionWithAllThatReadersWrote() {
		this.desk
			.receive(new MissedTerm(GERMAN, SuggestionOrigin.SEARCH, "Überblende", "Von einem Bild ins andere.", null));
		this.desk.receive(missed(GERMAN, "ueberblende"));
		this.desk.receive(new MissedTerm(GERMAN, SuggestionOrigin.FOOTER, "UBERBLENDE", null, "a@b.de"));
		this.entities.flush();
		this.entities.clear();
		assertThat(suggestions()).singleElement().satisfies((suggestion) -> {
			assertThat(suggestion.getLanguage()).isEqualTo(GERMAN);
			assertThat(suggestion.getText()).isEqualTo("Überblende");
			assertThat(suggestion.getTimes()).isEqualTo(3);
			assertThat(suggestion.getStatus()).isEqualTo(SuggestionStatus.OPEN);
			assertThat(suggestion.getMessages()).extracting(SuggestionMessage::getMessage, SuggestionMessage::getEmail)
				.containsExactly(tuple("Von einem Bild ins andere.", null), tuple(null, "a@b.de"));
		});
	}

	@Test
	@Transactional
	void tellsNamesApartAndCountsLanguagesAndPlacesOfEach() {
		this.desk.receive(missed(GERMAN, "Flumsel Plunder"));
		this.desk.receive(missed(GERMAN, "Rack Zoom"));
		this.desk.receive(missed(ENGLISH, "flumsel-plunder"));
		this.desk.receive(MissedTerm.of(ENGLISH, SuggestionOrigin.SEARCH, "Flumselplunder"));
		this.desk.receive(MissedTerm.of(ENGLISH, SuggestionOrigin.SEARCH, "flumsel plunder"));
		this.entities.clear();
		assertThat(suggestions()).extracting(Suggestion::getText, Suggestion::getTimes)
			.containsExactly(tuple("Flumsel Plunder", 4), tuple("Rack Zoom", 1));
		assertThat(this.jdbc.sql("""
				select c.language || ' ' || c.origin || ' ' || c.count from suggestion_count c
				join suggestion s on s.id = c.suggestion_id where s.text = 'Flumsel Plunder' order by 1""")
			.query(String.class)
			.list()).containsExactly("de FOOTER 1", "en FOOTER 1", "en SEARCH 2");
	}

	@Test
	void leavesWhatTheEditorsHaveDecided() {
		this.desk.receive(missed(GERMAN, "Flumsel Plunder"));
		this.jdbc.sql("update suggestion set status = 'DECLINED', closed_at = now()").update();
		this.desk.receive(missed(GERMAN, "flumsel plunder"));
		assertThat(this.jdbc.sql("select status || count from suggestion").query(String.class).single())
			.isEqualTo("DECLINED2");
	}

	@Test
	void countsInOneStatement() {
		assertThat(this.statements.during(() -> this.desk.receive(missed(GERMAN, "Flumsel Plunder")))).singleElement()
			.asString()
			.contains("insert into suggestion ", "insert into suggestion_count ", "on conflict");
	}

	@Test
	void losesNothingWhenManySuggestTheSameAtOnce() throws InterruptedException, ExecutionException {
		List<String> spellings = List.of("Zwischenschnitt", "ZWISCHENSCHNITT", "zwischen-schnitt", "Zwischen Schnitt");
		int rounds = 10;
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService readers = Executors.newFixedThreadPool(spellings.size() * 2);
		List<Future<?>> done = new ArrayList<>();
		for (int round = 0; round < rounds; round++) {
			for (String name : spellings) {
				done.add(readers.submit(() -> {
					start.await();
					this.desk.receive(new MissedTerm(GERMAN, SuggestionOrigin.FOOTER, name, name, null));
					return null;
				}));
			}
		}
		start.countDown();
		for (Future<?> one : done) {
			one.get();
		}
		readers.shutdown();
		assertThat(this.jdbc.sql("select count from suggestion").query(Integer.class).list())
			.containsExactly(rounds * spellings.size());
		assertThat(this.jdbc.sql("select count(*) from suggestion_message").query(Integer.class).single())
			.isEqualTo(rounds * spellings.size());
	}

	@Test
	void countsWhatWasHeldOnlyWhenItIsLetThrough() {
		this.desk.hold(new MissedTerm(GERMAN, SuggestionOrigin.SEARCH, "Flumsel Plunder", "Was ist das?", "a@b.de"),
				Suspicion.LINKS);
		assertThat(this.jdbc.sql("select count(*) from suggestion").query(Long.class).single()).isZero();
		long held = this.jdbc.sql("select id from held_suggestion").query(Long.class).single();
		assertThat(this.desk.release(held)).map(Suggestion::getTimes).contains(1);
		assertThat(this.desk.release(held)).isEmpty();
		assertThat(this.jdbc.sql("select message || ' ' || email from suggestion_message").query(String.class).single())
			.isEqualTo("Was ist das? a@b.de");
	}

	@Test
	@Transactional
	void knowsNamesOfPublishedTermsOnly() {
		assertThat(this.desk.known(ENGLISH, "Schwenk")).containsExactly(new NamedTerm("pan", "/en/terms/pan"));
		assertThat(this.desk.known(GERMAN, "PAN")).containsExactly(new NamedTerm("Schwenk", "/de/terms/schwenk"));
		assertThat(this.desk.known(GERMAN, "Schwenkers")).isEmpty();
		this.jdbc
			.sql("update term set status = 'DRAFT' where number = (select number from term t "
					+ "join designation d on d.term_id = t.id where d.text = 'Schwenk')")
			.update();
		assertThat(this.desk.known(ENGLISH, "Schwenk")).isEmpty();
	}

}
