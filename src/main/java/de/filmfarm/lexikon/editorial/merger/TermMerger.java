package de.filmfarm.lexikon.editorial.merger;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.editorial.MergerUndone;
import de.filmfarm.lexikon.editorial.NoSuchRevisionException;
import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.PublicationException;
import de.filmfarm.lexikon.editorial.PublicationException.Violation;
import de.filmfarm.lexikon.editorial.TermReferences;
import de.filmfarm.lexikon.editorial.TermsMerged;
import de.filmfarm.lexikon.editorial.merger.MergerException.Reason;
import de.filmfarm.lexikon.editorial.merger.Mergers.Merger;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.term.ArticleLinks;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.Terms;
import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one term of two, and two again. Each is one transaction: whoever reads sees
 * either both terms or the one. See {@code docs/merging.md}.
 */
@Component
@Transactional
public class TermMerger {

	private final Terms terms;

	private final Revisions revisions;

	private final Publication publication;

	private final TermReferences references;

	private final ArticleLinks links;

	private final Mergers mergers;

	private final TouchedRows rows;

	private final Belongings belongings;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	TermMerger(Terms terms, Revisions revisions, Publication publication, TermReferences references, ArticleLinks links,
			Mergers mergers, TouchedRows rows, Belongings belongings, EntityManager entities, JdbcClient jdbc,
			ApplicationEventPublisher events) {
		this.terms = terms;
		this.revisions = revisions;
		this.publication = publication;
		this.references = references;
		this.links = links;
		this.mergers = mergers;
		this.rows = rows;
		this.belongings = belongings;
		this.entities = entities;
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Merges two terms.
	 * @return what readers see of both from now on
	 * @throws MergerException if they cannot be merged, or one was edited meanwhile
	 * @throws PublicationException if the term that would come of it breaks a rule
	 */
	public TermSnapshot merge(MergerPlan plan, Account editor) {
		requireEditor(editor);
		requireMergeable(plan);
		long survivor = id(plan.survivor());
		long merged = id(plan.merged());
		TermSnapshot snapshot = composed(plan);
		String before = this.rows.read(survivor, merged);
		Set<Long> linking = new HashSet<>(this.links.linking(List.of(merged)));
		linking.removeAll(List.of(survivor, merged));
		withdraw(plan.merged(), merged, survivor);
		int revision = publish(plan, snapshot, editor);
		moveBelongings(merged, survivor);
		long merger = remember(merged, survivor, revision, editor, before);
		this.events.publishEvent(new TermsMerged(merger, merged, survivor, revision));
		this.links.relink(linking);
		return snapshot;
	}

	private void requireMergeable(MergerPlan plan) {
		if (plan.survivor() == plan.merged()) {
			throw new MergerException(Reason.ITSELF);
		}
		lock(List.of(plan.survivor(), plan.merged()));
		for (long number : List.of(plan.survivor(), plan.merged())) {
			this.mergers.obstacle(number).ifPresent((reason) -> {
				throw new MergerException(reason);
			});
		}
		if (!plan.basis().equals(this.mergers.basis(plan.survivor(), plan.merged()))) {
			throw new MergerException(Reason.CHANGED);
		}
	}

	/** Always in the same order, so that two who merge do not wait for each other. */
	private void lock(Collection<Long> numbers) {
		for (long number : numbers.stream().sorted().toList()) {
			if (this.terms.lock(number).isEmpty()) {
				throw new NoSuchRevisionException();
			}
		}
	}

	private TermSnapshot composed(MergerPlan plan) {
		Composition composition = new Composition(this.mergers.published(plan.survivor()),
				this.mergers.published(plan.merged()));
		return composition.compose(plan.takes(),
				(type, target) -> this.references.pointing(type, plan.survivor()).contains(target));
	}

	private long id(long number) {
		return this.terms.findByNumber(number).map(Term::getId).orElseThrow();
	}

	/** What was loaded so far is forgotten, since addresses move past it. */
	private void withdraw(long number, long merged, long survivor) {
		this.publication.withdraw(this.terms.findByNumber(number).orElseThrow());
		this.entities.flush();
		this.entities.clear();
		this.belongings.moveAddresses(merged, survivor);
	}

	private int publish(MergerPlan plan, TermSnapshot snapshot, Account editor) {
		Term term = this.terms.findByNumber(plan.survivor()).orElseThrow();
		int published = Objects.requireNonNull(term.getPublishedRevision());
		Revision seen = this.revisions.findByTermAndNumber(term.getId(), published).orElseThrow();
		return this.publication.publishMerged(term, seen, snapshot, editor, plan.note()).getNumber();
	}

	private void moveBelongings(long merged, long survivor) {
		this.entities.flush();
		List<Violation> circles = this.belongings.circles(merged, survivor);
		if (!circles.isEmpty()) {
			throw new PublicationException(circles);
		}
		this.belongings.moveRelations(merged, survivor);
		this.belongings.movePlans(merged, survivor);
		this.belongings.moveDrafts(merged, survivor);
	}

	/** Takes along what somebody went on writing in the form of a merged term. */
	public void carryDrafts(long merged, long survivor) {
		this.belongings.moveDrafts(id(merged), id(survivor));
	}

	private long remember(long merged, long survivor, int revision, Account editor, String before) {
		return this.jdbc.sql("""
				insert into term_merge (merged_id, survivor_id, revision, account_id, before, after)
				values (:merged, :survivor, :revision, :account, cast(:before as jsonb), cast(:after as jsonb))
				returning id""")
			.param("merged", merged)
			.param("survivor", survivor)
			.param("revision", revision)
			.param("account", editor.getId())
			.param("before", before)
			.param("after", this.rows.state(survivor, merged, revision))
			.query(Long.class)
			.single();
	}

	/**
	 * Undoes a merger: both terms are to the last byte what they were.
	 * @throws NoSuchRevisionException if the term has no such merger
	 * @throws MergerException if it was undone before, or something newer stands on it
	 */
	public void undo(long survivor, long id, Account editor) {
		requireEditor(editor);
		Merger merger = this.mergers.find(survivor, id).orElseThrow(NoSuchRevisionException::new);
		lock(List.of(merger.survivor(), merger.merged()));
		if (this.mergers.find(survivor, id).orElseThrow().undone()) {
			throw new MergerException(Reason.UNDONE);
		}
		List<String> newer = this.rows.changed(id,
				this.rows.state(merger.survivorId(), merger.mergedId(), merger.revision()));
		if (!newer.isEmpty()) {
			throw new MergerException(Reason.NEWER, newer);
		}
		Set<Long> linking = new HashSet<>(this.links.linking(merger.terms()));
		this.entities.clear();
		this.events.publishEvent(
				new MergerUndone(id, merger.mergedId(), merger.survivorId(), merger.revision(), merger.before()));
		separate(merger, editor);
		showAgain(merger, linking);
	}

	private void separate(Merger merger, Account editor) {
		this.rows.restore(merger.id(), merger.survivorId(), merger.mergedId());
		this.jdbc.sql("delete from revision where term_id = ? and number = ?")
			.param(merger.survivorId())
			.param(merger.revision())
			.update();
		this.jdbc.sql("update term_merge set undone_by = ?, undone_at = now() where id = ?")
			.param(editor.getId())
			.param(merger.id())
			.update();
	}

	private void showAgain(Merger merger, Set<Long> linking) {
		for (long id : merger.terms()) {
			Term term = this.terms.findById(id).orElseThrow();
			this.links.update(term);
			// Its rows have come back behind the back of the index.
			Search.session(this.entities).indexingPlan().addOrUpdate(term);
		}
		this.links.relink(linking);
	}

	/** The addresses are closed to others already; this holds whoever calls. */
	private static void requireEditor(Account account) {
		if (account.getRole().compareTo(Role.EDITOR) < 0) {
			throw new AccessDeniedException("only editors decide");
		}
	}

}
