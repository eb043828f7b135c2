package de.filmfarm.lexikon.term;

import de.filmfarm.lexikon.shared.LanguageTag;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What departments and fields say of themselves, as readers see it: linked like the texts
 * of terms.
 */
class CategoryTexts {

	private final JdbcClient jdbc;

	CategoryTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Renders all that read otherwise than before, always in the same order. */
	void link(TermLinker linker) {
		this.jdbc.sql("""
				select category_id, language, text, text_html from category_name
				where text <> '' or text_html <> '' order by category_id, language""")
			.query(Text.class)
			.list()
			.forEach((text) -> {
				String html = linker.html(LanguageTag.of(text.language()), text.text());
				if (!html.equals(text.textHtml())) {
					this.jdbc.sql("update category_name set text_html = ? where category_id = ? and language = ?")
						.params(html, text.categoryId(), text.language())
						.update();
				}
			});
	}

	record Text(long categoryId, String language, String text, String textHtml) {
	}

}
