package de.filmfarm.lexikon.editorial.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in lead, body and plain words of an article, and puts others in their
 * place. Addresses within the text are left alone: they are no words, and a link would
 * break.
 */
public final class WordSearch {

	/** Characters around a hit that are shown. */
	private static final int CONTEXT = 60;

	private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)\\n]*\\)|<?https?://[^\\s>]*>?");

	private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_]";

	private final WordChange change;

	private final Pattern pattern;

	public WordSearch(WordChange change) {
		this.change = change;
		String literal = Pattern.quote(change.search());
		this.pattern = Pattern.compile(
				change.whole() ? "(?<!" + LETTER + ")" + literal + "(?!" + LETTER + ")" : literal,
				change.exact() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** All places of a term, in the order in which it is read. */
	public List<Hit> hits(TermSnapshot term) {
		List<Hit> hits = new ArrayList<>();
		for (Text text : term.articles()) {
			if (isMeant(text)) {
				hits("lead", text.lead(), hits);
				hits("body", text.body(), hits);
				hits("plain", text.plain(), hits);
			}
		}
		return hits;
	}

	private boolean isMeant(Text text) {
		return text.language().value().equals(this.change.language());
	}

	private void hits(String field, @Nullable String text, List<Hit> hits) {
		if (text != null) {
			List<MatchResult> found = find(text);
			for (int i = 0; i < found.size(); i++) {
				MatchResult match = found.get(i);
				hits.add(new Hit(field + "." + i, field, before(text, match.start()), match.group(),
						replacement(match.group()), after(text, match.end())));
			}
		}
	}

	private List<MatchResult> find(String text) {
		List<MatchResult> addresses = ADDRESS.matcher(text).results().toList();
		return this.pattern.matcher(text)
			.results()
			.filter((match) -> addresses.stream()
				.noneMatch((address) -> address.start() < match.end() && match.start() < address.end()))
			.toList();
	}

	private static String before(String text, int end) {
		int start = Math.max(0, end - CONTEXT);
		int word = (start > 0) ? text.indexOf(' ', start) + 1 : 0;
		return ((start > 0) ? "\u2026 " : "") + text.substring((word > 0 && word <= end) ? word : start, end);
	}

	private static String after(String text, int start) {
		int end = Math.min(text.length(), start + CONTEXT);
		int word = (end < text.length()) ? text.lastIndexOf(' ', end) : end;
		return text.substring(start, (word >= start) ? word : end) + ((end < text.length()) ? " \u2026" : "");
	}

	/** The same term with other words at some of its places. */
	public TermSnapshot replace(TermSnapshot term, Collection<String> places) {
		return term.withArticles(
				term.articles().stream().map((text) -> isMeant(text) ? replace(text, places) : text).toList());
	}

	private Text replace(Text text, Collection<String> places) {
		String plain = text.plain();
		String plainer = (plain != null) ? replace("plain", plain, places) : "";
		return new Text(text.language(), text.slug(), replace("lead", text.lead(), places),
				replace("body", text.body(), places), plainer.isBlank() ? null : plainer);
	}

	private String replace(String field, String text, Collection<String> places) {
		StringBuilder replaced = new StringBuilder();
		int done = 0;
		List<MatchResult> found = find(text);
		for (int i = 0; i < found.size(); i++) {
			if (places.contains(field + "." + i)) {
				MatchResult match = found.get(i);
				replaced.append(text, done, match.start()).append(replacement(match.group()));
				done = match.end();
			}
		}
		return replaced.append(text, done, text.length()).toString();
	}

	private String replacement(String found) {
		String replacement = this.change.replacement();
		if (!this.change.fit() || replacement.isEmpty() || found.equals(this.change.search())) {
			return replacement;
		}
		Locale locale = Locale.forLanguageTag(this.change.language());
		if (found.length() > 1 && found.equals(found.toUpperCase(locale)) && !found.equals(found.toLowerCase(locale))) {
			return replacement.toUpperCase(locale);
		}
		int first = replacement.offsetByCodePoints(0, 1);
		String head = replacement.substring(0, first);
		boolean capital = Character.isUpperCase(found.codePointAt(0));
		return (capital ? head.toUpperCase(locale) : head.toLowerCase(locale)) + replacement.substring(first);
	}

}
