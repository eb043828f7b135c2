package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.analysis.CharArraySet;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Splits German compounds with the lexikon's own words: those that stand alone in its
 * German names, and those of its German leads with which a compound among the names
 * begins or ends. So a <em>Kamerafahrt</em> is found by <em>Fahrt</em>, and
 * <em>Filmkamerafahrt</em>, which is no name at all, leads to it.
 * <p>
 * The splitting is done here and not by the search engine, because the words change with
 * the lexikon, and the analyzers of an index never do.
 */
@Component
class Compounds {

	/** Shorter pieces are found in too many words in which they mean nothing. */
	static final int SHORTEST_PART = 4;

	private static final int LONGEST_PART = 20;

	/** Letters that inflection adds to the last part. */
	private static final int LONGEST_ENDING = 2;

	/** A word of fewer letters has no two parts. */
	private static final int SHORTEST_COMPOUND = 2 * SHORTEST_PART;

	private final JdbcClient jdbc;

	private volatile @Nullable Dictionary dictionary;

	/** The youngest name when the dictionary was read. */
	private volatile long youngest;

	Compounds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The parts of all compounds in a text, as {@link Words#ofCompounds()} writes them,
	 * with what each says: <em>kamerafahrt</em>, <em>kamera</em>, <em>fahrt</em> and
	 * <em>film</em> of <em>Filmkamerafahrt</em>. A part says the more the fewer names
	 * have it; never less than 1. Nothing if there is no compound.
	 */
	Map<String, Float> weighedParts(String text) {
		Dictionary known = dictionary();
		Map<String, Float> parts = new LinkedHashMap<>();
		Words.ofCompounds()
			.of(text)
			.forEach((word) -> known.parts(Set.of(word))
				.forEach((part) -> parts.merge(part, known.weight(part) * part.length() / word.length(), Math::max)));
		return parts;
	}

	/** The parts of all compounds in a text. */
	List<String> parts(String text) {
		return dictionary().parts(text);
	}

	/**
	 * Takes in what the lexikon has learnt since the dictionary was read.
	 * @return the terms with names that are split otherwise now
	 */
	List<Long> refresh() {
		Dictionary before = dictionary();
		if (this.youngest == youngestName()) {
			return List.of();
		}
		Dictionary now = read();
		this.dictionary = now;
		return now.words().equals(before.words()) ? List.of()
				: this.jdbc.sql("select term_id, text from designation where language = 'de'")
					.query(Named.class)
					.list()
					.stream()
					.filter((name) -> !before.parts(name.text()).equals(now.parts(name.text())))
					.map(Named::termId)
					.distinct()
					.toList();
	}

	private Dictionary dictionary() {
		Dictionary known = this.dictionary;
		if (known == null) {
			known = read();
			this.dictionary = known;
		}
		return known;
	}

	private Dictionary read() {
		this.youngest = youngestName();
		List<String> names = this.jdbc.sql("select distinct text from designation where language = 'de'")
			.query(String.class)
			.list();
		Set<String> written = new HashSet<>();
		this.jdbc.sql("select distinct lead || ' ' || coalesce(plain, '') from article where language = 'de'")
			.query((row) -> {
				written.addAll(Words.ofCompounds().of(row.getString(1)));
			});
		return Dictionary.of(names.stream().map(Words.ofCompounds()::of).toList(), written);
	}

	/** Publishing writes names anew, so the youngest one tells of every change. */
	private long youngestName() {
		return this.jdbc.sql("select coalesce(max(id), 0) from designation").query(Long.class).single();
	}

	record Named(long termId, String text) {
	}

	/**
	 * The words with which compounds are split.
	 *
	 * @param words as {@link Words#ofCompounds()} writes them
	 * @param split the parts of the words of names, as most words are found in many names
	 * @param names how many names have a part
	 * @param total number of names
	 */
	private record Dictionary(CharArraySet words, Map<String, List<String>> split, Map<String, Integer> names,
			int total) {

		/**
		 * Learns from names, each cut into words, and from the words of texts.
		 */
		static Dictionary of(List<Set<String>> names, Set<String> written) {
			Set<String> named = new LinkedHashSet<>();
			names.forEach(named::addAll);
			CharArraySet words = new CharArraySet(named.size(), false);
			named.stream().filter((name) -> name.length() >= SHORTEST_PART).forEach(words::add);
			for (String name : named) {
				for (int cut = SHORTEST_PART; cut <= name.length() - SHORTEST_PART; cut++) {
					Stream.of(name.substring(0, cut), name.substring(cut))
						.filter(written::contains)
						.forEach(words::add);
				}
			}
			Dictionary dictionary = new Dictionary(words, new HashMap<>(), new HashMap<>(), names.size());
			named.forEach((word) -> dictionary.split.put(word, dictionary.partsOf(word)));
			names.forEach(dictionary::count);
			return dictionary;
		}

		private void count(Set<String> name) {
			parts(name).forEach((part) -> this.names.merge(part, 1, Integer::sum));
			name.forEach((word) -> this.names.merge(word, 1, Integer::sum));
		}

		float weight(String part) {
			return 1 + (float) Math.log((double) Math.max(1, this.total) / this.names.getOrDefault(part, 1));
		}

		List<String> parts(String text) {
			return List.copyOf(parts(Words.ofCompounds().of(text)));
		}

		private Set<String> parts(Set<String> text) {
			Set<String> parts = new LinkedHashSet<>();
			for (String word : text) {
				List<String> known = this.split.get(word);
				parts.addAll((known != null) ? known : partsOf(word));
			}
			return parts;
		}

		/** The dictionary words within a word, overlapping ones too. */
		private List<String> partsOf(String word) {
			if (word.length() < SHORTEST_COMPOUND) {
				return List.of();
			}
			char[] letters = word.toCharArray();
			List<String> parts = new ArrayList<>();
			for (int start = 0; start <= letters.length - SHORTEST_PART; start++) {
				int longest = Math.min(LONGEST_PART, letters.length - start);
				for (int length = SHORTEST_PART; length <= longest; length++) {
					if (this.words.contains(letters, start, length)) {
						parts.add(word.substring(start, start + length));
					}
				}
			}
			return parts.stream().filter((part) -> mayBePartOf(part, word)).distinct().toList();
		}

		/**
		 * Short words within others mean nothing, such as <em>uber</em> within
		 * <em>Hubschrauberaufnahme</em>.
		 */
		private static boolean mayBePartOf(String part, String word) {
			boolean atEnd = word.lastIndexOf(part) + part.length() >= word.length() - LONGEST_ENDING;
			return part.length() < word.length() && (part.length() > SHORTEST_PART || word.startsWith(part) || atEnd);
		}

	}

}
