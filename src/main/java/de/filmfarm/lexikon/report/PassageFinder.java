package de.filmfarm.lexikon.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that a reader meant in an article that may have been edited since: the
 * same words, where more of what stood around them is still around them and then nearest
 * to where they stood; else what stands now between the words that were around them; else
 * words much like them. Whatever is less than that is gone.
 */
public final class PassageFinder {

	/** So many characters on either side tell a place from any other. */
	private static final int TELLING = 24;

	/** Fewer say nothing. */
	private static final int LEAST_TELLING = 6;

	/** Words that replace others are not that much longer. */
	private static final int MOST_BETWEEN = 200;

	private final Map<ArticlePart, ReadText> parts = new EnumMap<>(ArticlePart.class);

	public PassageFinder(TermSnapshot.Text article) {
		this.parts.put(ArticlePart.LEAD, ReadText.plain(article.lead()));
		if (article.plain() != null) {
			this.parts.put(ArticlePart.PLAIN, ReadText.plain(article.plain()));
		}
		this.parts.put(ArticlePart.BODY, ReadText.markdown(article.body()));
	}

	/** Where the words stand now, if they do. */
	public Optional<FoundPassage> find(Passage passage) {
		Wanted wanted = new Wanted(passage);
		if (wanted.words.isEmpty()) {
			return Optional.empty();
		}
		List<Sought> parts = Stream.of(ArticlePart.values())
			.filter(this.parts::containsKey)
			.sorted(Comparator.comparing((part) -> part != passage.part()))
			.map((part) -> new Sought(part, Objects.requireNonNull(this.parts.get(part))))
			.toList();
		return first(parts, (part) -> part.same(wanted)).or(() -> first(parts, (part) -> part.between(wanted)))
			.or(() -> first(parts, (part) -> part.alike(wanted)));
	}

	private static Optional<FoundPassage> first(List<Sought> parts, Function<Sought, @Nullable FoundPassage> step) {
		return parts.stream()
			.map((part) -> Optional.ofNullable(step.apply(part)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** What is looked for, as it is compared. */
	private static final class Wanted {

		private final String words;

		private final String before;

		private final String after;

		private final @Nullable Integer start;

		private Wanted(Passage passage) {
			this.words = ComparedText.of(passage.text()).text().strip();
			this.before = ComparedText.of(Objects.requireNonNullElse(passage.before(), "")).text().stripTrailing();
			this.after = ComparedText.of(Objects.requireNonNullElse(passage.after(), "")).text().stripLeading();
			this.start = passage.start();
		}

		/** How much of what stood around the words stands around these. */
		private int around(String text, int start, int end) {
			int from = (start > 0 && text.charAt(start - 1) == ' ') ? start - 1 : start;
			int left = 0;
			while (left < Math.min(this.before.length(), from)
					&& this.before.charAt(this.before.length() - 1 - left) == text.charAt(from - 1 - left)) {
				left++;
			}
			int to = (end < text.length() && text.charAt(end) == ' ') ? end + 1 : end;
			int right = 0;
			while (right < Math.min(this.after.length(), text.length() - to)
					&& this.after.charAt(right) == text.charAt(to + right)) {
				right++;
			}
			return left + right;
		}

	}

	/** A part in which words are looked for. */
	private static final class Sought {

		private final ArticlePart part;

		private final ReadText original;

		private final ComparedText compared;

		private final String text;

		private Sought(ArticlePart part, ReadText original) {
			this.part = part;
			this.original = original;
			this.compared = ComparedText.of(original.text());
			this.text = this.compared.text();
		}

		private FoundPassage found(int start, int end, boolean same) {
			return new FoundPassage(this.part, this.original, this.compared.start(start), this.compared.end(end - 1),
					same);
		}

		private @Nullable FoundPassage same(Wanted wanted) {
			int best = -1;
			int length = wanted.words.length();
			for (int at = this.text.indexOf(wanted.words); at >= 0; at = this.text.indexOf(wanted.words, at + 1)) {
				best = (best < 0 || compare(wanted, at, best, length) > 0) ? at : best;
			}
			return (best >= 0) ? found(best, best + length, true) : null;
		}

		private int compare(Wanted wanted, int one, int other, int length) {
			int around = Integer.compare(wanted.around(this.text, one, one + length),
					wanted.around(this.text, other, other + length));
			if (around != 0) {
				return around;
			}
			int whole = Boolean.compare(isWhole(one, one + length), isWhole(other, other + length));
			return (whole != 0) ? whole : Integer.compare(distance(wanted, other), distance(wanted, one));
		}

		private int distance(Wanted wanted, int at) {
			return (wanted.start != null) ? Math.abs(this.compared.start(at) - wanted.start) : at;
		}

		/** Whether they are words, and not parts of words. */
		private boolean isWhole(int start, int end) {
			return start == wordStart(start) && end == wordEnd(end);
		}

		private int wordStart(int start) {
			int at = start;
			while (at > 0 && isLetter(at - 1) && isLetter(at)) {
				at--;
			}
			return at;
		}

		private int wordEnd(int end) {
			int at = end;
			while (at < this.text.length() && isLetter(at - 1) && isLetter(at)) {
				at++;
			}
			return at;
		}

		private boolean isLetter(int at) {
			return Character.isLetterOrDigit(this.text.charAt(at));
		}

		/** What stands between the words that were around those looked for. */
		private @Nullable FoundPassage between(Wanted wanted) {
			String left = wanted.before.substring(Math.max(0, wanted.before.length() - TELLING));
			String right = wanted.after.substring(0, Math.min(TELLING, wanted.after.length()));
			int at = this.text.indexOf(left);
			if (Math.min(left.length(), right.length()) < LEAST_TELLING || at < 0
					|| this.text.indexOf(left, at + 1) >= 0) {
				return null;
			}
			int start = at + left.length();
			int end = this.text.indexOf(right, start);
			if (end < start || end - start > 2 * wanted.words.length() + MOST_BETWEEN) {
				return null;
			}
			String words = this.text.substring(start, end);
			int first = start + words.length() - words.stripLeading().length();
			return words.isBlank() ? null : found(first, first + words.strip().length(), false);
		}

		private @Nullable FoundPassage alike(Wanted wanted) {
			return AlikeWords.find(this.text, wanted.words)
				.map((span) -> found(wordStart(span[0]), wordEnd(span[1]), false))
				.orElse(null);
		}

	}

}
