package de.filmfarm.lexikon.search;

import java.time.Duration;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class IndexPageTests {

	@Autowired
	private DeskPages desk;

	@Autowired
	private Pages pages;

	@Autowired
	private IndexState state;

	@Autowired
	private TermIndexing indexing;

	@Test
	void showsHowTheIndexIs() {
		Document page = this.desk.open(Role.ADMIN, "/admin/index");
		WholePage.check("/en/admin/index", Pages.text(this.desk.get(Role.ADMIN, "/admin/index")));
		assertThat(page.select(".badge").text()).isEqualTo("Complete");
		String terms = String.valueOf(this.indexing.inDatabase().terms());
		assertThat(page.select(".facts dd").eachText()).containsExactly(terms, terms);
		assertThat(page.select("progress, [data-poll], meta[http-equiv=refresh]")).isEmpty();
	}

	@Test
	void buildsItAnew() throws InterruptedException {
		MockHttpServletResponse response = this.desk.post(Role.ADMIN, "/admin/index/rebuild");
		assertThat(response.getRedirectedUrl()).isEqualTo("/admin/index");
		assertThat(this.state.awaitBuilt(Duration.ofSeconds(60))).isTrue();
		assertThat(this.state.condition()).isEqualTo(IndexState.Condition.READY);
		assertThat(this.state.done()).as("terms indexed").isEqualTo(this.indexing.inDatabase().terms());
		assertThat(this.pages.open("/en/search?q=dolly").select(".entries li")).isNotEmpty();
	}

	@Test
	void showsProgressAndRefusesASecondTime() {
		this.state.rebuilding();
		this.state.progress(30, 75);
		try {
			Document page = this.desk.open(Role.ADMIN, "/admin/index");
			WholePage.check("/en/admin/index", Pages.text(this.desk.get(Role.ADMIN, "/admin/index")));
			assertThat(page.select("progress").attr("value")).isEqualTo("30");
			assertThat(page.select("progress").attr("max")).isEqualTo("75");
			assertThat(page.select("#index-state").attr("data-poll")).isEqualTo("/admin/index");
			assertThat(page.select("head noscript").html()).contains("http-equiv=\"refresh\"");
			assertThat(page.select("form[action$=rebuild]")).isEmpty();
			MockHttpServletResponse refused = this.desk.post(Role.ADMIN, "/admin/index/rebuild");
			assertThat(refused.getStatus()).isEqualTo(409);
			assertThat(Pages.html(refused).select("[role=alert]").text()).contains("is being built already");
			assertThat(this.pages.open("/en/search?q=dolly").select(".entries li")).isNotEmpty();
		}
		finally {
			this.state.ready();
		}
	}

	@Test
	void isForAdministrators() {
		assertThat(this.desk.get(Role.EDITOR, "/admin/index").getStatus()).isEqualTo(403);
		assertThat(this.desk.post(Role.EDITOR, "/admin/index/rebuild").getStatus()).isEqualTo(403);
	}

}
