package de.filmfarm.lexikon.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Conflict;
import de.filmfarm.lexikon.editorial.TermEditor.Outcome;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Saving at the same time as others.
 */
@LexikonTest
class ManyWritersTests {

	private static final long NUMBER = TemporaryTerms.FIRST;

	@Autowired
	private TermEditor editor;

	@Autowired
	private Publication publication;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void publishedTerm() {
		this.publication.publish(Snapshots.simple(NUMBER, "zwirbel"), this.accounts.editors(), "First version");
	}

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

	@Test
	@Timeout(120)
	void losesNothingWhenManySaveAtOnce() throws Exception {
		List<Account> people = IntStream.range(0, 20)
			.mapToObj((i) -> this.accounts.save(new Account("Test writer " + i, Role.CONTRIBUTOR)))
			.toList();
		List<Callable<Integer>> work = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			int index = i;
			work.add(() -> saveUntilKept(index, people.get(index % people.size())));
		}
		int conflicts = 0;
		ExecutorService threads = Executors.newFixedThreadPool(people.size());
		try {
			for (Future<Integer> done : threads.invokeAll(work)) {
				conflicts += done.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
		List<Integer> numbers = this.jdbc
			.sql("select r.number from revision r join term t on t.id = r.term_id where t.number = ? order by 1")
			.param(NUMBER)
			.query(Integer.class)
			.list();
		assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
		int rewritten = this.jdbc
			.sql("select sum(r.version) from revision r join term t on t.id = r.term_id where t.number = ?")
			.param(NUMBER)
			.query(Integer.class)
			.single();
		assertThat(numbers.size() - 1 + rewritten).as("kept, after %s conflicts", conflicts).isEqualTo(200);
		String last = this.revisions.findFirstByTermOrderByNumberDesc(termId())
			.orElseThrow()
			.getSnapshot()
			.articles()
			.get(0)
			.body();
		assertThat(last.split("\n\n")).hasSize(200);
	}

	private long termId() {
		return this.jdbc.sql("select id from term where number = ?").param(NUMBER).query(Long.class).single();
	}

	/**
	 * Adds a paragraph; whoever is refused merges and tries again, as the page has it.
	 */
	private int saveUntilKept(int index, Account author) throws ExecutionException {
		Revision basis = this.revisions.findFirstByTermOrderByNumberDesc(termId()).orElseThrow();
		TermSnapshot text = withParagraph(basis.getSnapshot(), index);
		int conflicts = 0;
		Outcome outcome = this.editor.save(text, Basis.of(basis), author, "");
		while (outcome instanceof Conflict conflict) {
			conflicts++;
			basis = conflict.theirs();
			outcome = this.editor.save(withParagraph(basis.getSnapshot(), index), Basis.of(basis), author, "");
		}
		return conflicts;
	}

	private static TermSnapshot withParagraph(TermSnapshot term, int index) {
		return Snapshots.withBody(term, (term.articles().get(0).body() + "\n\nParagraph " + index + ".").strip());
	}

}
