package de.filmfarm.lexikon.editorial.state;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a published term may be without. The list of terms finds them by it, and the state
 * of the lexikon counts them by it.
 */
public enum Lack {

	/** No picture or diagram. */
	FIGURE("not exists (select 1 from term_figure f where f.term_id = t.id)"),

	/** No literature. */
	SOURCE("not exists (select 1 from source s where s.term_id = t.id)"),

	/** No film to see it in. */
	EXAMPLE("not exists (select 1 from film_example e where e.term_id = t.id)"),

	/** An orphan: no other term points at it, by relation or from its text. */
	LINK("t.inbound = 0"),

	/**
	 * Nobody has approved or published anything of it for long, and no day is set for its
	 * next review.
	 */
	REVIEW("""
			t.review_by is null and not exists (select 1 from revision r where r.term_id = t.id
			  and r.status = 'APPROVED' and greatest(r.reviewed_at, r.published_at) > now() - interval '%d months')"""
		.formatted(Lack.MONTHS));

	/**
	 * What nobody has looked at for so long may have been overtaken by the trade: two
	 * years bring new cameras, lamps and words.
	 */
	public static final int MONTHS = 24;

	private final String condition;

	Lack(String condition) {
		this.condition = condition;
	}

	/** A condition of SQL on the term {@code t}. */
	public String condition() {
		return "t.status = 'PUBLISHED' and " + this.condition;
	}

	/** How an address names it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The one that an address names. */
	public static Optional<Lack> of(String key) {
		return Arrays.stream(values()).filter((lack) -> lack.key().equals(key)).findFirst();
	}

	/**
	 * A condition of SQL on the term {@code t}: no preferred name in a language, with or
	 * without region.
	 * @param parameter that holds the language
	 */
	public static String ofName(String parameter) {
		return """
				t.status = 'PUBLISHED' and not exists (select 1 from designation d where d.term_id = t.id
				  and d.status = 'PREFERRED' and (d.language = :name or starts_with(d.language, :name || '-')))"""
			.replace(":name", ":" + parameter);
	}

}
