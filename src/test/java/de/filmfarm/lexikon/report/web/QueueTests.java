package de.filmfarm.lexikon.report.web;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import de.filmfarm.lexikon.CountedStatements;
import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.WholePage;
import de.filmfarm.lexikon.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@LexikonTest
class QueueTests extends ReportScene {

	@Autowired
	private CountedStatements statements;

	private static List<String> numbers(Document page) {
		return page.select(".queue-rows > li > .facts")
			.eachText()
			.stream()
			.map((facts) -> facts.replaceAll("\\D.*?(\\d+).*", "$1"))
			.toList();
	}

	private static String count(Document page, String state) {
		return page.select(".counts a[href=/admin/reports" + state + "] .count").text();
	}

	private void age(long id, String interval) {
		this.jdbc.sql("update report set created_at = now() - cast(? as interval) where id = ?")
			.params(interval, id)
			.update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?state=open", "?state=held", "?state=closed&reason=TYPO", "?state=replied&age=7" })
	void isAWholePageEvenIfNothingIsThere(String query) {
		WholePage.check("/en/admin/reports", Pages.text(this.desk.get(Role.EDITOR, "/admin/reports" + query)));
		assertThat(list(query).select(".empty")).hasSize(1);
		this.reports.send("held", "LINKS");
		this.reports.at(3, "zwirbel");
		this.reports.at(3, "zwirbel", "status", "DECLINED", "closed_at", OffsetDateTime.now(ZoneOffset.UTC), "reason",
				"TYPO");
		WholePage.check("/en/admin/reports", Pages.text(this.desk.get(Role.EDITOR, "/admin/reports" + query)));
	}

	@Test
	void isNotForContributors() {
		assertThat(this.desk.get(Role.CONTRIBUTOR, "/admin/reports").getStatus()).isEqualTo(403);
	}

	@Test
	void showsTheOldestFirst() {
		long young = this.reports.send();
		long old = this.reports.send();
		age(old, "3 days");
		assertThat(numbers(list(""))).containsExactly(String.valueOf(old), String.valueOf(young));
		assertThat(list("").select(".queue-rows .since").eachText()).containsExactly("for 3 days", "just now");
	}

	@Test
	void tellsTheStatesApart() {
		this.reports.send();
		this.reports.send("status", "IN_WORK");
		this.reports.send("spoke_at", OffsetDateTime.now(ZoneOffset.UTC));
		this.reports.send("status", "DECLINED", "closed_at", OffsetDateTime.now(ZoneOffset.UTC));
		this.reports.send("status", "DECLINED", "closed_at", OffsetDateTime.now(ZoneOffset.UTC), "spoke_at",
				OffsetDateTime.now(ZoneOffset.UTC));
		this.reports.send("held", "TRAP");
		Document page = list("");
		assertThat(count(page, "")).isEqualTo("4");
		assertThat(count(page, "?state=open")).isEqualTo("2");
		assertThat(count(page, "?state=work")).isEqualTo("1");
		assertThat(count(page, "?state=replied")).isEqualTo("2");
		assertThat(count(page, "?state=closed")).isEqualTo("2");
		assertThat(count(page, "?state=held")).isEqualTo("1");
		for (String state : new String[] { "", "?state=open", "?state=work", "?state=replied", "?state=closed",
				"?state=held" }) {
			assertThat(list(state).select(".queue-rows > li")).hasSize(Integer.parseInt(count(page, state)));
		}
	}

	@ParameterizedTest
	@CsvSource({ "?reason=TYPO,1", "?department=camera,3", "?department=sound,0", "?language=de,1", "?age=7,1",
			"?term=900000,3", "?term=1,0", "?reason=NONSENSE&age=x&term=y,4", "?reason=TYPO&language=de,0" })
	void isNarrowedDown(String query, int rows) {
		this.reports.send("reason", "TYPO");
		this.reports.send("language", "de");
		age(this.reports.send(), "8 days");
		this.reports.send("query", "zwirbeln", "term_id", "-", "revision", "-");
		assertThat(list(query).select(".queue-rows > li")).hasSize(rows);
	}

	@Test
	void tellsHowLongReadersWait() {
		for (int day = 1; day <= 10; day++) {
			age(this.reports.send(), day * 2 + " days 1 hour");
		}
		this.jdbc.sql("""
				insert into report (term_id, language, revision, reason, message, token, status, created_at, closed_at)
				select term_id, language, revision, reason, message, 'closed closed closed ' || n, 'DECLINED',
				  now() - interval '20 days', now() - interval '20 days' + make_interval(hours => n)
				from report, generate_series(1, 9) n where id = (select min(id) from report)""").update();
		assertThat(list("").select(".waits").text())
			.isEqualTo("10 readers wait half of them up to 11 days, nine of ten up to 18 days "
					+ "9 were closed in 90 days half of them up to 5 hours, nine of ten up to 8 hours");
		this.reports.send("held", "TRAP");
		assertThat(list("").select(".waits dt").get(0).text()).isEqualTo("10 readers wait");
	}

	/** An hour in which a page was on the news. */
	@Test
	void staysUsableAndRightWithAThousandReportsInAnHour() {
		this.reports.send();
		int before = this.statements.during(() -> list("")).size();
		this.reports.remove();
		this.jdbc
			.sql("""
					insert into report (term_id, language, revision, reason, message, token, status, passage, passage_part,
					  passage_start, held, created_at)
					select t.id, 'en', t.published_revision, 'FACT', 'Message ' || n, 'a thousand reports and more ' || n, 'RECEIVED',
					  case when n <= 50 then substr('the camera moves back slowly', 1 + n % 5, 12) else 'words number ' || n end, 'BODY',
					  case when n <= 50 then 100 + n % 5 else 1000 + n * 40 end,
					  case when n > 700 then 'LINKS' end, now() - make_interval(secs => 3600 - n * 3)
					from generate_series(1, 1000) n join term t on t.number = :number""")
			.param("number", NUMBER)
			.update();
		long begun = System.nanoTime();
		List<String> during = this.statements.during(() -> list(""));
		assertThat((System.nanoTime() - begun) / 1_000_000).as("milliseconds").isLessThan(10_000);
		assertThat(during).hasSizeLessThanOrEqualTo(before)
			.filteredOn((sql) -> sql.contains("report"))
			.hasSizeLessThan(5);
		Document page = list("");
		assertThat(count(page, "")).isEqualTo("700");
		assertThat(count(page, "?state=held")).isEqualTo("300");
		assertThat(page.select(".found-count").text()).startsWith("651 rows");
		assertThat(page.select(".many").eachText()).containsExactly("50 reports");
		assertThat(page.select(".queue-rows > li")).hasSize(25);
		assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/admin/reports?page=2");
		assertThat(list("?page=27").select(".queue-rows > li")).hasSize(1);
		assertThat(list("?state=held").select(".queue-rows > li")).hasSize(100);
		assertThat(this.desk.get(Role.EDITOR, "/admin/reports?page=28").getStatus()).isEqualTo(404);
	}

	@Test
	void letsThroughAndDeletesWhatIsHeld() {
		long good = this.reports.send("held", "REPEATED");
		long bad = this.reports.send("held", "LINKS");
		long open = this.reports.send();
		this.desk.post(Role.EDITOR, "/admin/reports/releases", "report", this.reports.seen(good), "report", "nonsense");
		this.desk.post(Role.EDITOR, "/admin/reports/disposals", "report", this.reports.seen(bad), "report",
				this.reports.seen(open));
		assertThat(this.jdbc.sql("select id from report where held is null order by id").query(Long.class).list())
			.containsExactly(good, open);
		assertThat(this.jdbc.sql("select id from report").query(Long.class).list()).doesNotContain(bad);
		assertThat(
				this.jdbc.sql("select detail from audit_entry order by id desc limit 1").query(String.class).single())
			.isEqualTo("[" + bad + "]");
		assertThat(this.desk.open(Role.EDITOR, "/admin/reports/" + good).select("#steps-title + ul").text())
			.startsWith("Let through Test editor");
	}

	@Test
	void isWhereTheOverviewAndTheListOfTermsLead() {
		this.reports.send();
		this.reports.send("held", "TRAP");
		Document home = this.desk.open(Role.EDITOR, "/admin");
		assertThat(home.select(".tallies a[href=/admin/reports] .number").text()).isEqualTo("1");
		assertThat(home.select(".tallies a[href=/admin/reports?state=held] .number").text()).isEqualTo("1");
		assertThat(this.desk.open(Role.EDITOR, "/admin/terms?report=yes").select(".todo a").eachAttr("href"))
			.containsExactly("/admin/reports?term=900000");
	}

}
