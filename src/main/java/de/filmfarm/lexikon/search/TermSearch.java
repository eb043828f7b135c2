package de.filmfarm.lexikon.search;

import java.util.List;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.Pagination;
import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.Term;
import de.filmfarm.lexikon.term.TermIndex;
import de.filmfarm.lexikon.term.TermStatus;
import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryStringPredicateOptionsStep;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds terms by any name in any language, and by text.
 */
@Component
@Transactional(readOnly = true)
public class TermSearch {

	private static final String EXACT = TermIndex.designation(TermIndex.EXACT);

	private static final String PREFERRED = TermIndex.designation(TermIndex.PREFERRED);

	private static final String WORDS = TermIndex.designation(TermIndex.WORDS);

	private static final String PREFIX = TermIndex.designation(TermIndex.PREFIX);

	private final EntityManager entities;

	private final TermHits hits;

	TermSearch(EntityManager entities, TermHits hits) {
		this.entities = entities;
		this.hits = hits;
	}

	/** A page of terms, best first. A query without letters or digits finds nothing. */
	public SearchResults find(SearchQuery query) {
		if (query.isEmpty()) {
			return new SearchResults(query, List.of(), new Pagination(1, Ranking.PAGE, 0));
		}
		Pagination asked = new Pagination(query.page(), Ranking.PAGE, 0);
		SearchResult<Long> found = session().search(Term.class)
			.select((f) -> f.id(Long.class))
			.where((f) -> published(f, anywhere(f, query.text())))
			.fetch(asked.offset(), Ranking.PAGE);
		return new SearchResults(query, this.hits.read(found.hits(), query),
				new Pagination(query.page(), Ranking.PAGE, found.total().hitCount()));
	}

	/**
	 * The terms with a name whose words begin as the query does, best first; for
	 * suggestions while typing.
	 */
	public List<TermHit> suggest(SearchQuery query) {
		if (query.isEmpty()) {
			return List.of();
		}
		List<Long> ids = session().search(Term.class)
			.select((f) -> f.id(Long.class))
			.where((f) -> published(f, beginning(f, query.text())))
			.fetchHits(Ranking.SUGGESTIONS);
		return this.hits.read(ids, query);
	}

	/**
	 * Terms with a name like this one, for a reader who asked for a page that does not
	 * exist.
	 */
	public List<TermHit> near(String name, LanguageTag language) {
		SearchQuery query = new SearchQuery(name.replace('-', ' '), language, 1);
		return find(query).hits().stream().limit(Ranking.NEAR_MATCHES).toList();
	}

	private SearchSession session() {
		return Search.session(this.entities);
	}

	private static PredicateFinalStep published(SearchPredicateFactory f, SearchPredicate wanted) {
		return f.bool().filter(f.match().field(TermIndex.STATUS).matching(TermStatus.PUBLISHED)).must(wanted);
	}

	private static SearchPredicate anywhere(SearchPredicateFactory f, String text) {
		return f.bool()
			.should(wholeName(f, text))
			.should(allIn(f, WORDS, text).boost(Ranking.ALL_WORDS_IN_NAME))
			.should(nearly(f, text).minimumShouldMatchPercent(100).boost(Ranking.ALL_WORDS_NEARLY_IN_NAME))
			.should(f.match().field(WORDS).matching(text).boost(Ranking.WORDS_IN_NAME))
			.should(nearly(f, text).boost(Ranking.NEARLY_IN_NAME))
			.should(allIn(f, TermIndex.article(TermIndex.LEAD), text).boost(Ranking.LEAD))
			.should(allIn(f, TermIndex.article(TermIndex.BODY), text).boost(Ranking.BODY))
			.toPredicate();
	}

	private static MatchPredicateOptionsStep<?> nearly(SearchPredicateFactory f, String text) {
		return f.match().field(WORDS).matching(text).fuzzy(Ranking.TYPOS, Ranking.SURE_LETTERS);
	}

	private static SearchPredicate beginning(SearchPredicateFactory f, String text) {
		return f.bool().must(allIn(f, PREFIX, text)).should(wholeName(f, text)).toPredicate();
	}

	/** The text taken as a whole: it is a name, or the beginning of one. */
	private static SearchPredicate wholeName(SearchPredicateFactory f, String text) {
		String folded = Folding.fold(text);
		return f.bool()
			.should(f.match().field(PREFERRED).matching(text).constantScore().boost(Ranking.EXACT_PREFERRED_NAME))
			.should(f.match().field(EXACT).matching(text).constantScore().boost(Ranking.EXACT_NAME))
			.should(f.prefix().field(PREFERRED).matching(folded).constantScore().boost(Ranking.BEGINS_PREFERRED_NAME))
			.should(f.prefix().field(EXACT).matching(folded).constantScore().boost(Ranking.BEGINS_NAME))
			.toPredicate();
	}

	private static SimpleQueryStringPredicateOptionsStep<?> allIn(SearchPredicateFactory f, String field, String text) {
		return f.simpleQueryString().field(field).matching(words(text)).defaultOperator(BooleanOperator.AND);
	}

	/** The words of a text without anything that simple query strings take for syntax. */
	private static String words(String text) {
		return text.replaceAll(Folding.PUNCTUATION, " ");
	}

}
