package de.filmfarm.lexikon.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Reads terms as the application does, but into nothing, and says which it would refuse.
 */
public final class LexikonFormat {

	private LexikonFormat() {
	}

	/**
	 * The first mistake of each file of a term or of a path, and all of the terms of the
	 * day.
	 * @param root the folder of the lexikon
	 * @param keys that other files refer to, whether they exist or not
	 */
	public static List<Problem> problems(Path root, Iterable<String> keys) {
		LexikonFiles files = new LexikonFiles("file:" + root.toAbsolutePath());
		Map<String, Integer> numbers = new HashMap<>();
		keys.forEach((key) -> numbers.putIfAbsent(key, -numbers.size() - 1));
		Set<Long> known = numbers.values().stream().map(Integer::longValue).collect(Collectors.toSet());
		List<Problem> problems = new ArrayList<>();
		for (String path : files.terms()) {
			attempt(problems, () -> {
				TermFile file = new TermFile(files, path);
				file.snapshot(numbers);
				file.figures();
			});
		}
		for (String path : files.beginningWith(PathFile.FOLDER)) {
			attempt(problems, () -> new PathFile(root(files, path)).read(numbers, known));
		}
		if (files.bytes(DayFile.PATH).isPresent()) {
			attempt(problems, () -> problems.addAll(new DayFile(root(files, DayFile.PATH), numbers, known).problems()));
		}
		return problems;
	}

	private static void attempt(List<Problem> problems, Runnable reading) {
		try {
			reading.run();
		}
		catch (InvalidFileException ex) {
			problems.add(Problem.of(ex));
		}
	}

	private static YamlValue root(LexikonFiles files, String path) {
		return YamlValue.read(path, files.text(path), 0);
	}

}
