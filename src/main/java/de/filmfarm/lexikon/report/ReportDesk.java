package de.filmfarm.lexikon.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Accounts;
import de.filmfarm.lexikon.report.RefusedStepException.Reason;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes reports in, and takes them all the way to the end. Whoever takes a step says
 * which version of the report they have seen: if somebody else has changed it meanwhile,
 * the step is refused.
 */
@Component
@Transactional
public class ReportDesk {

	private static final String SUBJECT = """
			select t.id as term, a.language, t.published_revision as revision, d.text as headword, a.slug,
			  parent.key as department, t.changed_at
			from term t
			join lateral (select * from article a where a.term_id = t.id
			  order by a.language <> :language, a.language <> 'en', a.language limit 1) a on true
			join lateral (select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
			  order by d.language <> :language, d.language <> a.language limit 1) d on true
			join category c on c.id = t.category_id
			join category parent on parent.id = c.parent_id
			where t.published_revision is not null
			""";

	private final Reports reports;

	private final Accounts accounts;

	private final ReportLetters letters;

	private final MessageSource messages;

	private final JdbcClient jdbc;

	ReportDesk(Reports reports, Accounts accounts, ReportLetters letters, MessageSource messages, JdbcClient jdbc) {
		this.reports = reports;
		this.accounts = accounts;
		this.letters = letters;
		this.messages = messages;
		this.jdbc = jdbc;
	}

	/**
	 * The published page under an address. The slug may be that of another language, to
	 * which readers come who change the language of the form, or one that the page had
	 * before.
	 */
	@Transactional(readOnly = true)
	public Optional<ReportSubject> subject(LanguageTag reader, String slug) {
		return this.jdbc.sql(SUBJECT + """
				and (exists (select 1 from article any_language
				    where any_language.term_id = t.id and any_language.slug = :slug)
				  or exists (select 1 from slug_alias former where former.term_id = t.id and former.slug = :slug))
				order by a.slug <> :slug limit 1""")
			.param("language", reader.value())
			.param("slug", slug)
			.query((row, index) -> subject(row, reader))
			.optional();
	}

	/**
	 * The same page as a reader saw it who opened it a while ago.
	 * @param seen number of the revision; if readers have never seen it, the present one
	 * it is
	 */
	@Transactional(readOnly = true)
	public ReportSubject seen(ReportSubject subject, int seen) {
		return this.jdbc
			.sql("select published_at from revision where term_id = ? and number = ? and published_at is not null")
			.param(subject.term())
			.param(seen)
			.query(OffsetDateTime.class)
			.optional()
			.map((published) -> subject.at(seen, published.toLocalDate()))
			.orElse(subject);
	}

	/** The page that a report is about, as it is now. */
	@Transactional(readOnly = true)
	public Optional<ReportSubject> subject(Report report) {
		return this.jdbc.sql(SUBJECT + "and t.id = :term")
			.param("language", report.getLanguage().value())
			.param("term", report.getTerm())
			.query((row, index) -> subject(row, report.getReader()))
			.optional();
	}

	private static ReportSubject subject(ResultSet row, LanguageTag reader) throws SQLException {
		return new ReportSubject(row.getLong("term"), row.getString("language"), row.getInt("revision"),
				row.getString("headword"), row.getString("slug"), row.getString("department"),
				row.getObject("changed_at", OffsetDateTime.class).toLocalDate(), reader);
	}

	/**
	 * Receives a report about the page of a term.
	 * @param figure identity of the figure on it that the report is about, if it is
	 * @param held why it is not to be trusted, if it is not
	 * @return the report with the token of its private link
	 */
	public Report receive(ReportSubject subject, @Nullable Long figure, Content content, @Nullable Suspicion held) {
		return received(Report.about(subject, figure, content, held));
	}

	/** Receives a report about what was found for a query. */
	public Report receive(LanguageTag language, String query, Content content, @Nullable Suspicion held) {
		return received(Report.aboutSearch(language, query, content, held));
	}

	/**
	 * Whoever sends what is not to be trusted must not have others written to.
	 */
	private Report received(Report report) {
		Report saved = this.reports.save(report);
		if (saved.getHeld() == null) {
			this.letters.received(saved);
		}
		return saved;
	}

	/** The report of a private link. */
	@Transactional(readOnly = true)
	public Optional<Report> find(String token) {
		return this.reports.findByToken(token);
	}

	/**
	 * Keeps what the reader says under the private link, also after the end. It waits for
	 * an editor then, see {@link Report#getSpokeAt()}.
	 * @param held why it is not to be trusted, if it is not
	 */
	public void hear(String token, String text, @Nullable Suspicion held) {
		byToken(token).hear(text, held);
	}

	/** Writes to the reader elsewhere, or, without an address, no more. */
	public void writeTo(String token, @Nullable String email) {
		byToken(token).writeTo(email);
	}

	private Report byToken(String token) {
		return this.reports.lockByToken(token).orElseThrow(NoSuchReportException::new);
	}

	/**
	 * Lets through what was held.
	 * @param version of the report that the editor has seen, here and below
	 * @throws RefusedStepException if the report cannot take the step, here and below
	 */
	public void release(long id, int version, Account editor) {
		Report report = locked(id, version);
		report.release();
		this.letters.received(report);
	}

	/** Somebody works on it from now on. */
	public void take(long id, int version, Account editor) {
		Report report = locked(id, version);
		boolean first = report.getStatus() == ReportStatus.RECEIVED;
		report.take(editor);
		if (first) {
			this.letters.taken(report);
		}
	}

	/** Says something to the reader. */
	public void say(long id, int version, Account editor, String text) {
		Report report = locked(id, version);
		report.say(editor, text);
		this.letters.said(report, text);
	}

	/** Lets what the reader said last rest without an answer. */
	public void acknowledge(long id, int version, Account editor) {
		locked(id, version).acknowledge();
	}

	/** Ends it. */
	public void close(long id, int version, Resolution resolution, Account editor) {
		if (resolution instanceof Resolution.Duplicate duplicate && duplicate.other() < id) {
			// Always the elder first, so that no two wait for each other.
			this.reports.lock(duplicate.other());
		}
		close(locked(id, version), resolution, editor);
	}

	private void close(Report report, Resolution resolution, Account editor) {
		if (resolution instanceof Resolution.Fixed fixed && !isPublished(report, fixed.revision())) {
			throw new RefusedStepException(Reason.NO_REVISION);
		}
		if (resolution instanceof Resolution.Duplicate duplicate && !isOriginal(duplicate.other())) {
			throw new RefusedStepException(Reason.NO_ORIGINAL);
		}
		report.close(resolution, editor);
		this.letters.closed(report);
	}

	/** Ends a report whose words readers see from now on in a revision, with thanks. */
	void closeAdopted(long id, int revision, long editor) {
		Report report = this.reports.lock(id).orElseThrow(NoSuchReportException::new);
		String thanks = this.messages.getMessage("report.adopted", null, report.getReader().locale());
		close(report, new Resolution.Fixed(revision, thanks), this.accounts.findById(editor).orElseThrow());
	}

	/** Goes on with what was closed. */
	public void reopen(long id, int version, Account editor) {
		Report report = locked(id, version);
		report.reopen(editor);
		this.letters.reopened(report);
	}

	private Report locked(long id, int version) {
		Report report = this.reports.lock(id).orElseThrow(NoSuchReportException::new);
		if (report.getVersion() != version) {
			throw new RefusedStepException(Reason.CHANGED);
		}
		return report;
	}

	private boolean isPublished(Report report, int revision) {
		return report.getTerm() == null || this.jdbc
			.sql("select exists (select 1 from revision where term_id = :term and number = :revision "
					+ "and published_at is not null)")
			.param("term", report.getTerm())
			.param("revision", revision)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Whether a report can have duplicates. Since none can that is one itself, there are
	 * no circles: it is locked, so that of two that are each to be the other's duplicate
	 * one is refused.
	 */
	private boolean isOriginal(long id) {
		return this.reports.lock(id)
			.filter((other) -> other.getHeld() == null && other.getStatus() != ReportStatus.DUPLICATE)
			.isPresent();
	}

}
