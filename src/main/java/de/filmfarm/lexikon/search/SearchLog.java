package de.filmfarm.lexikon.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Folding;

import org.springframework.stereotype.Component;

/**
 * Counts what is searched for, so that editors learn which terms are missing. Keeps it in
 * memory until {@link SearchLogWriter} takes it to the database, so that no reader ever
 * waits for it.
 */
@Component
public class SearchLog {

	/** Characters; what is longer is a sentence, and more likely to say who wrote it. */
	static final int LONGEST_QUERY = 80;

	/** Different queries between two writes, some hundred kilobytes. */
	static final int CAPACITY = 2000;

	/**
	 * What may tell of a person: an at sign, a web address, six digits or more in a row,
	 * a number with points as networks and dates have it, and a telephone number whose
	 * digits stand apart.
	 */
	private static final Pattern PERSONAL = Pattern.compile("@|://|[\\p{L}\\p{N}]\\.\\p{L}{2}|\\p{Nd}{6}"
			+ "|\\p{Nd}\\.\\p{Nd}+\\.\\p{Nd}|(\\+|\\b0)([ ()/.-]*\\p{Nd}){6}");

	private Map<Query, SearchCount> counts = new HashMap<>();

	/**
	 * Counts a search, unless the query is too long, may be personal, or has neither
	 * letter nor digit. Returns at once and never fails.
	 * @param normalisedQuery in one case and with single spaces, but with its
	 * punctuation, without which an address cannot be told from a word; whatever else
	 * comes is normalised here
	 * @param language of the page it was typed on
	 * @param hits how many terms were found
	 */
	public void record(String normalisedQuery, LanguageTag language, long hits) {
		String query = normalised(normalisedQuery);
		if (isKept(query)) {
			add(new Query(LocalDate.now(ZoneOffset.UTC), language, query), new SearchCount(1, hits));
		}
	}

	private static String normalised(String query) {
		return Folding.plain(query).toLowerCase(Locale.ROOT);
	}

	private static boolean isKept(String query) {
		return query.length() <= LONGEST_QUERY && query.codePoints().anyMatch(Character::isLetterOrDigit)
				&& !PERSONAL.matcher(query).find();
	}

	private synchronized void add(Query query, SearchCount count) {
		if (this.counts.size() < CAPACITY || this.counts.containsKey(query)) {
			this.counts.merge(query, count, SearchCount::followedBy);
		}
	}

	/** Everything counted since the last time. */
	synchronized Map<Query, SearchCount> take() {
		Map<Query, SearchCount> taken = this.counts;
		this.counts = new HashMap<>();
		return taken;
	}

	/** Puts back what could not be written, before what has been counted since. */
	synchronized void putBack(Map<Query, SearchCount> taken) {
		Map<Query, SearchCount> since = this.counts;
		this.counts = new HashMap<>(taken);
		since.forEach(this::add);
	}

	/** What was searched for, where and when. */
	record Query(LocalDate day, LanguageTag language, String text) implements Comparable<Query> {

		@Override
		public int compareTo(Query other) {
			int byDay = this.day.compareTo(other.day);
			int byLanguage = this.language.compareTo(other.language);
			return (byDay != 0) ? byDay : (byLanguage != 0) ? byLanguage : this.text.compareTo(other.text);
		}

	}

	/**
	 * How it went.
	 *
	 * @param searches how often it was searched for
	 * @param hits how many terms were found the last time
	 */
	record SearchCount(int searches, long hits) {

		SearchCount followedBy(SearchCount later) {
			return new SearchCount(this.searches + later.searches, later.hits);
		}

	}

}
