package de.filmfarm.lexikon.editorial.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Which things of one snapshot are which of another: those with the same key, and then
 * those of the same kin where there is no doubt, such as a preferred name that was spelt
 * anew.
 */
final class Pairs {

	private final Map<Item, Item> former = new HashMap<>();

	private Pairs() {
	}

	static Pairs of(List<Item> before, List<Item> after) {
		Pairs pairs = new Pairs();
		pairs.add(before, after, (item) -> item.part() + " " + item.key());
		pairs.add(before, after, (item) -> item.part() + " " + item.kin());
		return pairs;
	}

	private void add(List<Item> before, List<Item> after, Function<Item, String> name) {
		Map<String, List<Item>> left = before.stream()
			.filter((item) -> !this.former.containsValue(item))
			.collect(Collectors.groupingBy(name));
		Map<String, List<Item>> right = after.stream()
			.filter((item) -> !this.former.containsKey(item))
			.collect(Collectors.groupingBy(name));
		right.forEach((key, items) -> {
			List<Item> others = left.getOrDefault(key, List.of());
			if (items.size() == 1 && others.size() == 1 && isKnown(items.get(0), key)) {
				this.former.put(items.get(0), others.get(0));
			}
		});
	}

	/** What has no kin is not known by it. */
	private static boolean isKnown(Item item, String name) {
		return item.part() == Part.TERM || !name.equals(item.part() + " ");
	}

	/** What the item was before, if it was there. */
	@Nullable Item before(Item item) {
		return this.former.get(item);
	}

	/** Whether the item of before is still there. */
	boolean isKept(Item item) {
		return this.former.containsValue(item);
	}

}
