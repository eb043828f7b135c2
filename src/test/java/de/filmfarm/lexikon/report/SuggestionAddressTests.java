package de.filmfarm.lexikon.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.shared.LocalizedText;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the addresses of readers who suggested something are kept.
 */
@LexikonTest
class SuggestionAddressTests extends SuggestionScene {

	@Autowired
	private SuggestionAddresses known;

	@Test
	void forgetAddressesNinetyDaysAfterTheyAreClosed() {
		long closed = suggest("Zwirbelfahrt", "de1");
		this.desk
			.receive(new MissedTerm(GERMAN, SuggestionOrigin.FOOTER, "Zwirbelfahrt", "Was?", "de2@reader.example"));
		suggest("Zwirbelschwenk", "de3");
		this.decisions.decline(closed, new LocalizedText(Map.of("de", "Nein.")), this.editor);
		age(89);
		this.known.forgetOld();
		assertThat(addresses()).hasSize(3);
		age(2);
		this.known.forgetOld();
		assertThat(addresses()).containsExactly("de3@reader.example");
		assertThat(this.jdbc.sql("select message from suggestion_message where suggestion_id = ?")
			.param(closed)
			.query(String.class)
			.list()).containsExactly("Was?");
	}

	@Test
	void areAnsweredToNobodyWhoHasHadEnough() {
		long suggestion = suggest("Zwirbelfahrt", "de1", "DE1", "en1");
		long other = suggest("Zwirbelschwenk", "de1");
		this.decisions.draft(suggestion, this.editor, "");
		String letter = this.jdbc.sql("select text from mail where recipient ilike 'de1@reader.example'")
			.query(String.class)
			.single();
		assertThat(letter).contains("[...]");
		UUID token = this.jdbc.sql("select token from suggestion_message where email = 'DE1@reader.example'")
			.query(UUID.class)
			.single();
		assertThat(this.known.isKnown(token)).isTrue();
		this.known.forget(token);
		this.known.forget(UUID.randomUUID());
		assertThat(this.known.isKnown(token)).isFalse();
		assertThat(addresses()).containsExactlyInAnyOrder("en1@reader.example", "de1@reader.example");
		this.decisions.draft(other, this.editor, "");
		assertThat(letters()).hasSize(3);
	}

	private void age(int days) {
		this.jdbc.sql("update suggestion set closed_at = closed_at - make_interval(days => ?)").param(days).update();
		this.jdbc.sql("update suggestion_message set created_at = created_at - make_interval(days => ?)")
			.param(days)
			.update();
	}

	private List<String> addresses() {
		return this.jdbc.sql("select email from suggestion_message where email is not null").query(String.class).list();
	}

}
