package de.filmfarm.lexikon.term;

import java.util.Collection;

import org.springframework.stereotype.Component;

/**
 * Sees to it that an address, once published, answers for ever.
 */
@Component
public class Addresses {

	private final SlugAliases aliases;

	Addresses(SlugAliases aliases) {
		this.aliases = aliases;
	}

	/**
	 * Keeps the addresses that the term is about to lose; an old one that it takes back
	 * is no alias any more.
	 */
	public void change(Term term, Collection<Article> articles) {
		term.getArticles()
			.stream()
			.filter((old) -> articles.stream().noneMatch((article) -> isAtSameAddress(article, old)))
			.forEach((old) -> this.aliases.save(new SlugAlias(old.getLanguage(), old.getSlug(), term)));
		for (Article article : articles) {
			SlugAlias.Key taken = new SlugAlias.Key(article.getLanguage().value(), article.getSlug().value());
			this.aliases.deleteByKeyAndTerm(taken, term);
		}
	}

	private static boolean isAtSameAddress(Article one, Article other) {
		return one.getLanguage().equals(other.getLanguage()) && one.getSlug().equals(other.getSlug());
	}

}
