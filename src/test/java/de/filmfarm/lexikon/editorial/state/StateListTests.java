package de.filmfarm.lexikon.editorial.state;

import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lists behind the figures of the state.
 */
@LexikonTest
class StateListTests extends StateScene {

	@Test
	void tellsWhyALinkIsBroken() {
		List<String> rows = entries("/admin/state/broken-links").stream()
			.filter((row) -> row.text().startsWith("zwirbel"))
			.map((row) -> row.select("td").get(0).text())
			.toList();
		assertThat(rows).containsExactlyInAnyOrder("English: there is no term \u201cnirgendwo\u201d",
				"English: the link \u201czwirbel\u201d leads to the term itself",
				"English: readers do not see the picture or link \u201czwirbel.png\u201d",
				"English: links to a retired term: zwack",
				"German: the term \u201czwist\u201d has no article in this language");
	}

	@Test
	void tellsWhatIsOddAboutARelation() {
		List<String> rows = entries("/admin/state/odd-relations").stream()
			.filter((row) -> row.text().startsWith("zw"))
			.map((row) -> row.select("td").get(0).text())
			.toList();
		assertThat(rows).containsExactlyInAnyOrder("A kind of: the other term belongs to another department: zwist",
				"In contrast: one of the two is a kind of the other: zwist",
				"See also: another relation says more already: zwist", "See also: the other term is retired: zwack",
				"Replaced by: the successor is not published: #900005");
	}

	@Test
	void namesWhoWantsATerm() {
		List<Element> rows = entries("/admin/state/wanted");
		Element word = rows.stream().filter((row) -> row.text().startsWith("nirgendwo")).findFirst().orElseThrow();
		assertThat(word.select("td a").eachAttr("href")).containsExactly("/admin/terms/900000", "/admin/terms/new");
		Element draft = rows.stream().filter((row) -> row.text().startsWith("#900005")).findFirst().orElseThrow();
		assertThat(draft.select("td a").eachAttr("href")).containsExactly("/admin/terms/900000", "/admin/terms/900005");
	}

	@Test
	void leadsFromEachEntryToItsForm() {
		for (Finding finding : Finding.values()) {
			if (finding.isListedHere() && !finding.isOfWords()) {
				assertThat(entries(finding.address(null))).as(finding.key())
					.allMatch((row) -> row.select("th a").attr("href").matches("/admin/terms/\\d+"));
			}
		}
	}

	@Test
	void narrowsAListDownToADepartment() {
		Document all = list("/admin/state/odd-relations?sort=department");
		assertThat(all.select("tbody td:last-child").eachText()).contains("Camera");
		assertThat(all.select("th[aria-sort=ascending]").text()).isEqualTo("Department");
		Document camera = list("/admin/state/odd-relations?department=camera&sort=what");
		assertThat(camera.select("tbody td:last-child").eachText()).isNotEmpty().containsOnly("Camera");
		assertThat(camera.select("thead a").eachAttr("href")).contains("/admin/state/odd-relations?department=camera");
		assertThat(list("/admin/state/odd-relations?department=sound").select(".empty").text())
			.contains("Nothing fits");
	}

	@Test
	void saysWhereThereIsNothingToDo() {
		this.lexikon.mend();
		Document page = list("/admin/state/long-leads");
		assertThat(page.select(".empty").text()).contains("Nothing to do here");
		assertThat(page.select(".empty a").attr("href")).isEqualTo("/admin/state");
		assertThat(page.select("table")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?sort='; drop table term", "?department=<script>", "?page=x", "?page=-1", "?sort=size",
			"?department=%00" })
	void takesAHandMadeAddress(String query) {
		String name = query.substring(1, query.indexOf('='));
		MockHttpServletResponse response = this.desk.get(Role.EDITOR, "/admin/state/broken-links?" + name + "={value}",
				query.substring(query.indexOf('=') + 1));
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(Pages.text(response)).doesNotContain("<script>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/state/nothing", "/admin/state/orphans", "/admin/state/wanted?page=99" })
	void hasNoOtherLists(String path) {
		assertThat(this.desk.get(Role.EDITOR, path).getStatus()).isEqualTo(404);
	}

}
