package de.filmfarm.lexikon.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.DesignationStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * A term as a list of results shows it. Text comes in pieces, of which those are marked
 * that were looked for; no piece is markup.
 *
 * @param headword its preferred name, in the reader's language where it has one
 * @param headwordLanguage language of the headword
 * @param path of its page
 * @param lead what the page says first, in {@code leadLanguage}
 * @param leadLanguage the reader's language unless the term has no article in it
 * @param snippet where else the words stand, if they stand neither in a name nor in the
 * lead; empty otherwise
 * @param department key of its department, which decides the colour
 * @param category name of its category, in the reader's language
 * @param matched the name that was found, if it is not the headword
 */
public record TermHit(List<Piece> headword, String headwordLanguage, String path, List<Piece> lead, String leadLanguage,
		List<Piece> snippet, String department, String category, @Nullable MatchedName matched) {

	/** Whether any word that was looked for is to be seen. */
	boolean isMarked() {
		boolean inName = this.matched != null || this.headword.stream().anyMatch(Piece::marked);
		return inName || this.lead.stream().anyMatch(Piece::marked);
	}

	/** The headword as HTML. */
	public String headwordHtml() {
		return Piece.html(this.headword);
	}

	/** The lead as HTML. */
	public String leadHtml() {
		return Piece.html(this.lead);
	}

	/** The snippet as HTML. */
	public String snippetHtml() {
		return Piece.html(this.snippet);
	}

	/** The headword as one. */
	public String name() {
		return Piece.join(this.headword);
	}

	/** The name that was found. */
	String foundName() {
		return (this.matched != null) ? Piece.join(this.matched.text()) : name();
	}

	/** The lead as one. */
	public String leadText() {
		return Piece.join(this.lead);
	}

	/**
	 * A piece of text.
	 *
	 * @param text that is not markup
	 * @param marked whether it was looked for
	 */
	public record Piece(String text, boolean marked) {

		static String join(List<Piece> pieces) {
			StringBuilder text = new StringBuilder();
			pieces.forEach((piece) -> text.append(piece.text()));
			return text.toString();
		}

		/** Each piece escaped, and the marked ones in mark elements. */
		static String html(List<Piece> pieces) {
			StringBuilder html = new StringBuilder();
			for (Piece piece : pieces) {
				String escaped = HtmlUtils.htmlEscape(piece.text(), StandardCharsets.UTF_8.name());
				html.append(piece.marked() ? "<mark>" + escaped + "</mark>" : escaped);
			}
			return html.toString();
		}

	}

	/**
	 * Another name of the term.
	 *
	 * @param text the name
	 * @param language its language tag
	 * @param status how it is regarded
	 */
	public record MatchedName(List<Piece> text, String language, DesignationStatus status) {

		/** The name as HTML. */
		public String html() {
			return Piece.html(this.text);
		}

		/** The name of its language for the reader. */
		public String languageName(Locale reader) {
			return LanguageTag.of(this.language).base().displayName(reader);
		}

		/** Whether nobody should use the name. */
		public boolean isDiscouraged() {
			return this.status == DesignationStatus.DEPRECATED || this.status == DesignationStatus.OBSOLETE;
		}

	}

}
