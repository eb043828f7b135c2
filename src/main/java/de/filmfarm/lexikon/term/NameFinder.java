package de.filmfarm.lexikon.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.term.Inflection.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of terms in running text of one language: the longest name first,
 * inflected forms included.
 */
final class NameFinder {

	private final Inflection inflection;

	private final boolean nounsCapitalised;

	private final Node root = new Node();

	NameFinder(LanguageTag language, List<Name> names) {
		this.inflection = Inflection.of(language);
		this.nounsCapitalised = language.value().equals("de");
		names.forEach(this::add);
	}

	private void add(Name name) {
		Node node = this.root;
		for (Word word : this.inflection.words(name.text())) {
			node = node.following.computeIfAbsent(word.stem(), (stem) -> new Node());
		}
		if (node != this.root) {
			node.names.add(name);
		}
	}

	/** The names in the text from left to right, none overlapping another. */
	List<Match> find(String text) {
		List<Word> words = this.inflection.words(text);
		List<Match> matches = new ArrayList<>();
		int next = 0;
		while (next < words.size()) {
			Match longest = longestAt(words, next, text);
			if (longest != null) {
				matches.add(longest);
				next += longest.words();
			}
			else {
				next++;
			}
		}
		return matches;
	}

	private @Nullable Match longestAt(List<Word> words, int first, String text) {
		Node node = this.root.following.get(words.get(first).stem());
		Match longest = null;
		for (int last = first; node != null; last++) {
			int start = words.get(first).start();
			int end = words.get(last).end();
			List<Word> found = words.subList(first, last + 1);
			Optional<Name> name = node.unambiguous((candidate) -> isSpeltLike(candidate, found, text));
			if (name.isPresent()) {
				longest = new Match(start, end, last - first + 1, name.get());
			}
			node = (last + 1 < words.size()) ? node.following.get(words.get(last + 1).stem()) : null;
		}
		return longest;
	}

	/**
	 * The names in the text that several other terms have an equal claim to, which is why
	 * none of them is found.
	 * @param self whose own names are not meant
	 */
	Set<String> ambiguous(String text, long self) {
		List<Word> words = this.inflection.words(text);
		Set<String> names = new LinkedHashSet<>();
		for (int first = 0; first < words.size(); first++) {
			Node node = this.root.following.get(words.get(first).stem());
			for (int last = first; node != null; last++) {
				List<Word> found = words.subList(first, last + 1);
				if (node.isContested((name) -> isSpeltLike(name, found, text), self)) {
					names.add(text.substring(words.get(first).start(), words.get(last).end()));
				}
				node = (last + 1 < words.size()) ? node.following.get(words.get(last + 1).stem()) : null;
			}
		}
		return names;
	}

	/**
	 * Abbreviations and German nouns are recognised by their capitals: ADR is a name, and
	 * Fahrt, but not fahrt; a dolly that travels (Dolly faehrt) is no Dolly-Fahrt.
	 */
	private boolean isSpeltLike(Name name, List<Word> found, String text) {
		if (name.abbreviation()) {
			return text.startsWith(name.text(), found.get(0).start());
		}
		List<Word> spelt = this.inflection.words(name.text());
		return !this.nounsCapitalised || IntStream.range(0, spelt.size())
			.noneMatch((i) -> isCapital(name.text(), spelt.get(i)) && !isCapital(text, found.get(i)));
	}

	private static boolean isCapital(String text, Word word) {
		return Character.isUpperCase(text.codePointAt(word.start()));
	}

	/** A name and the term it leads to. */
	record Name(long term, String path, String text, boolean preferred, boolean abbreviation) {
	}

	/** Where a name was found. */
	record Match(int start, int end, int words, Name name) {
	}

	private static final class Node {

		private final Map<String, Node> following = new HashMap<>();

		private final List<Name> names = new ArrayList<>();

		private boolean isContested(Predicate<Name> spelling, long self) {
			return this.names.size() > 1 && unambiguous(spelling).isEmpty() && this.names.stream().anyMatch(spelling)
					&& this.names.stream().noneMatch((name) -> name.term() == self);
		}

		/**
		 * The only term of that name, or the only one that prefers it; none if several
		 * have an equal claim.
		 */
		private Optional<Name> unambiguous(Predicate<Name> spelling) {
			List<Name> spelt = this.names.stream().filter(spelling).toList();
			if (spelt.stream().map(Name::term).distinct().count() > 1) {
				spelt = spelt.stream().filter(Name::preferred).toList();
			}
			return (spelt.stream().map(Name::term).distinct().count() == 1) ? Optional.of(spelt.get(0))
					: Optional.empty();
		}

	}

}
