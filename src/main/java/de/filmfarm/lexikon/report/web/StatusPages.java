package de.filmfarm.lexikon.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import de.filmfarm.lexikon.editorial.difference.DiffView;
import de.filmfarm.lexikon.report.Closure;
import de.filmfarm.lexikon.report.Report;
import de.filmfarm.lexikon.report.ReportDesk;
import de.filmfarm.lexikon.report.ReportStatus;
import de.filmfarm.lexikon.report.ReportSubject;
import de.filmfarm.lexikon.report.web.Corrections.Ending;
import de.filmfarm.lexikon.report.web.StatusPage.Said;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.PageMeta;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Puts the private page of a report together.
 */
@Component
class StatusPages {

	private final ReportDesk desk;

	private final ReportTargets targets;

	private final Corrections corrections;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	StatusPages(ReportDesk desk, ReportTargets targets, Corrections corrections, InterfaceLanguages languages,
			MessageSource messages) {
		this.desk = desk;
		this.targets = targets;
		this.corrections = corrections;
		this.languages = languages;
		this.messages = messages;
	}

	/** The page of a token; without a report of that token there is none. */
	StatusPage page(LanguageTag lang, String token) {
		Report report = this.desk.find(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Closure closure = report.getClosure();
		Ending ending = this.corrections.ending(report);
		DiffView changes = (ending != null) ? this.corrections.changes(ending, report.getLanguage(), lang) : null;
		return new StatusPage(meta(lang, token), "/" + lang + "/reports/" + token, target(report, lang),
				report.getContent(), report.getReceivedOn(), report.getStatus(),
				report.getStatus() == ReportStatus.IN_WORK, (closure != null) ? closure.answer() : null,
				(closure != null) ? day(closure.closedAt()) : null, changes,
				(ending != null && report.getStatus() == ReportStatus.DUPLICATE) ? ending.status() : null,
				report.getMessages()
					.stream()
					.map((said) -> new Said(said.isByReader(), said.getText(), day(said.getCreatedAt())))
					.toList(),
				masked(report.getContent().email()));
	}

	private ReportTarget target(Report report, LanguageTag lang) {
		Integer seen = report.getRevision();
		Optional<ReportSubject> subject = this.desk.subject(report)
			.map((present) -> this.desk.seen(present, (seen != null) ? seen : 0));
		return subject.map((page) -> new ReportTarget(lang, page, null, null, "/" + lang + "/terms/" + page.slug()))
			.orElseGet(() -> this.targets.search(lang, report.getQuery()));
	}

	/** Enough to know one's own address again, and too little to write to it. */
	static @Nullable String masked(@Nullable String email) {
		return (email != null) ? email.charAt(0) + "\u2026" + email.substring(email.lastIndexOf('@')) : null;
	}

	private static LocalDate day(Instant time) {
		return LocalDate.ofInstant(time, ZoneOffset.UTC);
	}

	private PageMeta meta(LanguageTag lang, String token) {
		return PageMeta
			.of(this.messages.getMessage("report.status.title", null, lang.locale()), null, this.languages,
					(language) -> "/" + language + "/reports/" + token)
			.unlisted();
	}

}
