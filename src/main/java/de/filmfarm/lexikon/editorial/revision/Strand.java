package de.filmfarm.lexikon.editorial.revision;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import de.filmfarm.lexikon.editorial.revision.Merge.Choice;
import de.filmfarm.lexikon.editorial.revision.Merge.Clash;
import de.filmfarm.lexikon.editorial.revision.TextMerge.Segment;
import org.jspecify.annotations.Nullable;

/**
 * One thing through all three snapshots.
 */
final class Strand {

	final @Nullable Item base;

	private final String id;

	@Nullable Item mine;

	@Nullable Item theirs;

	Strand(@Nullable Item base, int id) {
		this.base = base;
		this.id = "c" + id;
	}

	void clash(List<Clash> clashes) {
		if (this.mine != null && this.theirs != null) {
			fields().forEach((name) -> clash(name, this.mine, clashes));
		}
		else if (isRemovedFromUnderChange()) {
			Item left = (this.mine != null) ? this.mine : Objects.requireNonNull(this.theirs);
			clashes.add(new Clash(this.id, left.part(), left.fields(), null, "", text(this.mine), text(this.theirs)));
		}
	}

	private static @Nullable String text(@Nullable Item item) {
		return (item != null) ? item.key() : null;
	}

	private boolean isRemovedFromUnderChange() {
		Item left = (this.mine != null) ? this.mine : this.theirs;
		return this.base != null && left != null && !left.fields().equals(this.base.fields());
	}

	private void clash(String name, Item item, List<Clash> clashes) {
		List<Segment> segments = segments(name);
		for (int i = 0; i < segments.size(); i++) {
			Segment segment = segments.get(i);
			if (!segment.isClear()) {
				clashes.add(new Clash(this.id + "-" + name + "-" + i, item.part(), item.fields(), name, segment.base(),
						segment.mine(), segment.theirs()));
			}
		}
	}

	private Set<String> fields() {
		Set<String> names = new LinkedHashSet<>();
		for (Item item : new Item[] { this.mine, this.theirs, this.base }) {
			if (item != null) {
				names.addAll(item.fields().keySet());
			}
		}
		return names;
	}

	/** A field in stretches; one without value is empty. */
	private List<Segment> segments(String name) {
		String before = value(this.base, name);
		String left = value(this.mine, name);
		String right = value(this.theirs, name);
		if (Objects.equals(left, right) || Objects.equals(right, before)) {
			return clear(left);
		}
		if (Objects.equals(left, before)) {
			return clear(right);
		}
		if (Item.isProse(name) && before != null && left != null && right != null) {
			return TextMerge.merge(before, left, right);
		}
		return List.of(new Segment(empty(before), empty(left), empty(right)));
	}

	private static List<Segment> clear(@Nullable String value) {
		return (value != null) ? List.of(new Segment(null, value, value)) : List.of();
	}

	private static String empty(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private static @Nullable String value(@Nullable Item item, String name) {
		return (item != null) ? item.fields().get(name) : null;
	}

	/** What becomes of it, if it stays. */
	@Nullable Item settled(Map<String, Choice> choices) {
		if (this.mine != null && this.theirs != null) {
			return joined(this.mine, choices);
		}
		Item left = (this.mine != null) ? this.mine : this.theirs;
		if (this.base == null || left == null) {
			return left;
		}
		Choice keeping = (this.mine != null) ? Choice.MINE : Choice.THEIRS;
		return isRemovedFromUnderChange() && choices.getOrDefault(this.id, keeping) == keeping ? left : null;
	}

	private Item joined(Item item, Map<String, Choice> choices) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String name : fields()) {
			List<Segment> segments = segments(name);
			StringBuilder value = new StringBuilder();
			for (int i = 0; i < segments.size(); i++) {
				Choice choice = choices.getOrDefault(this.id + "-" + name + "-" + i, Choice.MINE);
				value.append((choice == Choice.MINE) ? segments.get(i).mine() : segments.get(i).theirs());
			}
			boolean clear = segments.stream().allMatch(Segment::isClear);
			if (!segments.isEmpty() && (clear || value.length() > 0 || isEmptyAllowed(name))) {
				values.put(name, value.toString());
			}
		}
		return new Item(item.part(), item.key(), item.kin(), values);
	}

	/** A text may be empty; of anything else, that is no value. */
	private static boolean isEmptyAllowed(String name) {
		return name.equals("body") || name.equals("lead");
	}

}
