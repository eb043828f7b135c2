package de.filmfarm.lexikon.term;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Markup;
import de.filmfarm.lexikon.term.BrokenLink.Kind;
import de.filmfarm.lexikon.term.NameFinder.Match;
import de.filmfarm.lexikon.term.NameFinder.Name;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Links the names of other terms in the text of an article: once per term and article,
 * never the term itself, never within headings, links, code or italics (where film titles
 * stand). Made for one round of linking; it does not see names published after it was
 * made.
 */
class TermLinker {

	private static final String TERM_SCHEME = "term:";

	/** No term has this identity. */
	private static final long NO_TERM = 0;

	private final JdbcClient jdbc;

	private final Map<LanguageTag, NameFinder> finders = new HashMap<>();

	private final Map<LanguageTag, Map<String, Name>> byKey = new HashMap<>();

	TermLinker(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Renders all articles of the term. */
	void link(Term term) {
		for (Article article : term.getArticles()) {
			Linking linking = linking(term.getId(), article.getLanguage());
			Node document = linking.link(article.getBody());
			Markup.dropped(article.getBody())
				.forEach((address) -> linking.broken.add(new BrokenLink(Kind.ADDRESS, address)));
			article.render(Markup.html(document), linking.linked, linking.broken);
		}
	}

	/** Renders a text that belongs to no term. */
	String html(LanguageTag language, String text) {
		return Markup.html(linking(NO_TERM, language).link(text));
	}

	/** Renders a text without keeping it, and looks at what it wants to link. */
	LinkedText look(long self, LanguageTag language, String body) {
		Linking linking = linking(self, language);
		linking.ambiguous = new LinkedHashSet<>();
		Node document = linking.link(body);
		Set<String> broken = linking.broken.stream()
			.map(BrokenLink::target)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return new LinkedText(Markup.html(document), broken, linking.ambiguous);
	}

	private Linking linking(long self, LanguageTag language) {
		NameFinder finder = this.finders.computeIfAbsent(language, (key) -> new NameFinder(key, names(key)));
		return new Linking(self, finder, this.byKey.computeIfAbsent(language, this::keys));
	}

	/** The names that lead to a page in the language. */
	private List<Name> names(LanguageTag language) {
		return this.jdbc.sql("""
				select d.term_id as term, '/' || a.language || '/terms/' || a.slug as path, d.text,
				  d.status = 'PREFERRED' as preferred, d.kind = 'ABBREVIATION' as abbreviation
				from designation d
				join term t on t.id = d.term_id and t.status = 'PUBLISHED'
				join article a on a.term_id = t.id and a.language = :language
				where (d.language = :language or d.language like :language || '-%')
				  and d.linked and d.status <> 'HIDDEN'
				order by d.id""").param("language", language.value()).query(Name.class).list();
	}

	/**
	 * The terms by their English slugs, former ones included, which is what {@code term:}
	 * links of every language say.
	 */
	private Map<String, Name> keys(LanguageTag language) {
		Map<String, Name> keys = new HashMap<>();
		this.jdbc.sql("""
				select en.slug, a.term_id, '/' || a.language || '/terms/' || a.slug as path
				from (
				  select slug, term_id from article where language = 'en'
				  union all
				  select slug, term_id from slug_alias where language = 'en') en
				join article a on a.term_id = en.term_id and a.language = :language""")
			.param("language", language.value())
			.query((row) -> {
				keys.put(row.getString(1), new Name(row.getLong(2), row.getString(3), row.getString(1), true, false));
			});
		return keys;
	}

	/**
	 * The terms with an article that may hold one of the names, found by the first
	 * letters of each.
	 */
	List<Long> mentions(Collection<Designation> names) {
		Set<Long> terms = new HashSet<>();
		for (Designation name : names) {
			String beginning = name.getText().substring(0, Math.min(name.getText().length(), beginningOf(name)));
			terms.addAll(this.jdbc.sql("select term_id from article where language = ? and body ilike ?")
				.param(name.getLanguage().base().value())
				.param('%' + beginning.replaceAll("[^b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z]", "_") + '%')
				.query(Long.class)
				.list());
		}
		return List.copyOf(terms);
	}

	/** The terms with an article that waits for the key of the term to lead somewhere. */
	List<Long> awaiting(Term term) {
		return this.jdbc.sql("""
				select distinct a.term_id from article own
				join broken_link b on b.kind = 'TERM' and b.target = own.slug
				join article a on a.id = b.article_id
				where own.term_id = ? and own.language = 'en'""").param(term.getId()).query(Long.class).list();
	}

	/**
	 * Inflection changes the end of the first word at most: two letters less are safe,
	 * from four upwards.
	 */
	private static int beginningOf(Designation name) {
		int firstWord = name.getText().split("[\\s-]", 2)[0].length();
		return (firstWord > 4) ? firstWord - 2 : firstWord;
	}

	/** One article being linked. */
	private static final class Linking extends AbstractVisitor {

		private final long self;

		private final NameFinder finder;

		private final Map<String, Name> keys;

		private final Set<Long> linked = new HashSet<>();

		private final Set<BrokenLink> broken = new LinkedHashSet<>();

		/** Only looked for while somebody writes. */
		private @Nullable Set<String> ambiguous;

		private Linking(long self, NameFinder finder, Map<String, Name> keys) {
			this.self = self;
			this.finder = finder;
			this.keys = keys;
		}

		private Node link(String body) {
			Node document = Markup.parse(body);
			resolve(document);
			document.accept(this);
			return document;
		}

		/**
		 * Gives links by hand their addresses first, so that no automatic one repeats
		 * them.
		 */
		private void resolve(Node document) {
			document.accept(new AbstractVisitor() {
				@Override
				public void visit(Link link) {
					if (link.getDestination().startsWith(TERM_SCHEME)) {
						resolve(link);
					}
				}
			});
		}

		private void resolve(Link link) {
			String key = link.getDestination().substring(TERM_SCHEME.length());
			Name target = this.keys.get(key);
			if (target == null || target.term() == this.self) {
				this.broken.add(new BrokenLink((target == null) ? Kind.TERM : Kind.SELF, key));
				Markup.unwrap(link);
			}
			else {
				link.setDestination(target.path());
				this.linked.add(target.term());
			}
		}

		@Override
		public void visit(Heading heading) {
			// No links in headings.
		}

		@Override
		public void visit(Link link) {
			// No links in links.
		}

		@Override
		public void visit(Emphasis emphasis) {
			// Film titles: "Rope" is not a rope.
		}

		@Override
		public void visit(Text text) {
			String words = text.getLiteral();
			int done = 0;
			for (Match match : this.finder.find(words)) {
				if (match.name().term() != this.self && this.linked.add(match.name().term())) {
					text.insertBefore(new Text(words.substring(done, match.start())));
					Link link = new Link(match.name().path(), null);
					link.appendChild(new Text(words.substring(match.start(), match.end())));
					text.insertBefore(link);
					done = match.end();
				}
			}
			text.setLiteral(words.substring(done));
			if (this.ambiguous != null) {
				this.ambiguous.addAll(this.finder.ambiguous(words, this.self));
			}
		}

	}

}
