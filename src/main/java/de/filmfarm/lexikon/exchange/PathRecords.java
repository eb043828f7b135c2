package de.filmfarm.lexikon.exchange;

import java.util.Map;

import de.filmfarm.lexikon.learn.LearningPaths;
import de.filmfarm.lexikon.shared.yaml.YamlValue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what the files of the learning paths say: each whole, or not at all.
 */
@Component
class PathRecords {

	private final LearningPaths paths;

	private final LoadedFiles loaded;

	PathRecords(LearningPaths paths, LoadedFiles loaded) {
		this.paths = paths;
		this.loaded = loaded;
	}

	/**
	 * Stores a path.
	 * @param numbers of all terms that files hold, by key
	 */
	@Transactional
	void store(YamlValue root, Map<String, Integer> numbers, String digest) {
		this.paths.store(new PathFile(root).read(numbers, this.loaded.terms()));
		this.loaded.remember(root.file(), digest);
	}

}
