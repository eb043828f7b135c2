package de.filmfarm.lexikon.account.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

/**
 * Says in two words what a browser says of itself in twenty.
 */
final class BrowserName {

	/** Most claim to be others too, so the order counts. */
	private static final Map<String, String> BROWSERS = ordered("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox",
			"Chrome/", "Chrome", "Safari/", "Safari");

	private static final Map<String, String> SYSTEMS = ordered("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
			"Windows", "Windows", "Mac OS", "macOS", "Linux", "Linux");

	private BrowserName() {
	}

	/** Browser and system, as far as they are known. */
	static String of(String browser) {
		return Stream.of(BROWSERS, SYSTEMS)
			.flatMap((names) -> names.entrySet()
				.stream()
				.filter((name) -> browser.contains(name.getKey()))
				.map(Entry::getValue)
				.limit(1))
			.reduce((name, system) -> name + ", " + system)
			.orElse("");
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			names.put(pairs[i], pairs[i + 1]);
		}
		return names;
	}

}
