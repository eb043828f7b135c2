package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What feed readers see of reports that had an effect.
 */
@LexikonTest
class CorrectionFeedTests extends CorrectionScene {

	@Test
	void areAFeedThatHoldsToAtom() {
		fixed(2, "en", "FACT", "Ada");
		MockHttpServletResponse response = this.pages.get(FEED);
		assertThat(response.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
		Document feed = this.pages.openXml(FEED);
		assertThat(feed.select("feed > id").text()).isEqualTo(LexikonTest.ADDRESS + FEED);
		assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(LexikonTest.ADDRESS + FEED);
		Element entry = feed.select("entry").get(0);
		assertThat(entry.select("id").text()).isEqualTo(LexikonTest.ADDRESS + "/id/" + TemporaryTerms.FIRST + "#r2");
		assertThat(entry.select("content[type=xhtml] > div ins").text()).contains("really");
		assertThat(entry.select("content").text()).contains("a fact, thanks to Ada");
		OffsetDateTime updated = OffsetDateTime.parse(entry.select("updated").text());
		assertThat(updated).isAfterOrEqualTo(OffsetDateTime.parse(entry.select("published").text()));
		assertThat(OffsetDateTime.parse(feed.select("feed > updated").text())).isEqualTo(updated);
	}

	@Test
	void areKeptByCachesButAskedForAgain() {
		for (String path : List.of(PAGE, FEED)) {
			MockHttpServletResponse response = this.pages.get(path);
			assertThat(response.getHeader("Cache-Control")).contains("no-cache", "public");
			String tag = String.valueOf(response.getHeader("ETag"));
			assertThat(this.pages.getWith("If-None-Match", tag, path).getStatus()).as(path).isEqualTo(304);
			fixed(2, "en", "FACT", "Ada of " + path);
			assertThat(this.pages.getWith("If-None-Match", tag, path).getStatus()).as(path).isEqualTo(200);
		}
	}

	@Test
	void keepOutOfTheFeedWhatNoXmlMayHold() {
		fixed(2, "en", "FACT", "A\uFFFEda\u0001 \ud83c\udfac");
		assertThat(this.pages.openXml(FEED).select("bdi").text()).isEqualTo("Ada \ud83c\udfac");
	}

}
