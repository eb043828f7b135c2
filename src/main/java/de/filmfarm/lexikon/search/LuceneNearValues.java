package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.filmfarm.lexikon.term.Term;
import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Looks through a {@link Dictionary} of each part of the index. Lucene itself would make
 * an automaton of the word, and for two errors in a long word that takes longer than all
 * the rest of a search.
 */
@Component
@Profile("!cluster")
class LuceneNearValues implements NearValues {

	/** What a value without errors scores; each error costs one. */
	private static final int MOST = 3;

	private final EntityManagerFactory factory;

	/** Of segments, which never change; what is changed in an index makes new ones. */
	private final Map<Segment, Dictionary> dictionaries = new ConcurrentHashMap<>();

	LuceneNearValues(EntityManagerFactory factory) {
		this.factory = factory;
	}

	@Override
	public SearchPredicate near(SearchPredicateFactory f, String field, String word, int errors) {
		List<Set<String>> near = near(field, word, errors);
		BooleanPredicateClausesStep<?, ?> any = f.bool().should(f.matchNone());
		for (int wrong = 0; wrong <= errors; wrong++) {
			if (!near.get(wrong).isEmpty()) {
				any.should(f.terms()
					.field(field)
					.matchingAny(near.get(wrong))
					.constantScore()
					.boost((float) MOST - wrong));
			}
		}
		return any.toPredicate();
	}

	/** For each number of errors the values that have as many. */
	private List<Set<String>> near(String field, String word, int errors) {
		List<Set<String>> near = new ArrayList<>();
		for (int wrong = 0; wrong <= errors; wrong++) {
			near.add(new HashSet<>());
		}
		try (IndexReader reader = Search.mapping(this.factory)
			.scope(Term.class)
			.extension(LuceneExtension.get())
			.openIndexReader()) {
			for (LeafReaderContext leaf : reader.leaves()) {
				dictionary(leaf.reader(), field).near(word, errors, (value, wrong) -> near.get(wrong).add(value));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return near;
	}

	private Dictionary dictionary(LeafReader reader, String field) throws IOException {
		IndexReader.CacheHelper core = reader.getCoreCacheHelper();
		Segment segment = new Segment(core.getKey(), field);
		Dictionary known = this.dictionaries.get(segment);
		if (known == null) {
			known = Dictionary.of(reader.terms(field));
			this.dictionaries.put(segment, known);
			core.addClosedListener((key) -> this.dictionaries.remove(segment));
		}
		return known;
	}

	/**
	 * A field in a part of the index.
	 */
	private record Segment(Object key, String field) {
	}

}
