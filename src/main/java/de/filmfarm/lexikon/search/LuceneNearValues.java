package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import de.filmfarm.lexikon.term.Term;
import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
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
		Clauses clauses = new Clauses(f);
		return clauses.any(near(field, word, errors).entrySet(),
				(near) -> clauses.weighed(clauses.terms(field, near.getValue()), (float) MOST - near.getKey()));
	}

	/** The values by the number of their errors. */
	private Map<Integer, Set<String>> near(String field, String word, int errors) {
		Map<Integer, Set<String>> near = new TreeMap<>();
		try (IndexReader reader = Search.mapping(this.factory)
			.scope(Term.class)
			.extension(LuceneExtension.get())
			.openIndexReader()) {
			for (LeafReaderContext leaf : reader.leaves()) {
				dictionary(leaf.reader(), field).near(word, errors,
						(value, wrong) -> near.computeIfAbsent(wrong, (key) -> new HashSet<>()).add(value));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return near;
	}

	/** Read once, also if many ask at once: it takes time and memory. */
	private Dictionary dictionary(LeafReader reader, String field) {
		IndexReader.CacheHelper core = reader.getCoreCacheHelper();
		return this.dictionaries.computeIfAbsent(new Segment(core.getKey(), field), (segment) -> {
			try {
				Dictionary read = Dictionary.of(reader.terms(field));
				core.addClosedListener((key) -> this.dictionaries.remove(segment));
				return read;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * A field in a part of the index.
	 */
	private record Segment(Object key, String field) {
	}

}
