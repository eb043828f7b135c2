package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.CompoundWordTokenFilterBase;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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

	/** A word of fewer letters has no two parts. */
	private static final int SHORTEST_COMPOUND = 2 * SHORTEST_PART;

	private final JdbcClient jdbc;

	private volatile @Nullable CharArraySet dictionary;

	/** The youngest name when the dictionary was read. */
	private volatile long youngest;

	Compounds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The parts of all compounds in a text, as {@link Words#ofCompounds()} writes them:
	 * <em>kamerafahrt</em>, <em>kamera</em>, <em>fahrt</em> and <em>film</em> of
	 * <em>Filmkamerafahrt</em>. None if there is no compound.
	 */
	List<String> parts(String text) {
		return parts(text, dictionary());
	}

	/**
	 * Takes in what the lexikon has learnt since the dictionary was read.
	 * @return the terms with names that are split otherwise now
	 */
	List<Long> refresh() {
		CharArraySet before = dictionary();
		if (this.youngest == youngestName()) {
			return List.of();
		}
		CharArraySet now = read();
		this.dictionary = now;
		return now.equals(before) ? List.of()
				: this.jdbc.sql("select term_id, text from designation where language = 'de'")
					.query(Named.class)
					.stream()
					.filter((name) -> !parts(name.text(), before).equals(parts(name.text(), now)))
					.map(Named::termId)
					.distinct()
					.toList();
	}

	private static List<String> parts(String text, CharArraySet dictionary) {
		Set<String> parts = new LinkedHashSet<>();
		for (String word : Words.ofCompounds().of(text)) {
			if (word.length() >= SHORTEST_COMPOUND) {
				parts.addAll(split(word, dictionary));
			}
		}
		return List.copyOf(parts);
	}

	/** The dictionary words within a word, overlapping ones too, but not the whole. */
	private static List<String> split(String word, CharArraySet dictionary) {
		List<String> parts = new ArrayList<>();
		WhitespaceTokenizer whole = new WhitespaceTokenizer();
		whole.setReader(new StringReader(word));
		try (TokenStream tokens = new DictionaryCompoundWordTokenFilter(whole, dictionary,
				CompoundWordTokenFilterBase.DEFAULT_MIN_WORD_SIZE, SHORTEST_PART, LONGEST_PART, false)) {
			CharTermAttribute part = tokens.getAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				if (part.length() < word.length()) {
					parts.add(part.toString());
				}
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return parts;
	}

	private CharArraySet dictionary() {
		CharArraySet known = this.dictionary;
		if (known == null) {
			known = read();
			this.dictionary = known;
		}
		return known;
	}

	private CharArraySet read() {
		this.youngest = youngestName();
		Set<String> names = words("select distinct text from designation where language = 'de'");
		Set<String> written = words(
				"select distinct lead || ' ' || coalesce(plain, '') from article where language = 'de'");
		CharArraySet words = new CharArraySet(names.size(), false);
		names.stream().filter((name) -> name.length() >= SHORTEST_PART).forEach(words::add);
		for (String name : names) {
			for (int cut = SHORTEST_PART; cut <= name.length() - SHORTEST_PART; cut++) {
				addIfWritten(words, name.substring(0, cut), written);
				addIfWritten(words, name.substring(cut), written);
			}
		}
		return words;
	}

	private static void addIfWritten(CharArraySet words, String part, Set<String> written) {
		if (written.contains(part)) {
			words.add(part);
		}
	}

	/** Publishing writes names anew, so the youngest one tells of every change. */
	private long youngestName() {
		return this.jdbc.sql("select coalesce(max(id), 0) from designation").query(Long.class).single();
	}

	private Set<String> words(String sql) {
		Set<String> words = new LinkedHashSet<>();
		this.jdbc.sql(sql).query((row) -> {
			words.addAll(Words.ofCompounds().of(row.getString(1)));
		});
		return words;
	}

	record Named(long termId, String text) {
	}

}
