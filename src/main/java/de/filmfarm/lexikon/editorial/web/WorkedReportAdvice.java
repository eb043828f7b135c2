package de.filmfarm.lexikon.editorial.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Keeps the report in sight for whose sake a term is edited, as long as the address or
 * the form names it.
 */
@ControllerAdvice(assignableTypes = { TermEditController.class, PreviewController.class })
class WorkedReportAdvice {

	private static final String NUMBER = "\\d{1,18}";

	private final JdbcClient jdbc;

	WorkedReportAdvice(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@ModelAttribute("worked")
	@Nullable WorkedReport report(@RequestParam(defaultValue = "") String report,
			@RequestParam(required = false) @Nullable String byHand, HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		String term = (variables instanceof Map<?, ?> map) ? String.valueOf(map.get("number")) : "";
		if (!report.matches(NUMBER) || !term.matches(NUMBER)) {
			return null;
		}
		return this.jdbc.sql("""
				select r.id, r.language, r.reason, r.passage, r.proposal, r.message, :byHand as by_hand
				from report r join term t on t.id = r.term_id where r.id = :report and t.number = :term""")
			.param("report", Long.valueOf(report))
			.param("term", Long.valueOf(term))
			.param("byHand", byHand != null)
			.query(WorkedReport.class)
			.optional()
			.orElse(null);
	}

	/** What the address goes on with after saving. */
	static String parameter(HttpServletRequest request) {
		String report = request.getParameter("report");
		return (report != null && report.matches(NUMBER)) ? "&report=" + report : "";
	}

}
