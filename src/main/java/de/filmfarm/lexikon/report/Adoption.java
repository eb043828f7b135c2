package de.filmfarm.lexikon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.editorial.Review;
import de.filmfarm.lexikon.editorial.TermEditor;
import de.filmfarm.lexikon.editorial.TermEditor.Basis;
import de.filmfarm.lexikon.editorial.TermEditor.Saved;
import de.filmfarm.lexikon.editorial.revision.Revision;
import de.filmfarm.lexikon.editorial.revision.Revisions;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.report.RefusedStepException.Reason;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.Terms;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over the words that a reader proposes into a revision that waits for review. It
 * follows the latest one, as everything does that is written: what others have written
 * meanwhile is part of it.
 */
@Component
public class Adoption {

	private final Reports reports;

	private final Terms terms;

	private final Revisions revisions;

	private final TermEditor editor;

	private final Review review;

	private final ReportLetters letters;

	private final JdbcClient jdbc;

	Adoption(Reports reports, Terms terms, Revisions revisions, TermEditor editor, Review review, ReportLetters letters,
			JdbcClient jdbc) {
		this.reports = reports;
		this.terms = terms;
		this.revisions = revisions;
		this.editor = editor;
		this.review = review;
		this.letters = letters;
		this.jdbc = jdbc;
	}

	/**
	 * Takes the words over.
	 * @param version of the report that the editor has seen
	 * @param basis the latest revision that the editor has seen
	 * @param note why, for the history
	 * @return the revision that waits for review, or nothing if somebody has to put the
	 * words in by hand
	 * @throws RefusedStepException if the report is not open, or somebody has changed it
	 * or the term meanwhile
	 */
	@Transactional
	public Optional<Integer> adopt(long id, int version, Basis basis, Account author, String note) {
		// Publishing locks the term before its reports; the other way round would block.
		Term term = this.terms.lock(number(id)).orElseThrow(NoSuchReportException::new);
		Report report = this.reports.lock(id).orElseThrow(NoSuchReportException::new);
		Revision latest = this.revisions.findFirstByTermOrderByNumberDesc(term.getId()).orElseThrow();
		if (!Objects.equals(report.getTerm(), term.getId()) || report.getVersion() != version
				|| !Basis.of(latest).equals(basis)) {
			throw new RefusedStepException(Reason.CHANGED);
		}
		Optional<TermSnapshot> after = change(latest.getSnapshot(), report);
		if (after.isEmpty()) {
			return Optional.empty();
		}
		// Without a version, nothing that the author has begun is written over.
		Saved saved = (Saved) this.editor.save(after.get(), new Basis(latest.getNumber(), null), author, note);
		int revision = saved.revision().getNumber();
		this.review.submit(term.getNumber(), revision, author);
		boolean first = report.getStatus() == ReportStatus.RECEIVED;
		report.adopt(revision, author);
		if (first) {
			this.letters.taken(report);
		}
		return Optional.of(revision);
	}

	private static Optional<TermSnapshot> change(TermSnapshot term, Report report) {
		return term.articles()
			.stream()
			.filter((article) -> term.replacedBy() == null && article.language().equals(report.getLanguage()))
			.findFirst()
			.flatMap((article) -> change(article, report.getContent()))
			.map((article) -> with(term, article));
	}

	private long number(long report) {
		if (!this.jdbc.sql("select exists (select 1 from report where id = ?)")
			.param(report)
			.query(Boolean.class)
			.single()) {
			throw new NoSuchReportException();
		}
		return this.jdbc.sql("select t.number from report r join term t on t.id = r.term_id where r.id = ?")
			.param(report)
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new RefusedStepException(Reason.NO_TERM));
	}

	/** The article with the proposal, if it can be put in. */
	public static Optional<TermSnapshot.Text> change(TermSnapshot.Text article, Content content) {
		Passage passage = content.passage();
		String proposal = content.proposal();
		if (passage == null || proposal == null) {
			return Optional.empty();
		}
		return new PassageFinder(article).find(passage)
			.filter(FoundPassage::same)
			.flatMap((found) -> PassageChange.apply(found, proposal)
				.map((source) -> with(article, found.part(), source)))
			.filter((changed) -> !changed.equals(article) && isValid(changed));
	}

	private static TermSnapshot.Text with(TermSnapshot.Text article, ArticlePart part, String source) {
		return new TermSnapshot.Text(article.language(), article.slug(),
				(part == ArticlePart.LEAD) ? source : article.lead(),
				(part == ArticlePart.BODY) ? source : article.body(),
				(part == ArticlePart.PLAIN) ? source : article.plain());
	}

	private static boolean isValid(TermSnapshot.Text article) {
		String plain = article.plain();
		return article.fits() && (plain == null || !plain.isBlank());
	}

	private static TermSnapshot with(TermSnapshot term, TermSnapshot.Text article) {
		List<TermSnapshot.Text> articles = new ArrayList<>(term.articles());
		articles.replaceAll((other) -> other.language().equals(article.language()) ? article : other);
		return term.withArticles(articles);
	}

}
