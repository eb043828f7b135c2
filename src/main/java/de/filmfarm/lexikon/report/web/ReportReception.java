package de.filmfarm.lexikon.report.web;

import java.util.Objects;

import de.filmfarm.lexikon.report.Content;
import de.filmfarm.lexikon.report.Gatekeeper;
import de.filmfarm.lexikon.report.Report;
import de.filmfarm.lexikon.report.ReportDesk;
import de.filmfarm.lexikon.report.ReportReason;
import de.filmfarm.lexikon.report.ReportSubject;
import de.filmfarm.lexikon.report.Suspicion;
import de.filmfarm.lexikon.report.TooManySubmissionsException;
import de.filmfarm.lexikon.report.web.ReportTarget.ReportedFigure;
import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.PageMeta;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Shows the form for reports and takes it in, whatever it is about.
 */
@Component
class ReportReception {

	private final ReportDesk desk;

	private final Gatekeeper gatekeeper;

	private final InterfaceLanguages languages;

	private final MessageSource messages;

	ReportReception(ReportDesk desk, Gatekeeper gatekeeper, InterfaceLanguages languages, MessageSource messages) {
		this.desk = desk;
		this.gatekeeper = gatekeeper;
		this.languages = languages;
		this.messages = messages;
	}

	String form(ReportTarget target, Model model) {
		String path = target.action().substring(1 + target.lang().value().length());
		String query = target.back().contains("?") ? target.back().substring(target.back().indexOf('?')) : "";
		model.addAttribute("target", target);
		model.addAttribute("reasons", ReportReason.values());
		model.addAttribute("meta",
				PageMeta
					.of(this.messages.getMessage("report.title", null, target.lang().locale()), null, this.languages,
							(language) -> "/" + language + path + query)
					.unlisted());
		return "report/form";
	}

	String take(ReportTarget target, ReportForm form, BindingResult errors, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		form.check(errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(target, model);
		}
		ReportSubject subject = target.subject();
		Suspicion held;
		try {
			held = this.gatekeeper
				.examine(form.submission(request.getRemoteAddr(), (subject != null) ? subject.term() : null));
		}
		catch (TooManySubmissionsException ex) {
			errors.reject("report.tooMany");
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			return form(target, model);
		}
		Report report = receive(target, form, held);
		return "redirect:/" + target.lang() + "/reports/" + report.getToken() + "?sent";
	}

	private Report receive(ReportTarget target, ReportForm form, @Nullable Suspicion held) {
		Content content = form.content(this.messages.getMessage("report.proposed", null, target.lang().locale()));
		ReportSubject subject = target.subject();
		if (subject == null) {
			return this.desk.receive(target.lang(), Objects.requireNonNull(target.query()), content, held);
		}
		ReportedFigure figure = target.figure();
		return this.desk.receive(subject, (figure != null) ? figure.id() : null, content, held);
	}

}
