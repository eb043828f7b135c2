package de.filmfarm.lexikon.editorial.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Two snapshots of a term, both made from a third, become one: thing by thing, field by
 * field, and in running text word by word. What only one of the two has changed is taken
 * over; what both have changed differently is a {@link Clash}, which somebody has to
 * choose. Until then nothing of mine is lost.
 */
public final class Merge {

	private final long number;

	private final List<Clash> clashes = new ArrayList<>();

	private final List<Strand> strands;

	private Merge(long number, List<Strand> strands) {
		this.number = number;
		this.strands = strands;
		strands.forEach((strand) -> strand.clash(this.clashes));
	}

	/**
	 * Merges two snapshots.
	 * @param base what both were made from; without one, whatever differs clashes
	 */
	public static Merge of(@Nullable TermSnapshot base, TermSnapshot mine, TermSnapshot theirs) {
		List<Item> before = (base != null) ? Item.of(base) : List.of();
		return new Merge(mine.number(), strands(before, Item.of(mine), Item.of(theirs)));
	}

	private static List<Strand> strands(List<Item> base, List<Item> mine, List<Item> theirs) {
		Map<Item, Strand> known = new HashMap<>();
		List<Strand> former = new ArrayList<>();
		for (Item item : base) {
			Strand strand = new Strand(item, former.size());
			known.put(item, strand);
			former.add(strand);
		}
		List<Strand> left = follow(base, mine, known, (strand, item) -> strand.mine = item, former.size());
		List<Item> added = left.stream().filter((strand) -> strand.base == null).map((strand) -> strand.mine).toList();
		left.stream().filter((strand) -> strand.base == null).forEach((strand) -> known.put(mine(strand), strand));
		List<Item> all = new ArrayList<>(base);
		all.addAll(added);
		List<Strand> right = follow(all, theirs, known, (strand, item) -> strand.theirs = item,
				former.size() + added.size());
		return ordered(former, left, right);
	}

	private static Item mine(Strand strand) {
		return Objects.requireNonNull(strand.mine);
	}

	/** The strands to which the items belong, in their order. */
	private static List<Strand> follow(List<Item> before, List<Item> after, Map<Item, Strand> known, Side side,
			int next) {
		Pairs pairs = Pairs.of(before, after);
		List<Strand> strands = new ArrayList<>();
		int id = next;
		for (Item item : after) {
			Item old = pairs.before(item);
			Strand strand = (old != null) ? known.get(old) : null;
			if (strand == null) {
				strand = new Strand(null, id++);
			}
			side.add(strand, item);
			strands.add(strand);
		}
		return strands;
	}

	/**
	 * All strands in the order of whoever has changed it. If both have, mine leads: an
	 * order is no text that could get lost.
	 */
	private static List<Strand> ordered(List<Strand> former, List<Strand> left, List<Strand> right) {
		boolean sorted = isSameOrder(former, left);
		List<Strand> lead = sorted ? right : left;
		List<Strand> ordered = new ArrayList<>(lead);
		weave(ordered, sorted ? left : right);
		weave(ordered, former);
		return ordered;
	}

	private static boolean isSameOrder(List<Strand> former, List<Strand> later) {
		List<Strand> before = new ArrayList<>(former);
		before.retainAll(new LinkedHashSet<>(later));
		List<Strand> after = new ArrayList<>(later);
		after.retainAll(new LinkedHashSet<>(former));
		return before.equals(after);
	}

	/** Puts what is missing behind what it stands behind in the other order. */
	private static void weave(List<Strand> ordered, List<Strand> other) {
		Set<Strand> there = new LinkedHashSet<>(ordered);
		int place = 0;
		for (Strand strand : other) {
			if (there.contains(strand)) {
				place = ordered.indexOf(strand) + 1;
			}
			else {
				ordered.add(place++, strand);
			}
		}
	}

	/** What somebody has to choose; nothing if all has merged by itself. */
	public List<Clash> clashes() {
		return List.copyOf(this.clashes);
	}

	/**
	 * The one snapshot.
	 * @param choices whose version counts, by {@link Clash#id}; without a choice mine
	 * does, and what only one of the two has removed stays
	 */
	public TermSnapshot merged(Map<String, Choice> choices) {
		return Item.join(this.number,
				this.strands.stream().map((strand) -> strand.settled(choices)).filter(Objects::nonNull).toList());
	}

	/** Whose version counts. */
	public enum Choice {

		/** Mine. */
		MINE,

		/** Theirs. */
		THEIRS

	}

	/**
	 * Something both have changed, differently.
	 *
	 * @param id names it in the choices
	 * @param part to which it belongs
	 * @param values the fields of the thing it is about
	 * @param field the field, or nothing if one has removed what the other has changed
	 * @param base as it was, if it was there
	 * @param mine as one has it, or nothing if it is gone
	 * @param theirs as the other has it, or nothing if it is gone
	 */
	public record Clash(String id, Part part, Map<String, String> values, @Nullable String field, @Nullable String base,
			@Nullable String mine, @Nullable String theirs) {
	}

	/** Sets one side of a strand. */
	private interface Side {

		void add(Strand strand, Item item);

	}

}
