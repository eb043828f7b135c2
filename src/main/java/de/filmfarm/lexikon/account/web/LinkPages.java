package de.filmfarm.lexikon.account.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/**
 * What one-time links have in common.
 */
final class LinkPages {

	private LinkPages() {
	}

	/** A link that has ended, was used, or never was: nobody learns which. */
	static String ended(Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return "account/link-ended";
	}

}
