package de.filmfarm.lexikon.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.filmfarm.lexikon.shared.yaml.InvalidFileException;

/**
 * Reads terms as the application does, but into nothing, and says which it would refuse.
 */
public final class LexikonFormat {

	private LexikonFormat() {
	}

	/**
	 * The first mistake of each file of a term.
	 * @param root the folder of the lexikon
	 * @param keys that other files refer to, whether they exist or not
	 */
	public static List<Problem> problems(Path root, Iterable<String> keys) {
		LexikonFiles files = new LexikonFiles("file:" + root.toAbsolutePath());
		Map<String, Integer> numbers = new HashMap<>();
		keys.forEach((key) -> numbers.put(key, -1));
		List<Problem> problems = new ArrayList<>();
		for (String path : files.paths()) {
			if (path.endsWith(".yaml") && path.contains("/") && !path.startsWith("films/")) {
				try {
					TermFile file = new TermFile(files, path);
					file.snapshot(numbers);
					file.figures();
				}
				catch (InvalidFileException ex) {
					problems.add(Problem.of(ex));
				}
			}
		}
		return problems;
	}

}
