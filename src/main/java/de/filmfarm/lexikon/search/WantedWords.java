package de.filmfarm.lexikon.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.search.Words.Word;

/**
 * Finds the words that a query wants in texts of one language. Made for one query: the
 * texts of its hits have many words in common, and each of those is analysed once.
 */
final class WantedWords {

	private static final Pattern CHUNK = Pattern.compile("\\S+");

	private final Words analysis;

	private final Set<String> wanted;

	private final Set<Character> initials;

	/** The wanted words in what stands between spaces. */
	private final Map<String, List<Word>> known = new HashMap<>();

	/**
	 * Words to look for.
	 * @param language one of {@link de.filmfarm.lexikon.term.TermIndex#LANGUAGES}
	 * @param wanted as {@link Words#queried} writes them
	 */
	WantedWords(String language, Set<String> wanted) {
		this.analysis = Words.indexed(language);
		this.wanted = wanted;
		this.initials = wanted.stream().map((word) -> word.charAt(0)).collect(Collectors.toSet());
	}

	/** Whether all that is wanted is among some words, and anything is wanted at all. */
	boolean areAllAmong(Set<String> words) {
		return !this.wanted.isEmpty() && words.containsAll(this.wanted);
	}

	/** All of them with their places in a text. */
	List<Word> in(String text) {
		return in(text, text.length());
	}

	/** The first of them, and those that begin at most so many characters after it. */
	List<Word> in(String text, int after) {
		List<Word> found = new ArrayList<>();
		int end = text.length();
		Matcher chunks = CHUNK.matcher(text);
		while (chunks.find() && chunks.start() <= end) {
			for (Word word : this.known.computeIfAbsent(chunks.group(), this::inChunk)) {
				found.add(word.after(chunks.start()));
				end = Math.max(found.get(0).start() + after, found.get(0).end());
			}
		}
		return found;
	}

	/**
	 * Only what begins like a wanted word is analysed, which is a small part of a text:
	 * no step of the analysis changes the first letter, but for its accent.
	 */
	private List<Word> inChunk(String chunk) {
		return mayHoldOne(chunk)
				? this.analysis.in(chunk).stream().filter((word) -> this.wanted.contains(word.text())).toList()
				: List.of();
	}

	/** Whether a letter or digit with which a wanted word begins stands where one may. */
	private boolean mayHoldOne(String chunk) {
		boolean isInside = false;
		for (int i = 0; i < chunk.length(); i++) {
			char character = chunk.charAt(i);
			boolean isLetter = Character.isLetterOrDigit(character);
			boolean isInitial = isLetter && !isInside;
			if (isInitial && (character > 'z' || this.initials.contains(Character.toLowerCase(character)))) {
				return true;
			}
			// Letters and digits are cut apart.
			isInside = isLetter && !Character.isDigit(character);
		}
		return false;
	}

}
