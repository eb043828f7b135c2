package de.filmfarm.lexikon.media.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever sends far too large a file back to the form, which says so. Tomcat would
 * refuse to read such a request at all, and with it the token against forgery: the answer
 * would be that the request is forged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadLimit extends OncePerRequestFilter {

	private final long mostBytes;

	UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize mostBytes) {
		this.mostBytes = mostBytes.toBytes();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST") || !request.getRequestURI().startsWith("/admin/figures/")
				|| request.getContentLengthLong() <= this.mostBytes;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		WayBack back = WayBack.in(request.getQueryString());
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION,
				"/admin/figures/new?tooHeavy=yes" + ((back != null) ? "&term=" + back.term() : ""));
	}

}
