package de.filmfarm.lexikon.term.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.ArticleLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Shows a term that is being written as its readers will see it: through the same
 * queries' shape, the same renderer and the same templates. Nothing is kept.
 */
@Component
@NamedInterface("preview")
public class TermPreview {

	private final TermQueries queries;

	private final TermPages pages;

	private final ArticleLinks links;

	private final ViewResolver views;

	TermPreview(TermQueries queries, TermPages pages, ArticleLinks links, ViewResolver thymeleafViewResolver) {
		this.queries = queries;
		this.pages = pages;
		this.links = links;
		this.views = thymeleafViewResolver;
	}

	/**
	 * The page of a term in a language.
	 * @param snapshot the term whole, as the table revision has it; what it refers to and
	 * does not exist is left out
	 * @param part what is wanted of the page: {@code main} or only {@code article}
	 * @return HTML; none while there is no department, no name or no article
	 */
	public Optional<String> html(String snapshot, LanguageTag reader, String part, HttpServletRequest request,
			HttpServletResponse response) {
		return this.queries.preview(snapshot, reader)
			.filter((term) -> !term.names().isEmpty())
			.map((term) -> term
				.render(this.links.look(term.number(), LanguageTag.of(term.article().language()), term.article().html())
					.html()))
			.map((term) -> this.pages.page(term,
					new Neighbours(this.queries.neighbours(snapshot, term.id(), reader), reader), reader))
			.map((page) -> render(page, reader, part, request, response));
	}

	private String render(TermPage page, LanguageTag reader, String part, HttpServletRequest request,
			HttpServletResponse response) {
		ContentCachingResponseWrapper paper = new ContentCachingResponseWrapper(response);
		try {
			View view = this.views.resolveViewName("term/show :: " + part, reader.locale());
			if (view == null) {
				throw new IllegalStateException("there is no template of a term");
			}
			view.render(Map.of("page", page), request, paper);
			return new String(paper.getContentAsByteArray(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		// A view may throw whatever it likes.
		catch (Exception ex) {
			throw new IllegalStateException("a preview cannot be shown", ex);
		}
	}

}
