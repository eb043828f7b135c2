package de.filmfarm.lexikon.report.web;

import java.time.Duration;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletResponse;

import static de.filmfarm.lexikon.report.web.SentForms.opened;
import static de.filmfarm.lexikon.report.web.SentForms.sent;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of suggestions that do not look as if a person had sent them.
 */
@LexikonTest
class HeldSuggestionTests extends SuggestionFormScene {

	/** A program is told the same as a person, so that it learns nothing. */
	@Test
	void holdsWhatProgramsSendWhoFillInTheTrap() {
		isThankedFor(sent(suggestion("Buy this").param("website", "https://spam.example").param("message", "Cheap.")));
		assertThat(suggestions()).isEmpty();
		assertThat(this.jdbc.sql("select name || message || held from held_suggestion").query(String.class).list())
			.containsExactly("Buy thisCheap.TRAP");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "99999999999999999999", "9223372036854775807" })
	void holdsWhatComesFasterThanPeopleWriteOrFromNowhere(String opened) {
		isThankedFor(sent(post(opened).param("name", "Flumsel Plunder")));
		isThankedFor(sent(post(opened(Duration.ofSeconds(1))).param("name", "Flumsel Plunder")));
		assertThat(suggestions()).isEmpty();
		assertThat(this.jdbc.sql("select held from held_suggestion").query(String.class).list())
			.containsExactly("TOO_FAST", "TOO_FAST");
	}

	@Test
	void keepsTheFormOfWhomNothingMoreIsTaken() {
		isThankedFor(sent(suggestion("Flumsel Plunder")));
		this.jdbc.sql("update sender_count set count = 1000").update();
		MockHttpServletResponse response = sent(suggestion("Rack Zoom").param("message", "Was ist das?"));
		assertThat(response.getStatus()).isEqualTo(429);
		assertThat(Pages.html(response).select("#message").text()).isEqualTo("Was ist das?");
		assertThat(suggestions()).hasSize(1);
	}

	@Test
	void holdsWhatLeadsToManyPlaces() {
		isThankedFor(sent(suggestion("Flumsel Plunder").param("message", "Siehe http://a.example und www.b.example.")));
		assertThat(held()).isEmpty();
		isThankedFor(sent(suggestion("Pills").param("message", "http://a.example https://b.example HTTP://c.example")));
		assertThat(held()).containsExactly("Pills LINKS");
		assertThat(suggestions()).hasSize(1);
	}

	private List<String> held() {
		return this.jdbc.sql("select name || ' ' || held from held_suggestion order by id").query(String.class).list();
	}

}
