package de.filmfarm.lexikon.site;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class SettingsTests {

	@Autowired
	private DeskPages desk;

	@Autowired
	private Pages pages;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CountedStatements statements;

	@Autowired
	private SiteSettings settings;

	@AfterEach
	void followConfiguration() {
		this.jdbc.sql("delete from site_setting").update();
		this.settings.forget();
		this.pages.open("/en");
	}

	/** Opens the form of a part and sends it. */
	private MockHttpServletResponse save(String part, String... values) {
		return send(part, open(part), values);
	}

	private MockHttpServletResponse send(String part, String basis, String... values) {
		List<String> all = new ArrayList<>(List.of("basedOn", basis));
		all.addAll(List.of(values));
		return this.desk.post(Role.ADMIN, "/admin/settings/" + part, all.toArray(String[]::new));
	}

	/** What the form has to remember. */
	private String open(String part) {
		return this.desk.open(Role.ADMIN, "/admin/settings")
			.select("form[action$=settings/" + part + "] [name=basedOn]")
			.val();
	}

	@Test
	void areNotOverwrittenUnseen() {
		String mine = open("support");
		String products = open("ecosystem");
		save("support", "support", "https://theirs.example");
		MockHttpServletResponse response = send("support", mine, "support", "https://mine.example");
		assertThat(response.getStatus()).isEqualTo(409);
		WholePage.check("/en/admin/settings", Pages.text(response));
		Document page = Pages.html(response);
		assertThat(page.select("#support").val()).isEqualTo("https://mine.example");
		assertThat(page.select("#support-meanwhile span").text()).isEqualTo("https://theirs.example");
		assertThat(page.select(".meanwhile")).hasSize(1);
		assertThat(this.pages.open("/en").select(".footer-links a").eachAttr("href"))
			.contains("https://theirs.example");
		send("support", page.select("form[action$=support] [name=basedOn]").val(), "support", "https://mine.example");
		assertThat(this.pages.open("/en").select(".footer-links a").eachAttr("href")).contains("https://mine.example");
		assertThat(send("ecosystem", products, "name.0", "").getStatus()).as("the other form").isEqualTo(302);
	}

	@Test
	void areNotGivenBackToTheConfigurationUnseen() {
		save("ecosystem", "name.0", "Mine", "purpose.0.en", "For this", "purpose.0.de", "Daf\u00fcr");
		String mine = open("ecosystem");
		save("ecosystem", "name.0", "Theirs", "purpose.0.en", "For this", "purpose.0.de", "Daf\u00fcr");
		MockHttpServletResponse response = send("ecosystem/default", mine);
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(Pages.html(response).select("#conflict").text()).contains("Nothing was changed");
		assertThat(Pages.html(response).select("[name=name.0]").val()).isEqualTo("Theirs");
		response = send("ecosystem", mine, "name.0", "Other", "purpose.0.en", "For this", "purpose.0.de", "Daf\u00fcr");
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(Pages.html(response).select("[id=name.0-meanwhile] span").text()).isEqualTo("Theirs");
		WholePage.check("/en/admin/settings", Pages.text(response));
		assertThat(this.pages.open("/en").select(".credits").text()).contains("Theirs").doesNotContain("Other");
	}

	@Test
	void holdOnTheVeryNextPage() {
		assertThat(this.pages.open("/en").select(".footer-links a[href^=https]")).isEmpty();
		save("support", "support", "https://example.org/support");
		assertThat(this.pages.open("/en").select(".footer-links a").eachAttr("href"))
			.contains("https://example.org/support");
		// As if another instance had changed it a few seconds ago.
		this.jdbc.sql("update site_setting set value = '{\"address\": \"https://example.org/other\"}'").update();
		this.settings.forget();
		assertThat(this.pages.open("/de/terms").select(".footer-links a").eachAttr("href"))
			.contains("https://example.org/other");
	}

	@Test
	void replaceTheSisterProductsInTheirOrder() {
		save("ecosystem", "name.0", "Second", "purpose.0.en", "Comes second", "purpose.0.de", "Kommt als zweites",
				"order.0", "2", "name.1", "First", "purpose.1.en", "Comes first", "purpose.1.de", "Kommt zuerst",
				"order.1", "1", "address.1", "http://first.example", "name.2", " ");
		Document page = this.pages.open("/de");
		assertThat(page.select(".credits li").eachText()).containsExactly("Kommt zuerst First",
				"Kommt als zweites Second demn\u00e4chst");
		assertThat(page.select(".credits a").attr("href")).isEqualTo("http://first.example");
	}

	@Test
	void canBeGivenBackToTheConfiguration() {
		save("ecosystem", "name.0", "");
		assertThat(this.pages.open("/en").select(".credits")).isEmpty();
		assertThat(this.desk.open(Role.ADMIN, "/admin/settings").select("form[action$=ecosystem/default]")).hasSize(1);
		save("ecosystem/default");
		assertThat(this.pages.open("/en").select(".credits").text()).contains("The magazine FilmCircus");
		assertThat(this.desk.open(Role.ADMIN, "/admin/settings").select("form[action$=/default]")).isEmpty();
		assertThat(this.desk.post(Role.ADMIN, "/admin/settings/other/default").getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "ftp://example.org", "example.org", "https://", "//example.org",
			"https://exa mple.org", "data:text/html,x" })
	void takeAddressesOfTheWebOnly(String address) {
		MockHttpServletResponse response = save("support", "support", address);
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select("#support").val()).isEqualTo(address);
		response = save("ecosystem", "name.0", "Kept", "purpose.0.en", "For this", "purpose.0.de", "Daf\u00fcr",
				"address.0", address);
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select("[name=name.0]").val()).isEqualTo("Kept");
		assertThat(Pages.html(response).select("[id=address.0-error]")).hasSize(1);
		assertThat(this.pages.open("/en").select("a").eachAttr("href")).doesNotContain(address);
	}

	@Test
	void needAPurposeInEveryLanguage() {
		MockHttpServletResponse response = save("ecosystem", "name.0", "Kept", "purpose.0.en", "For this");
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Pages.html(response).select("[id=purpose.0.de-error]")).hasSize(1);
		WholePage.check("/en/admin/settings", Pages.text(response));
	}

	@Test
	void costOneStatementNowAndThenAndNoneWhereThereIsNoFoot() {
		this.settings.forget();
		assertThat(this.statements.during(() -> this.pages.get("/en/about"))).singleElement()
			.asString()
			.contains("site_setting");
		assertThat(this.statements.during(() -> this.pages.get("/en/search?q=dolly"))).isEmpty();
		assertThat(this.statements.during(() -> this.pages.get("/en/suggest?q=dol"))).isEmpty();
	}

	@Test
	void areForAdministrators() {
		WholePage.check("/en/admin/settings", Pages.text(this.desk.get(Role.ADMIN, "/admin/settings")));
		assertThat(this.desk.get(Role.EDITOR, "/admin/settings").getStatus()).isEqualTo(403);
		assertThat(this.desk.post(Role.EDITOR, "/admin/settings/support", "support", "https://a.example").getStatus())
			.isEqualTo(403);
	}

}
