package de.filmfarm.lexikon.editorial.merger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.TermDrafts;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Literature;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import de.filmfarm.lexikon.shared.LocalizedText;
import de.filmfarm.lexikon.term.RelationType;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two terms with a long history and many neighbours, which want to be one.
 */
@TestComponent
public class TwoTerms {

	/** The one that survives: zwirbel. */
	public static final long SURVIVOR = TemporaryTerms.FIRST;

	/** The one that is merged into it: quirl. */
	public static final long MERGED = TemporaryTerms.FIRST + 1;

	/** The first of thirty neighbours. */
	public static final long NEIGHBOUR = TemporaryTerms.FIRST + 10;

	static final int NEIGHBOURS = 30;

	private static final int REVISIONS = 20;

	private static final int REPORTS = 12;

	private static final List<String> TABLES = List.of("term", "designation", "article", "article_link", "slug_alias",
			"relation", "source", "film_example", "term_figure", "revision", "revision_comment", "report",
			"planned_term", "term_draft", "lexikon_file", "merged_report");

	private final Publication publication;

	private final TermEditor editor;

	private final Review review;

	private final TermDrafts drafts;

	private final Accounts accounts;

	private final DeskPages desk;

	private final JdbcClient jdbc;

	TwoTerms(Publication publication, TermEditor editor, Review review, TermDrafts drafts, Accounts accounts,
			DeskPages desk, JdbcClient jdbc) {
		this.publication = publication;
		this.editor = editor;
		this.review = review;
		this.drafts = drafts;
		this.accounts = accounts;
		this.desk = desk;
		this.jdbc = jdbc;
	}

	/** Publishes a state of a term. */
	public void publish(TermSnapshot term) {
		this.publication.publish(term, this.accounts.editors(), "Published");
	}

	/** Both terms, with nothing else. */
	public void bare() {
		publish(Snapshots.simple(SURVIVOR, "zwirbel"));
		publish(Snapshots.simple(MERGED, "quirl"));
	}

	/** Both terms with neighbours, histories, reports, plans, and people writing. */
	void whole() {
		for (int i = 0; i < NEIGHBOURS; i++) {
			publish(Snapshots.withBody(Snapshots.simple(NEIGHBOUR + i, "knaster" + i),
					"Beside quirl, zwirbel and [that](term:quirl) stands knaster" + i + "."));
		}
		publish(Snapshots.withSlug(Snapshots.simple(MERGED, "quirl"), "former-quirl"));
		bare();
		for (int i = 2; i < REVISIONS; i++) {
			publish(related(Snapshots.withLead(Snapshots.simple(SURVIVOR, "zwirbel"), "A zwirbel, " + i), MERGED, 20));
			publish(related(Snapshots.withLead(Snapshots.simple(MERGED, "quirl"), "A quirl, " + i), NEIGHBOUR, 10));
		}
		neighbours();
		work();
		reports();
	}

	/** Ten that it says itself, some of which the other says too. */
	private static TermSnapshot related(TermSnapshot term, long besides, int from) {
		List<Edge> edges = new ArrayList<>();
		for (int i = from; i < from + 10; i++) {
			edges.add(new Edge(RelationType.RELATED, NEIGHBOUR + i, null));
		}
		edges.add(new Edge(RelationType.USES, NEIGHBOUR + 15, null));
		if (besides == MERGED) {
			edges.add(new Edge(RelationType.CONFUSED_WITH, MERGED, new LocalizedText(Map.of("en", "Nearly none."))));
		}
		TermSnapshot related = Snapshots.withRelations(term, edges.toArray(Edge[]::new));
		return new TermSnapshot(related.number(), related.category(), related.names(), related.articles(),
				related.relations(), List.of(), List.of(),
				List.of(new Literature("Ada", "On " + term.number(), null, 1950, null, null, null)), null);
	}

	/** Ten others say it of quirl, five of which say it of zwirbel as well. */
	private void neighbours() {
		for (int i = 0; i < 10; i++) {
			TermSnapshot term = Snapshots.withBody(Snapshots.simple(NEIGHBOUR + i, "knaster" + i),
					"Beside quirl, zwirbel and [that](term:quirl) stands knaster" + i + ".");
			Edge quirl = new Edge((i % 2 == 0) ? RelationType.BROADER : RelationType.CONTRAST, MERGED, null);
			publish(Snapshots.withRelations(term,
					(i < 5) ? new Edge[] { quirl, new Edge(quirl.type(), SURVIVOR, null) } : new Edge[] { quirl }));
		}
	}

	private void work() {
		int latest = latest(MERGED);
		this.editor.save(Snapshots.withLead(Snapshots.simple(MERGED, "quirl"), "Unpublished."), new Basis(latest, null),
				this.desk.account(Role.CONTRIBUTOR), "Not yet");
		this.review.comment(MERGED, latest, this.desk.account(Role.EDITOR), "Is this not zwirbel?");
		this.drafts.keep(this.desk.account(Role.EDITOR).getId(), String.valueOf(MERGED), latest,
				Map.of("category", "camera-movement", "basedOn", latest + ".0", "key", String.valueOf(MERGED)));
		this.jdbc.sql("insert into planned_term (day, term_id) values (date '2031-05-06', ?)")
			.param(id(MERGED))
			.update();
	}

	private void reports() {
		for (int i = 0; i < REPORTS; i++) {
			this.jdbc.sql("""
					insert into report (term_id, language, revision, reason, message, token, status)
					values (?, 'en', ?, 'FACT', 'Wrong.', ?, 'RECEIVED')""")
				.param(id((i < 4) ? SURVIVOR : MERGED))
				.param(i + 1)
				.param("token-of-a-test-that-goes-" + i)
				.update();
		}
		this.jdbc.sql("""
				update report set status = 'FIXED', fixed_revision = 3, closed_at = now(), thanks_name = 'Kim'
				where token = 'token-of-a-test-that-goes-10'""").update();
		this.jdbc.sql("""
				update report set status = 'IN_WORK', adopted_revision = 4
				where token = 'token-of-a-test-that-goes-11'""").update();
	}

	int latest(long number) {
		return this.jdbc.sql("select max(r.number) from revision r join term t on t.id = r.term_id where t.number = ?")
			.param(number)
			.query(Integer.class)
			.single();
	}

	long id(long number) {
		return this.jdbc.sql("select id from term where number = ?").param(number).query(Long.class).single();
	}

	/** All rows of all tables that a merger may touch. */
	List<String> dump() {
		List<String> rows = new ArrayList<>();
		for (String table : TABLES) {
			this.jdbc.sql("select to_jsonb(x)::text from %s x order by 1".formatted(table))
				.query(String.class)
				.list()
				.forEach((row) -> rows.add(table + " " + row));
		}
		return rows;
	}

	/** Takes away what goes with no term. */
	public void forget() {
		this.jdbc.sql("delete from term_draft where key >= '900000' and key < '9001' or key like 'new-%'").update();
	}

}
