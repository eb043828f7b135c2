package de.filmfarm.lexikon.editorial.web;

import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.editorial.merger.TwoTerms;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.exchange.TemporaryTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two terms with a word that is to be replaced.
 */
abstract class BatchScene {

	static final String BATCHES = "/admin/batches";

	static final TermSnapshot ZWIRBEL = Snapshots.withBody(Snapshots.simple(TwoTerms.SURVIVOR, "zwirbel"),
			"Quaxi and quaxi, but not quaxis.");

	static final String BOTH = TwoTerms.SURVIVOR + "\n#" + TwoTerms.MERGED;

	@Autowired
	TwoTerms two;

	@Autowired
	DeskPages desk;

	@Autowired
	TemporaryTerms terms;

	@BeforeEach
	void zwirbelAndQuirl() {
		this.two.publish(ZWIRBEL);
		this.two.publish(Snapshots.withLead(Snapshots.simple(TwoTerms.MERGED, "quirl"), "A quirl is a quaxi."));
	}

	@AfterEach
	void removeTerms() {
		this.terms.remove();
	}

}
