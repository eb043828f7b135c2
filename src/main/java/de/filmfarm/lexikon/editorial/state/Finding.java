package de.filmfarm.lexikon.editorial.state;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import de.filmfarm.lexikon.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the state of the lexikon counts, in the order of its page. Each has a list of what
 * it counts; the lists of terms, reviews, reports and suggestions are those of other
 * pages.
 */
public enum Finding {

	/** Changes that wait for a second person. */
	REVIEWS(Theme.WAITING, Role.EDITOR, "/admin/reviews"),

	/** What readers have reported. */
	REPORTS(Theme.WAITING, Role.EDITOR, "/admin/reports"),

	/** Terms that were begun and are not published. */
	DRAFTS(Theme.WAITING, Role.CONTRIBUTOR, "/admin/terms?status=DRAFT"),

	/** Terms whose day of review has come. */
	DUE(Theme.WAITING, Role.EDITOR, "/admin/terms?status=PUBLISHED&due=yes"),

	/** What readers looked for in vain. */
	UNMET_SEARCHES(Theme.MISSED, Role.CONTRIBUTOR, null),

	/** Terms that readers suggested. */
	SUGGESTIONS(Theme.MISSED, Role.EDITOR, "/admin/suggestions"),

	/** Terms that others link to or relate to, and that nobody has published. */
	WANTED(Theme.MISSED, Role.CONTRIBUTOR, null),

	/** Terms that no other term points at. */
	ORPHANS(Theme.LINKS, Role.EDITOR, "/admin/terms?lack=link"),

	/** Links in articles that lead nowhere. */
	BROKEN_LINKS(Theme.LINKS, Role.EDITOR, null),

	/** Relations that contradict another, or lead where nobody should go. */
	ODD_RELATIONS(Theme.LINKS, Role.EDITOR, null),

	/** Terms that have nearly the same name. */
	NEAR_NAMES(Theme.LINKS, Role.EDITOR, null),

	/** Terms without a picture. */
	NO_FIGURE(Theme.CONTENT, Role.CONTRIBUTOR, "/admin/terms?lack=figure"),

	/** Terms without literature. */
	NO_SOURCE(Theme.CONTENT, Role.CONTRIBUTOR, "/admin/terms?lack=source"),

	/** Terms without a film to see them in. */
	NO_EXAMPLE(Theme.CONTENT, Role.CONTRIBUTOR, "/admin/terms?lack=example"),

	/** Leads that are cut in many places. */
	LONG_LEADS(Theme.CONTENT, Role.CONTRIBUTOR, null),

	/** Terms that nobody has looked at for long. */
	NOT_REVIEWED(Theme.CONTENT, Role.EDITOR, "/admin/terms?lack=review"),

	/** Terms without an article in a language of the interface. */
	MISSING_ARTICLES(Theme.LANGUAGES, Role.CONTRIBUTOR, "/admin/terms?status=PUBLISHED&missing="),

	/** Terms without a preferred name in a language of the glossary. */
	MISSING_NAMES(Theme.LANGUAGES, Role.CONTRIBUTOR, "/admin/terms?unnamed=");

	private final Theme theme;

	private final Role role;

	private final @Nullable String elsewhere;

	Finding(Theme theme, Role role, @Nullable String elsewhere) {
		this.theme = theme;
		this.role = role;
		this.elsewhere = elsewhere;
	}

	public Theme theme() {
		return this.theme;
	}

	/**
	 * The lowest role that can do something about it alone: contributors write, editors
	 * decide.
	 */
	public Role role() {
		return this.role;
	}

	/** Whether its list is one of the state of the lexikon itself. */
	public boolean isListedHere() {
		return this.elsewhere == null;
	}

	/** Whether it is counted for each language. */
	public boolean isPerLanguage() {
		return this == MISSING_ARTICLES || this == MISSING_NAMES;
	}

	/** Whether it lists words, and not terms. */
	public boolean isOfWords() {
		return this == WANTED || this == UNMET_SEARCHES;
	}

	/** How addresses, messages and figures of past days name it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The address of its list.
	 * @param language of what is counted for each language
	 */
	public String address(@Nullable String language) {
		String list = (this.elsewhere != null) ? this.elsewhere : "/admin/state/" + key();
		return (language != null) ? list + language : list;
	}

	/** The one that an address of a list here names. */
	public static Optional<Finding> listedAs(String key) {
		return Arrays.stream(values()).filter((one) -> one.isListedHere() && one.key().equals(key)).findFirst();
	}

	/** What belongs together on the page. */
	public enum Theme {

		/** For somebody to decide or to finish. */
		WAITING,

		/** Terms that are not there. */
		MISSED,

		/** How terms hang together. */
		LINKS,

		/** What a term is made of. */
		CONTENT,

		/** What is not said in a language. */
		LANGUAGES;

		/** The last part of its message. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
