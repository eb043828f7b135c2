package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Folding;
import de.filmfarm.lexikon.term.TermIndex;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The queries of {@link TermPredicates} on the index of the application, by Lucene alone:
 * what they would cost at least. Beside them the application corrects the spelling,
 * counts by kind, cuts snippets from texts, and renders a page; nothing of that is here.
 */
public final class BareLucene implements AutoCloseable {

	/** Languages that articles are written in. */
	private static final List<String> WRITTEN = List.of("en", "de");

	private final DirectoryReader reader;

	private final IndexSearcher searcher;

	private final Compounds compounds;

	/**
	 * Opens an index that nobody writes any more.
	 * @param jdbc where the German names are read from, with which compounds are split
	 */
	public BareLucene(Path index, JdbcClient jdbc) throws IOException {
		this.reader = DirectoryReader.open(new MMapDirectory(index));
		this.searcher = new IndexSearcher(this.reader);
		this.compounds = new Compounds(jdbc);
	}

	/** How many documents there are. */
	public int size() {
		return this.reader.numDocs();
	}

	/** What a page of results shows of each hit: its card and all its names. */
	public List<Hit> search(String text, String language) throws IOException {
		SearchQuery query = SearchQuery.of(text, LanguageTag.of(language));
		return hits(new Wanted(query, this.compounds.weighedParts(query.text())).anywhere(), language, Ranking.PAGE);
	}

	/** The same of each suggestion. */
	public List<Hit> suggest(String text, String language) throws IOException {
		SearchQuery query = SearchQuery.of(text, LanguageTag.of(language));
		return hits(new Wanted(query, Map.of()).beginnings(), language, Ranking.SUGGESTIONS);
	}

	private List<Hit> hits(Query wanted, String language, int most) throws IOException {
		// All hits are counted, as the page tells how many there are.
		TopFieldDocs found = this.searcher.search(wanted,
				new TopFieldCollectorManager(order(language), most, null, Integer.MAX_VALUE));
		String card = TermIndex.page(language, TermIndex.CARD);
		List<Hit> hits = new ArrayList<>();
		for (ScoreDoc one : found.scoreDocs) {
			Document document = this.searcher.storedFields().document(one.doc, Set.of(card, TermIndex.ALL_NAMES));
			hits.add(new Hit(document.get(card), document.get(TermIndex.ALL_NAMES)));
		}
		return hits;
	}

	private static Sort order(String language) {
		return new Sort(SortField.FIELD_SCORE, new SortedNumericSortField(TermIndex.INBOUND, SortField.Type.INT, true),
				new SortedSetSortField(TermIndex.page(language, TermIndex.HEADWORD), false));
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

	/**
	 * A hit as the index keeps it.
	 *
	 * @param card what is shown, as JSON
	 * @param names all names, as JSON
	 */
	public record Hit(String card, String names) {
	}

	/**
	 * The methods of {@link TermPredicates} and of what it is made of, by the same names.
	 */
	private static final class Wanted {

		private final SearchQuery query;

		private final Map<String, Float> parts;

		private final String folded;

		private final String typed;

		private final String own;

		/** Without the words that say nothing, folded. */
		private final String told;

		/** The words of the query as they stand in each language. */
		private final Map<String, List<String>> words = new HashMap<>();

		Wanted(SearchQuery query, Map<String, Float> parts) {
			this.query = query;
			this.parts = parts;
			this.folded = query.folded();
			this.typed = Folding.typed(query.text());
			this.own = TermIndex.languageOf(query.language());
			this.told = Folding.fold(SearchAnalysis.telling(SearchAnalysis.spelt(query.text()), this.own));
		}

		Query anywhere() {
			Query words = inNames((field, language) -> words(field, language));
			Query named = any(whole(), inflected(), begins(), step(Ranking.PHRASE_IN_NAME, inNames(this::phrase)),
					step(Ranking.WORDS_OF_NAME, words),
					own(Ranking.WORDS_OF_NAME, words(TermIndex.name(this.own, TermIndex.WORDS), this.own)), parts(),
					contained());
			boolean isDescription = words(this.own).size() >= Ranking.DESCRIPTION;
			return any(named, sharedParts(), isDescription ? description() : but(text(), words));
		}

		Query beginnings() {
			BooleanQuery.Builder all = new BooleanQuery.Builder();
			Words.plain()
				.of(this.query.text())
				.forEach((word) -> all.add(beginning(TermIndex.WORD_BEGINNINGS, word), Occur.MUST));
			return any(whole(), begins(), step(Ranking.WORDS_OF_NAME, all.build()));
		}

		private Query text() {
			Query found = any(inText(Ranking.LEAD_PHRASE, TermIndex.LEAD, this::phrase),
					inText(Ranking.LEAD, TermIndex.LEAD, this::words),
					inText(Ranking.BODY_PHRASE, TermIndex.BODY, this::phrase),
					inText(Ranking.BODY, TermIndex.BODY, this::words), step(Ranking.FOREIGN_TEXT, inForeignTexts()));
			Query someOfName = any(words(this.own).stream()
				.map((word) -> term(TermIndex.name(this.own, TermIndex.WORDS), word))
				.toArray(Query[]::new));
			return new BooleanQuery.Builder().add(found, Occur.MUST)
				.add(new BoostQuery(someOfName, Ranking.SOME_WORDS.weight() / NamePredicates.MOST_PARTS), Occur.SHOULD)
				.build();
		}

		private Query inText(Ranking step, String field, BiFunction<String, String, Query> fits) {
			return step(step, fits.apply(TermIndex.article(this.own, field), this.own));
		}

		private Query inForeignTexts() {
			return any(WRITTEN.stream()
				.filter((language) -> !language.equals(this.own))
				.flatMap((language) -> Stream.of(TermIndex.LEAD, TermIndex.BODY)
					.map((field) -> words(TermIndex.article(language, field), language)))
				.toArray(Query[]::new));
		}

		/** By the score of Lucene, as the only one. */
		private Query description() {
			List<Query> some = new ArrayList<>();
			for (String language : TermIndex.LANGUAGES) {
				float share = language.equals(this.own) ? 1 : TextPredicates.FOREIGN;
				some.add(new BoostQuery(some(TermIndex.name(language, TermIndex.WORDS), language),
						TextPredicates.NAME * share));
				if (WRITTEN.contains(language)) {
					for (String field : List.of(TermIndex.LEAD, TermIndex.BODY)) {
						some.add(new BoostQuery(some(TermIndex.article(language, field), language), share));
					}
				}
			}
			some.add(weighed(words(TermIndex.article(this.own, TermIndex.LEAD), this.own), TextPredicates.ALL_IN_LEAD));
			some.add(weighed(words(TermIndex.article(this.own, TermIndex.BODY), this.own), TextPredicates.ALL_IN_BODY));
			return any(some.toArray(Query[]::new));
		}

		private Query some(String field, String language) {
			return any(words(language).stream().map((word) -> term(field, word)).toArray(Query[]::new));
		}

		private static Query but(Query wanted, Query not) {
			return new BooleanQuery.Builder().add(wanted, Occur.MUST).add(not, Occur.MUST_NOT).build();
		}

		private Query whole() {
			return any(step(Ranking.PREFERRED_NAME, term(TermIndex.PREFERRED, this.folded)),
					step(Ranking.ADMITTED_NAME, term(TermIndex.ADMITTED, this.folded)),
					step(Ranking.DEPRECATED_NAME, term(TermIndex.DEPRECATED, this.folded)),
					weighed(term(TermIndex.name(this.own, TermIndex.EXACT), this.folded),
							Ranking.ADMITTED_NAME.ownName()));
		}

		private Query inflected() {
			Set<String> stems = TermIndex.LANGUAGES.stream()
				.map((language) -> String.join(" ", words(language)))
				.filter((words) -> !words.isEmpty())
				.collect(Collectors.toSet());
			Query ownName = terms(TermIndex.name(this.own, TermIndex.STEMS), stems);
			List<String> shorter = IntStream
				.rangeClosed(Math.max(1, this.told.length() - NamePredicates.LONGEST_ENDING), this.told.length())
				.mapToObj((length) -> this.told.substring(0, length))
				.toList();
			Query shorterOwnName = new BooleanQuery.Builder().add(ownName, Occur.MUST)
				.add(terms(TermIndex.name(this.own, TermIndex.EXACT), shorter), Occur.MUST)
				.build();
			return any(step(Ranking.INFLECTED_PREFERRED, terms(TermIndex.PREFERRED_STEMS, stems)),
					step(Ranking.INFLECTED_NAME, terms(TermIndex.STEMS, stems)), own(Ranking.INFLECTED_NAME, ownName),
					step(Ranking.INFLECTED_NAME, shorterOwnName));
		}

		private Query begins() {
			Query preferred = beginning(TermIndex.PREFERRED_BEGINNINGS, this.typed);
			return any(step(Ranking.BEGINS_PREFERRED, preferred),
					step(Ranking.BEGINS_NAME, but(beginning(TermIndex.BEGINNINGS, this.typed), preferred)),
					weighed(beginning(TermIndex.name(this.own, TermIndex.BEGINNINGS), this.typed),
							Ranking.BEGINS_NAME.ownName()));
		}

		private static Query beginning(String field, String typed) {
			return (typed.length() <= SearchAnalysis.LONGEST_BEGINNING) ? term(field, typed)
					: new PrefixQuery(new Term(field, typed));
		}

		private Query parts() {
			BooleanQuery.Builder any = new BooleanQuery.Builder();
			any.add(words(TermIndex.PARTS, "de"), Occur.SHOULD);
			if (this.folded.length() >= Compounds.SHORTEST_PART) {
				String reversed = new StringBuilder(this.folded).reverse().toString();
				any.add(new PrefixQuery(new Term(TermIndex.REVERSED, reversed)), Occur.SHOULD);
			}
			return step(Ranking.PART_OF_NAME, any.build());
		}

		private Query sharedParts() {
			return any(this.parts.entrySet().stream().flatMap((part) -> {
				float weight = Ranking.SHARES_PARTS.weight() * part.getValue() / NamePredicates.MOST_PARTS;
				return Stream.of(
						weighed(all(TermIndex.PARTS, List.copyOf(Words.queried("de").of(part.getKey()))), weight),
						weighed(term(TermIndex.name("de", TermIndex.EXACT), part.getKey()), weight));
			}).toArray(Query[]::new));
		}

		private Query contained() {
			List<List<String>> analysed = TermIndex.LANGUAGES.stream().map(this::words).distinct().toList();
			int longest = analysed.stream().mapToInt(List::size).max().orElse(0);
			List<Query> any = new ArrayList<>();
			for (int length = 1; length < Math.min(longest, NamePredicates.LONGEST_NAME); length++) {
				Set<String> rows = rows(analysed, length);
				any.add(weighed(any(terms(TermIndex.STEMS, rows), terms(TermIndex.PREFERRED_STEMS, rows)),
						Ranking.CONTAINS_NAME.weight() * (1 + length / (float) NamePredicates.LONGEST_NAME)));
			}
			if (longest == 1) {
				this.parts.keySet()
					.stream()
					.filter((part) -> 2 * part.length() >= this.told.length())
					.map((part) -> weighed(term(TermIndex.name("de", TermIndex.EXACT), part),
							Ranking.CONTAINS_NAME.weight() * (1 + part.length() / (float) this.told.length())))
					.forEach(any::add);
			}
			return any(any.toArray(Query[]::new));
		}

		private static Set<String> rows(List<List<String>> analysed, int length) {
			return analysed.stream()
				.filter((words) -> 2 * length >= words.size() && length < words.size())
				.flatMap((words) -> IntStream.rangeClosed(0, words.size() - length)
					.mapToObj((start) -> String.join(" ", words.subList(start, start + length))))
				.collect(Collectors.toSet());
		}

		private List<String> words(String language) {
			return this.words.computeIfAbsent(language, (key) -> List.copyOf(Words.queried(key).of(this.query.text())));
		}

		private Query words(String field, String language) {
			return all(field, words(language));
		}

		private static Query all(String field, List<String> words) {
			BooleanQuery.Builder all = new BooleanQuery.Builder();
			words.forEach((word) -> all.add(term(field, word), Occur.MUST));
			return (words.size() == 1) ? term(field, words.get(0)) : all.build();
		}

		/** Here, unlike in the application, without the words that say nothing. */
		private Query phrase(String field, String language) {
			return new PhraseQuery(field, words(language).toArray(String[]::new));
		}

		private Query inNames(BiFunction<String, String, Query> fits) {
			return any(TermIndex.LANGUAGES.stream()
				.map((language) -> fits.apply(TermIndex.name(language, TermIndex.WORDS), language))
				.toArray(Query[]::new));
		}

		private static Query term(String field, String value) {
			return new TermQuery(new Term(field, value));
		}

		private static Query terms(String field, Collection<String> values) {
			return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
		}

		private static Query any(Query... queries) {
			BooleanQuery.Builder any = new BooleanQuery.Builder();
			for (Query query : queries) {
				any.add(query, Occur.SHOULD);
			}
			return any.build();
		}

		private static Query step(Ranking step, Query query) {
			return weighed(query, step.weight());
		}

		private static Query own(Ranking step, Query query) {
			return weighed(query, step.ownLanguage());
		}

		private static Query weighed(Query query, float weight) {
			return new BoostQuery(new ConstantScoreQuery(query), weight);
		}

	}

}
