package de.filmfarm.lexikon.report.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What forms for tests are filled in with, and where they lead.
 */
final class SentForms {

	/** Does harm, or shows something else, wherever it is not taken for words. */
	static final String HOSTILE = "<script>alert(1)</script> \"'& ${7*7} {0}";

	private SentForms() {
	}

	/** When a form was opened, as its hidden field says it. */
	static String opened(Duration ago) {
		return String.valueOf(Instant.now().minus(ago).toEpochMilli());
	}

	static MockHttpServletResponse sent(MockMvcRequestBuilder request) {
		return request.exchange().getResponse();
	}

	/** The address that a form leads to that was taken. */
	static String location(MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(302);
		return Objects.requireNonNull(response.getHeader("Location"));
	}

}
