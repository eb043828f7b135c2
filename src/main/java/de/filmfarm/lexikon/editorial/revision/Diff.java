package de.filmfarm.lexikon.editorial.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What two snapshots of a term do not have in common: names, texts, relations, examples,
 * figures and literature that were added, removed, changed field by field, or moved.
 *
 * @param rows in the order in which a term is shown
 */
public record Diff(List<Row> rows) {

	/**
	 * Compares two snapshots.
	 * @param before nothing if the term begins with the other
	 */
	public static Diff between(@Nullable TermSnapshot before, TermSnapshot after) {
		List<Item> former = (before != null) ? Item.of(before) : List.of();
		List<Item> later = Item.of(after);
		Pairs pairs = Pairs.of(former, later);
		List<Row> rows = new ArrayList<>();
		for (Part part : Part.values()) {
			List<Item> old = former.stream().filter((item) -> item.part() == part).toList();
			List<Item> fresh = later.stream().filter((item) -> item.part() == part).toList();
			Set<Item> moved = moved(old, fresh, pairs);
			fresh.forEach((item) -> compare(pairs.before(item), item, moved.contains(item), rows));
			old.stream().filter((item) -> !pairs.isKept(item)).forEach((item) -> rows.add(removed(item)));
		}
		return new Diff(rows);
	}

	/** Whether there is no difference. */
	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	private static void compare(@Nullable Item before, Item after, boolean moved, List<Row> rows) {
		if (before == null) {
			rows.add(new Row(Kind.ADDED, after.part(), after.fields(), fields(Map.of(), after.fields())));
		}
		else if (!before.fields().equals(after.fields())) {
			rows.add(new Row(Kind.CHANGED, after.part(), after.fields(), fields(before.fields(), after.fields())));
		}
		else if (moved) {
			rows.add(new Row(Kind.MOVED, after.part(), after.fields(), List.of()));
		}
	}

	private static Row removed(Item item) {
		return new Row(Kind.REMOVED, item.part(), item.fields(), fields(item.fields(), Map.of()));
	}

	/**
	 * The fields that differ. What people have written is compared word by word, anything
	 * else is one thing or another.
	 */
	private static List<Field> fields(Map<String, String> before, Map<String, String> after) {
		Set<String> names = new LinkedHashSet<>(after.keySet());
		names.addAll(before.keySet());
		List<Field> fields = new ArrayList<>();
		for (String name : names) {
			String old = before.getOrDefault(name, "");
			String fresh = after.getOrDefault(name, "");
			if (!old.equals(fresh)) {
				fields.add(new Field(name, Item.isProse(name) ? Piece.between(old, fresh) : Piece.whole(old, fresh)));
			}
		}
		return fields;
	}

	/**
	 * The things that stand in another order than before: as few as possible, so that one
	 * that was pulled to the front does not move all others.
	 */
	private static Set<Item> moved(List<Item> before, List<Item> after, Pairs pairs) {
		Map<Item, Integer> places = new HashMap<>();
		before.forEach((item) -> places.put(item, places.size()));
		List<Item> kept = new ArrayList<>();
		List<Integer> order = new ArrayList<>();
		for (Item item : after) {
			Item old = pairs.before(item);
			if (old != null) {
				kept.add(item);
				order.add(places.getOrDefault(old, 0));
			}
		}
		Set<Item> moved = new LinkedHashSet<>(kept);
		longestRising(order).forEach((place) -> moved.remove(kept.get(place)));
		return moved;
	}

	/** The places of a longest rising sequence among different numbers. */
	private static List<Integer> longestRising(List<Integer> numbers) {
		int[] length = new int[numbers.size()];
		int[] previous = new int[numbers.size()];
		int last = -1;
		for (int i = 0; i < length.length; i++) {
			length[i] = 1;
			previous[i] = -1;
			for (int j = 0; j < i; j++) {
				if (numbers.get(j) < numbers.get(i) && length[j] >= length[i]) {
					length[i] = length[j] + 1;
					previous[i] = j;
				}
			}
			last = (last < 0 || length[i] > length[last]) ? i : last;
		}
		List<Integer> places = new ArrayList<>();
		for (int place = last; place >= 0; place = previous[place]) {
			places.add(place);
		}
		Collections.reverse(places);
		return places;
	}

	/** What became of a thing. */
	public enum Kind {

		/** It is new. */
		ADDED,

		/** It is gone. */
		REMOVED,

		/** It says something else. */
		CHANGED,

		/** It says the same in another place. */
		MOVED

	}

	/**
	 * A thing that differs.
	 *
	 * @param kind what became of it
	 * @param part to which it belongs
	 * @param values all its fields as they are now, or were before it was removed
	 * @param fields those that differ
	 */
	public record Row(Kind kind, Part part, Map<String, String> values, List<Field> fields) {
	}

	/**
	 * A field that differs.
	 *
	 * @param name of the field
	 * @param pieces the former and the later value in one
	 */
	public record Field(String name, List<Piece> pieces) {
	}

}
