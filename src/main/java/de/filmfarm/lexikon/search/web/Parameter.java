package de.filmfarm.lexikon.search.web;

import java.util.regex.Pattern;

import de.filmfarm.lexikon.term.TermIndex;

/**
 * What the address of the search page can say, in the order in which it says it.
 */
enum Parameter {

	/** What is looked for. */
	TEXT("q", "(?s).*"),

	/**
	 * What the text has to do with what is found; without it, its words stand anywhere.
	 */
	MATCH("match", "whole|begins|ends|phrase"),

	/** Order; without it, the best comes first. */
	SORT("sort", "az|newest"),

	/** Key of the only department. */
	DEPARTMENT("department", "[a-z0-9-]{1,80}"),

	/** The only language in which a name was found. */
	LANGUAGE("language", String.join("|", TermIndex.LANGUAGES.stream().filter(TermIndex::isLanguage).toList())),

	/** The only letter. */
	LETTER("letter", "\\p{Lu}|#"),

	/** Only terms with a figure. */
	FIGURE("figure", "yes"),

	/** Only terms with an example from a film. */
	EXAMPLE("example", "yes"),

	/** No other spelling. */
	VERBATIM("verbatim", "yes"),

	/** Any page but the first. */
	PAGE("page", "[2-9]|[1-9]\\d{1,5}");

	private final String key;

	private final Pattern values;

	Parameter(String key, String values) {
		this.key = key;
		this.values = Pattern.compile(values);
	}

	String key() {
		return this.key;
	}

	boolean accepts(String value) {
		return this.values.matcher(value).matches();
	}

	/** Whether it leaves out what is found otherwise. */
	boolean isFilter() {
		return this != TEXT && this != SORT && this != PAGE;
	}

}
