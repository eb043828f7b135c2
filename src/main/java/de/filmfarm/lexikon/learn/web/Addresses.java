package de.filmfarm.lexikon.learn.web;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where a page is in each language.
 */
final class Addresses {

	private Addresses() {
	}

	/**
	 * The paths by language.
	 * @param slugs pairs of language and slug, such as {@code de:kamera en:camera}
	 * @param folder between the two in the path
	 */
	static Map<String, String> of(String slugs, String folder) {
		Map<String, String> paths = new TreeMap<>();
		for (String pair : slugs.split(" ", -1)) {
			String[] parts = pair.split(":", 2);
			paths.put(parts[0], "/" + parts[0] + folder + parts[1]);
		}
		return paths;
	}

}
