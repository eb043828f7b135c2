package de.filmfarm.lexikon.site;

import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows what the servlet container has to report.
 */
@Controller
class SiteErrorController implements ErrorController {

	private final ErrorPages pages;

	SiteErrorController(ErrorPages pages) {
		this.pages = pages;
	}

	@RequestMapping("/error")
	ModelAndView error(HttpServletRequest request, Locale locale) {
		ModelAndView page = this.pages.page(status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)), locale);
		page.addObject("atDesk", isAtDesk(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
		return page;
	}

	/** Whoever works at the desk wants to go back there. */
	private static boolean isAtDesk(@Nullable Object address) {
		return address instanceof String path && path.startsWith("/admin/");
	}

	/**
	 * Without an error, somebody has typed the address of this page, and it does not
	 * exist.
	 */
	private static HttpStatus status(@Nullable Object code) {
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
		return (status != null) ? status : HttpStatus.NOT_FOUND;
	}

}
