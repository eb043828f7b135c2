package de.filmfarm.lexikon.media.web;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.media.SampleFiles;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class FigureUploadTests {

	@Autowired
	private DeskPages pages;

	@Autowired
	private Pages site;

	@Autowired
	private JdbcClient jdbc;

	private FigureDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = new FigureDesk(this.pages, this.jdbc);
	}

	@AfterEach
	void tidyUp() {
		this.desk.clean();
	}

	private Document refused(MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(422);
		return Pages.html(response);
	}

	private long figures() {
		return this.jdbc.sql("select count(*) from figure").query(Long.class).single();
	}

	@Test
	void offersAFormWithAllThatMustBeSaid() {
		Document page = this.pages.open(Role.CONTRIBUTOR, "/admin/figures/new");
		assertThat(page.select("form[enctype='multipart/form-data'] input[type=file]")).hasSize(1);
		for (String name : new String[] { "alt[en]", "alt[de]", "caption[de]", "description[en]", "credit", "licence",
				"kind", "language", "style", "ai" }) {
			assertThat(page.select("main [name='" + name + "']")).as(name).isNotEmpty();
		}
	}

	@Test
	void takesAPictureInAllItsSizesWithoutWhatIsNotedInIt() {
		byte[] file = SampleFiles.withSegment(SampleFiles.jpeg(SampleFiles.photograph(1300, 650)), 0xe1,
				SampleFiles.joined(SampleFiles.latin("Exif\0\0"), SampleFiles.exif(6, ByteOrder.BIG_ENDIAN)));
		String digest = this.desk.add("Dreh am See.JPG", file, "caption[de]", "Am See", "ai", "yes", "style", "Foto");
		Document page = this.pages.open(Role.CONTRIBUTOR, "/admin/figures/" + digest);
		String srcset = page.select(".specimen img").attr("srcset");
		assertThat(srcset)
			.matches("/figures/[0-9a-f]{64}/dreh-am-see-480.jpg 480w, /figures/" + digest + "/dreh-am-see.jpg 650w");
		assertThat(page.select(".specimen img").attr("width")).isEqualTo("650");
		for (String address : srcset.replaceAll(" \\d+w", "").split(", ", -1)) {
			MockHttpServletResponse picture = this.site.get(address);
			assertThat(picture.getContentType()).isEqualTo("image/jpeg");
			assertThat(picture.getHeader("Cache-Control")).contains("immutable", "max-age=31536000");
			assertThat(picture.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(picture.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
			String etag = Objects.requireNonNull(picture.getHeader("ETag"));
			assertThat(this.site.getWith("If-None-Match", etag, address).getStatus()).isEqualTo(304);
			assertThat(new String(picture.getContentAsByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif",
					"SECRET");
		}
		assertThat(page.select("[name='alt[de]']").text()).isEqualTo("Eine Kamera auf Schienen");
		assertThat(page.select("[name=ai]").hasAttr("checked")).isTrue();
		assertThat(page.select("[name=style]").val()).isEqualTo("Foto");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "photo.png|A text.|not a PNG", "photo.jpg|GIF89a|not a PNG", "photo.webp|<html></html>|not a PNG",
					"photo.png|<svg xmlns='http://www.w3.org/2000/svg'>|damaged",
					"a.svg|<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1' onload='x()'/>|onload=\"x()\"",
					"a.svg|<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>|<script>",
					"a.svg|<svg xmlns='http://www.w3.org/2000/svg'/>|how large" })
	void refusesWhatIsNoFigureAtItsField(String name, String content, String error) {
		long before = figures();
		Document page = refused(
				this.desk.send(Role.CONTRIBUTOR, name, SampleFiles.latin(content), FigureDesk.form("ai", "yes")));
		assertThat(page.select("#file-error").text()).contains(error);
		assertThat(page.select("#file").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("#error-summary a[href='#upload']")).hasSize(1);
		assertThat(page.select("[name='alt[en]']").text()).isEqualTo("A camera on rails");
		assertThat(page.select("[name=ai]").hasAttr("checked")).isTrue();
		assertThat(page.select("input[name=upload]")).isEmpty();
		assertThat(figures()).isEqualTo(before);
	}

	@Test
	void refusesWhatIsTooLarge() {
		byte[] claiming = SampleFiles.claiming(SampleFiles.png(SampleFiles.quarters(40, 20)), 60_000, 60_000);
		assertThat(refused(this.desk.send(Role.CONTRIBUTOR, "a.png", claiming, FigureDesk.form())).select("#file-error")
			.text()).contains("50 megapixels");
		byte[] heavy = new byte[(10 << 20) + 1];
		assertThat(refused(this.desk.send(Role.CONTRIBUTOR, "a.png", heavy, FigureDesk.form())).select("#file-error")
			.text()).contains("10 MB");
	}

	@Test
	void asksForTheFile() {
		assertThat(refused(this.desk.send(Role.CONTRIBUTOR, "", new byte[0], FigureDesk.form())).select("#file-error")
			.text()).contains("Choose a file");
		assertThat(refused(this.pages.post(Role.CONTRIBUTOR, "/admin/figures/new", FigureDesk.form()))
			.select("#file-error")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "alt[de]|''|alt-de|what is to be seen", "alt[en]|' '|alt-en|what is to be seen",
					"credit|''|credit|who made it", "licence|own|ownLicence|which licence",
					"licence|''|licence|which licence", "licence|WTFPL|licence|which licence",
					"kind|FILM|kind|one of the two", "language|xx|language|language",
					"language|de-CH|language|language" })
	void asksForWhatIsMissingAtItsField(String name, String value, String field, String error) {
		Document page = refused(this.desk.send(Role.CONTRIBUTOR, "a.png", SampleFiles.png(SampleFiles.quarters(40, 20)),
				FigureDesk.form(name, value)));
		assertThat(page.select("#" + field + "-error, fieldset#" + field + " > .error").text()).contains(error);
		assertThat(page.select("#error-summary a[href='#" + field + "']")).hasSize(1);
		assertThat(page.select("main :has(> [id='" + field + "'])")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "alt[en], 500, alt-en", "caption[de], 500, caption-de", "description[en], 2000, description-en",
			"credit, 200, credit", "style, 100, style" })
	void limitsTexts(String name, int longest, String field) {
		byte[] file = SampleFiles.png(SampleFiles.quarters(40, 20));
		Document page = refused(
				this.desk.send(Role.CONTRIBUTOR, "a.png", file, FigureDesk.form(name, "\"".repeat(longest + 1))));
		assertThat(page.select("#" + field + "-error").text()).contains(String.format("%,d", longest));
		String most = name.equals("credit") ? FigureDesk.CREDIT + "\"".repeat(longest - FigureDesk.CREDIT.length())
				: "\"".repeat(longest);
		this.desk.add("a.png", file, name, most);
	}

	@Test
	void keepsTheFileUntilAllIsSaid() {
		byte[] file = SampleFiles.png(SampleFiles.quarters(50, 20));
		Document page = refused(
				this.desk.send(Role.CONTRIBUTOR, "Mein <Bild>.png", file, FigureDesk.form("alt[de]", "")));
		String token = page.select("input[name=upload]").val();
		assertThat(page.select(".kept").text()).contains("Mein <Bild>.png");
		assertThat(refused(this.desk.send(Role.EDITOR, "", new byte[0], FigureDesk.form("upload", token)))
			.select("#file-error")).as("what somebody else has chosen").hasSize(1);
		Document again = refused(
				this.desk.send(Role.CONTRIBUTOR, "", new byte[0], FigureDesk.form("upload", token, "credit", "")));
		assertThat(again.select("input[name=upload]").val()).isEqualTo(token);
		MockHttpServletResponse added = this.desk.send(Role.CONTRIBUTOR, "", new byte[0],
				FigureDesk.form("upload", token));
		assertThat(added.getStatus()).isEqualTo(302);
		assertThat(this.jdbc.sql("select name from figure where credit = ?")
			.param(FigureDesk.CREDIT)
			.query(String.class)
			.single()).isEqualTo("mein-bild.png");
		assertThat(this.jdbc.sql("select count(*) from figure_draft").query(Long.class).single()).isZero();
	}

	@Test
	void forgetsFilesAfterADayAndKeepsFew() {
		for (int i = 0; i < 7; i++) {
			this.desk.send(Role.CONTRIBUTOR, "a.png", SampleFiles.png(SampleFiles.quarters(50 + 2 * i, 20)),
					FigureDesk.form("credit", ""));
		}
		assertThat(this.jdbc.sql("select count(*) from figure_draft").query(Long.class).single()).isEqualTo(5);
		this.jdbc.sql("update figure_draft set created_at = now() - interval '25 hours'").update();
		String token = this.jdbc.sql("select token from figure_draft limit 1").query(String.class).single();
		refused(this.desk.send(Role.CONTRIBUTOR, "", new byte[0], FigureDesk.form("upload", token)));
	}

	@Test
	void leadsToTheFigureThatIsThereAlready() {
		byte[] file = SampleFiles.png(SampleFiles.quarters(60, 20));
		String digest = this.desk.add("a.png", file);
		Document page = refused(this.desk.send(Role.EDITOR, "b.png", file, FigureDesk.form("alt[en]", "Other words")));
		assertThat(page.select("#file-error a").attr("href")).isEqualTo("/admin/figures/" + digest);
		assertThat(this.pages.open(Role.EDITOR, "/admin/figures/" + digest).select("[name='alt[en]']").text())
			.isEqualTo("A camera on rails");
	}

	@Test
	void addsOneFigureHoweverOftenTheButtonIsPressed() {
		byte[] file = SampleFiles.png(SampleFiles.quarters(90, 20));
		this.pages.account(Role.CONTRIBUTOR);
		List<Integer> answers = IntStream.range(0, 6)
			.parallel()
			.mapToObj((press) -> this.desk.send(Role.CONTRIBUTOR, "a.png", file, FigureDesk.form()).getStatus())
			.toList();
		assertThat(answers).contains(302).isSubsetOf(302, 422);
		assertThat(this.jdbc.sql("select count(*) from figure where credit = ?")
			.param(FigureDesk.CREDIT)
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void demandsWordsOnlyInTheLanguageOfTheFigure() {
		this.desk.add("a.png", SampleFiles.png(SampleFiles.quarters(70, 20)), "language", "de", "alt[en]", "");
	}

	@Test
	void escapesAndCleansWhatIsWritten() {
		String digest = this.desk.add("a.png", SampleFiles.png(SampleFiles.quarters(80, 20)), "alt[en]",
				"</textarea><script>x</script>\u0000\u0007\nnext", "alt[xx]", "unknown", "style", "<b>");
		Document page = this.pages.open(Role.EDITOR, "/admin/figures/" + digest);
		assertThat(page.select("main script, main b")).isEmpty();
		assertThat(page.select("[name='alt[en]']").text()).isEqualTo("</textarea><script>x</script> next");
		assertThat(this.jdbc.sql("select alt::text from figure where digest = ?")
			.param(digest)
			.query(String.class)
			.single()).doesNotContain("unknown", "\\u0000");
	}

	@Test
	void cleansDrawings() {
		String digest = this.desk.add("a.svg", SampleFiles.latin(
				"<!-- SECRET --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'><path d='M0 0h9'/></svg>"));
		MockHttpServletResponse drawing = this.site.get("/figures/" + digest + "/a.svg");
		assertThat(drawing.getContentType()).isEqualTo("image/svg+xml");
		assertThat(Pages.text(drawing)).doesNotContain("SECRET").contains("M0 0h9");
		assertThat(this.pages.open(Role.EDITOR, "/admin/figures/" + digest).select(".specimen img").attr("width"))
			.isEqualTo("30");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/figures", "/admin/figures/new" })
	void isNotForReaders(String path) {
		assertThat(this.site.get(path).getStatus()).isNotEqualTo(200);
	}

}
