package de.filmfarm.lexikon.report.web;

import java.nio.charset.StandardCharsets;

import de.filmfarm.lexikon.report.ReportDesk;
import de.filmfarm.lexikon.report.ReportSubject;
import de.filmfarm.lexikon.report.web.ReportTarget.ReportedFigure;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.TermNotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Finds what a report is to be about.
 */
@Component
class ReportTargets {

	/** Characters of a query; whoever looks for more finds nothing anyway. */
	private static final int LONGEST_QUERY = 200;

	private final ReportDesk desk;

	private final JdbcClient jdbc;

	ReportTargets(ReportDesk desk, JdbcClient jdbc) {
		this.desk = desk;
		this.jdbc = jdbc;
	}

	/**
	 * The page of a term, with the revision that the reader saw.
	 * @throws TermNotFoundException if there is none
	 */
	ReportTarget term(LanguageTag lang, String slug, ReportForm form) {
		ReportSubject present = this.desk.subject(lang, slug).orElseThrow(() -> new TermNotFoundException(lang, slug));
		ReportSubject subject = this.desk.seen(present, form.seen());
		return new ReportTarget(lang, subject, figure(lang, subject.term(), form.figure()), null,
				"/" + lang + "/terms/" + subject.slug());
	}

	/** What was found for a query. */
	ReportTarget search(LanguageTag lang, @Nullable String query) {
		String asked = String.valueOf(ReaderForm.line((query != null) ? query : ""));
		String text = asked.substring(0,
				asked.offsetByCodePoints(0, Math.min(LONGEST_QUERY, asked.codePointCount(0, asked.length()))));
		return new ReportTarget(lang, null, null, text,
				"/" + lang + "/search?q=" + UriUtils.encode(text, StandardCharsets.UTF_8));
	}

	/** The figure, if the term shows it now. */
	private @Nullable ReportedFigure figure(LanguageTag lang, long term, @Nullable String digest) {
		return (digest == null) ? null
				: this.jdbc.sql("""
						select f.id, f.digest, '/figures/' || f.digest || '/' || f.name as path,
						  coalesce(f.alt ->> :language, f.alt ->> 'en', '') as alt
						from figure f join term_figure u on u.figure_id = f.id
						where u.term_id = :term and f.digest = :digest""")
					.param("language", lang.value())
					.param("term", term)
					.param("digest", ReaderForm.readable(digest))
					.query(ReportedFigure.class)
					.optional()
					.orElse(null);
	}

}
