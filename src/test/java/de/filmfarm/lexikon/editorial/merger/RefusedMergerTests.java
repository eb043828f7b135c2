package de.filmfarm.lexikon.editorial.merger;

import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.PublicationException;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.merger.MergerException.Reason;
import de.filmfarm.lexikon.editorial.revision.Snapshots;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.editorial.revision.TransitionException;
import de.filmfarm.lexikon.term.RelationType;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Mergers that may not be, and those that may not be undone.
 */
@LexikonTest
@Import(TwoTerms.class)
class RefusedMergerTests extends MergerScene {

	@Autowired
	private TermEditor editor;

	@Autowired
	private Review review;

	@Test
	void refuseWhatHasChangedMeanwhile() {
		this.two.bare();
		MergerPlan plan = plan(Map.of());
		this.editor.save(Snapshots.withLead(Snapshots.simple(MERGED, "quirl"), "Draft."), new Basis(1, null), editor(),
				"");
		assertThatExceptionOfType(MergerException.class).isThrownBy(() -> this.merger.merge(plan, editor()))
			.returns(Reason.CHANGED, MergerException::getReason);
	}

	@Test
	void refuseCirclesAndLeaveAllAsItWas() {
		this.two.bare();
		this.two.publish(Snapshots.withRelations(Snapshots.simple(TwoTerms.NEIGHBOUR, "knaster"),
				new Edge(RelationType.BROADER, MERGED, null)));
		this.two.publish(Snapshots.withRelations(Snapshots.simple(SURVIVOR, "zwirbel"),
				new Edge(RelationType.BROADER, TwoTerms.NEIGHBOUR, null)));
		List<String> before = this.two.dump();
		assertThatExceptionOfType(PublicationException.class).isThrownBy(this::merge);
		assertThat(this.two.dump()).isEqualTo(before);
	}

	@Test
	void areForEditorsOnly() {
		this.two.bare();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.merger.merge(plan(Map.of()), this.desk.account(Role.CONTRIBUTOR)));
		merge();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.merger.undo(SURVIVOR, latestMerger(), this.desk.account(Role.CONTRIBUTOR)));
	}

	@Test
	void takeNoStepInTheMergedTermAnyMore() {
		this.two.bare();
		merge();
		assertThatExceptionOfType(TransitionException.class)
			.isThrownBy(() -> this.review.restore(MERGED, 1, editor(), ""))
			.returns(TransitionException.Reason.MERGED, TransitionException::getReason);
		assertThatExceptionOfType(TransitionException.class)
			.isThrownBy(() -> this.editor.save(Snapshots.simple(MERGED, "quirl"), new Basis(1, null), editor(), ""));
		long one = MERGED;
		long other = SURVIVOR;
		MergerPlan backwards = new MergerPlan(one, other, this.mergers.basis(one, other), Map.of(), "");
		assertThatExceptionOfType(MergerException.class).isThrownBy(() -> this.merger.merge(backwards, editor()))
			.returns(Reason.MERGED, MergerException::getReason);
	}

	@Test
	void areUndoneOnlyWhileNothingNewerStandsOnThem() {
		this.two.bare();
		merge();
		this.two.publish(Snapshots.withLead(Snapshots.simple(SURVIVOR, "zwirbel"), "Newer."));
		assertThatExceptionOfType(MergerException.class).isThrownBy(this::undo)
			.returns(Reason.NEWER, MergerException::getReason)
			.satisfies((ex) -> assertThat(ex.getNewer()).contains("revision", "article"));
	}

	@Test
	void areUndoneOnceAndNotAtOnceTwice() {
		this.two.bare();
		merge();
		undo();
		assertThatExceptionOfType(MergerException.class).isThrownBy(this::undo)
			.returns(Reason.UNDONE, MergerException::getReason);
	}

}
