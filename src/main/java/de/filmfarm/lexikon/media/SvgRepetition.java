package de.filmfarm.lexikon.media;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Counts how often the parts of a drawing are drawn. A part may use another that uses
 * another; ten of each make ten thousand million after ten steps, and a browser that
 * tries.
 */
final class SvgRepetition {

	/** Parts and uses of them, all together. */
	private static final long MOST = 100_000;

	/** Parts within parts. */
	private static final int DEEPEST = 200;

	/** Stands for the whole drawing. */
	private static final String ALL = "";

	private final Deque<String> parts = new ArrayDeque<>(List.of(ALL));

	private final Map<String, List<String>> uses = new HashMap<>();

	private final Map<String, Long> counted = new HashMap<>();

	private final Set<String> open = new HashSet<>();

	/**
	 * An element begins.
	 * @param id its name, if it has one
	 * @param used the part it draws, with a number sign before its name, if it does
	 */
	void begin(@Nullable String id, @Nullable String used) {
		if (id != null) {
			this.uses.computeIfAbsent(this.parts.element(), (part) -> new ArrayList<>()).add(id);
		}
		this.parts.push((id != null) ? id : this.parts.element());
		if (used != null) {
			List<String> within = this.uses.computeIfAbsent(this.parts.element(), (part) -> new ArrayList<>());
			within.add(used.substring(used.indexOf('#') + 1));
		}
	}

	/** The element ends. */
	void end() {
		this.parts.pop();
	}

	/** Whether a browser would draw for too long, or for ever. */
	boolean isTooMuch() {
		return count(ALL) > MOST;
	}

	private long count(String part) {
		Long known = this.counted.get(part);
		if (known != null) {
			return known;
		}
		if (this.open.size() > DEEPEST || !this.open.add(part)) {
			return Integer.MAX_VALUE;
		}
		long count = 1;
		for (String used : this.uses.getOrDefault(part, List.of())) {
			count = Math.min(Integer.MAX_VALUE, count + count(used));
		}
		this.open.remove(part);
		this.counted.put(part, count);
		return count;
	}

}
