package de.filmfarm.lexikon.report;

import java.time.Instant;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@LexikonTest
class GatekeeperTests {

	private static final String SENDER = "192.0.2.7";

	private static final String LONG = "This is a sentence that two people would never write alike.";

	private static final LanguageTag ENGLISH = LanguageTag.of("en");

	@Autowired
	private Gatekeeper gatekeeper;

	@Autowired
	private Senders senders;

	@Autowired
	private ReportDesk desk;

	@Autowired
	private ReportProperties properties;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void removeAll() {
		this.jdbc.sql("delete from report").update();
		this.jdbc.sql("delete from sender_key").update();
	}

	private static Instant aMinuteAgo() {
		return Instant.now().minusSeconds(60);
	}

	private @Nullable Suspicion examine(String text) {
		return this.gatekeeper.examine(Submission.of(SENDER, false, aMinuteAgo(), text));
	}

	private @Nullable Suspicion examine(String text, @Nullable String passage, @Nullable String proposal, long term) {
		return this.gatekeeper
			.examine(new Submission(SENDER, false, aMinuteAgo(), text, proposal, passage, null, term, null));
	}

	/** Somebody else has said so before. */
	private long reported(String text, @Nullable String passage, @Nullable String proposal) {
		ReportSubject subject = this.desk.subject(ENGLISH, "pan").orElseThrow();
		this.desk.receive(subject, null, new Content(ReportReason.FACT, (passage != null) ? Passage.of(passage) : null,
				proposal, text, null, null), null);
		return subject.term();
	}

	@Test
	void trustsWhatPeopleWrite() {
		assertThat(examine("Wrong.")).isNull();
		assertThat(examine("See https://a.example and www.b.example")).isNull();
	}

	@Test
	void suspectsWhoFillsInTheTrapOrIsTooFast() {
		assertThat(this.gatekeeper.examine(Submission.of(SENDER, true, aMinuteAgo(), "Wrong.")))
			.isEqualTo(Suspicion.TRAP);
		assertThat(this.gatekeeper.examine(Submission.of(SENDER, false, Instant.now(), "Wrong.")))
			.isEqualTo(Suspicion.TOO_FAST);
		assertThat(this.gatekeeper.examine(Submission.of(SENDER, false, null, "Wrong."))).isEqualTo(Suspicion.TOO_FAST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://a.b http://c.d HTTPS://e.f", "www.a.b, www.c.d, WWW.e.f",
			"[url=a]x[/url] [URL=b]y[/URL] [url]z[/url]", "<a href=x>1</a><a href=y>2</a><a\thref=z>3</a>" })
	void suspectsWhatHasManyLinks(String text) {
		assertThat(examine(text)).isEqualTo(Suspicion.LINKS);
		assertThat(examine("Wrong.", "passage", text, 1)).isEqualTo(Suspicion.LINKS);
	}

	@Test
	void suspectsTheSameTextWhoeverSendsItAndAboutWhatever() {
		reported(LONG, null, null);
		assertThat(examine(LONG.toUpperCase(java.util.Locale.ROOT))).isEqualTo(Suspicion.REPEATED);
		assertThat(examine(LONG + "!")).isNull();
		this.jdbc.sql("update report set created_at = created_at - interval '7 hours'").update();
		assertThat(examine(LONG)).isNull();
	}

	@Test
	void suspectsTheSameWordsForTheSamePassageButNotTheSamePassage() {
		long term = reported("Wrong.", "The camera", "The lens");
		assertThat(examine("Wrong.", "The camera", "The lens", term)).isEqualTo(Suspicion.REPEATED);
		assertThat(examine("", "The camera", "The lens", term)).isEqualTo(Suspicion.REPEATED);
		assertThat(examine("Outdated.", "The camera", "The lens", term)).isNull();
		assertThat(examine("Wrong.", "The camera", "The head", term)).isNull();
		assertThat(examine("Wrong.", "The camera", "The lens", term + 1)).isNull();
	}

	@Test
	void suspectsWhoSendsMuchAndRefusesWhoSendsFarTooMuch() {
		for (int i = 1; i <= this.properties.mostTrusted(); i++) {
			assertThat(examine("Wrong.")).as("number %s", i).isNull();
		}
		assertThat(examine("Wrong.")).isEqualTo(Suspicion.TOO_MANY);
		this.jdbc.sql("update sender_count set count = ?").param(this.properties.mostTaken() - 1).update();
		assertThat(examine("Wrong.")).isEqualTo(Suspicion.TOO_MANY);
		assertThatExceptionOfType(TooManySubmissionsException.class).isThrownBy(() -> examine("Wrong."));
		assertThat(this.gatekeeper.examine(Submission.of("192.0.2.8", false, aMinuteAgo(), "Wrong."))).isNull();
	}

	@Test
	void doesNotLetAStrangerBeSentHeapsOfMail() {
		for (int i = 0; i < this.properties.mostForAddress(); i++) {
			reported("Wrong in place " + i, null, null);
		}
		this.jdbc.sql("update report set email = 'Stranger@b.de'").update();
		assertThat(this.gatekeeper
			.examine(new Submission(SENDER, false, aMinuteAgo(), "Wrong.", null, null, null, null, "stranger@b.de")))
			.isEqualTo(Suspicion.TOO_MANY);
	}

	@Test
	void keepsNoAddressAndForgetsTheKeyWithTheDay() {
		assertThat(this.senders.count(SENDER)).isEqualTo(1);
		assertThat(this.senders.count(SENDER)).isEqualTo(2);
		assertThat(this.jdbc.sql("select encode(sender, 'escape') from sender_count").query(String.class).list())
			.singleElement()
			.asString()
			.doesNotContain(SENDER);
		byte[] hash = sender();
		this.jdbc.sql("insert into sender_key values (current_date - 3, (select secret from sender_key))").update();
		this.jdbc.sql("update sender_count set day = current_date - 3").update();
		this.senders.forgetPastDays();
		assertThat(this.jdbc.sql("select count(*) from sender_count").query(Integer.class).single()).isZero();
		this.jdbc.sql("delete from sender_key").update();
		assertThat(this.senders.count(SENDER)).isEqualTo(1);
		assertThat(sender()).isNotEqualTo(hash);
	}

	private byte[] sender() {
		List<byte[]> all = this.jdbc.sql("select sender from sender_count").query(byte[].class).list();
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "2001:db8:1:2:3:4:5:6, 20010db800010002",
			"2001:db8:1:2:ffff::1, 20010db800010002", "2001:db8:1:3::1, 20010db800010003",
			"::ffff:192.0.2.7, 192.0.2.7", "no:address, no:address", "unknown, unknown" })
	void takesAHomeForOneSender(String address, String network) {
		assertThat(Senders.network(address)).isEqualTo(network);
	}

}
