package de.filmfarm.lexikon.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot.Edge;
import de.filmfarm.lexikon.term.ArticleLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Brings the database up to what the files of the lexikon say. Running it again changes
 * nothing. A file that cannot be read or stored is reported with its line; the others
 * load all the same. The format is described in {@code docs/lexikon-format.md}.
 */
@Component
public class LexikonLoader {

	private static final Logger log = LoggerFactory.getLogger(LexikonLoader.class);

	private static final int PROGRESS_STEP = 25;

	private final LexikonRecords records;

	private final Publication publication;

	private final ArticleLinks links;

	LexikonLoader(LexikonRecords records, Publication publication, ArticleLinks links) {
		this.records = records;
		this.publication = publication;
		this.links = links;
	}

	/**
	 * Loads what is new or changed.
	 * @param location the folder, such as {@code classpath:db/lexikon}
	 */
	public ImportReport load(String location) {
		LexikonFiles files = new LexikonFiles(location);
		List<Problem> problems = new ArrayList<>();
		loadCategories(files, problems);
		loadFilms(files, problems);
		List<TermFile> terms = open(files, problems);
		Map<TermFile, TermSnapshot> changed = read(terms, files, problems);
		int published = publish(terms, changed, files, problems);
		if (published > 0) {
			this.links.updateAll();
		}
		return new ImportReport(terms.size(), published, problems);
	}

	private void loadCategories(LexikonFiles files, List<Problem> problems) {
		attempt(problems, "categories.yaml", () -> {
			String digest = files.digest(List.of("categories.yaml"));
			if (!isLoaded("categories.yaml", digest)) {
				this.records.storeCategories(YamlValue.read("categories.yaml", files.text("categories.yaml"), 0),
						digest);
			}
		});
	}

	private void loadFilms(LexikonFiles files, List<Problem> problems) {
		for (String path : files.beginningWith("films/")) {
			attempt(problems, path, () -> {
				String digest = files.digest(List.of(path));
				if (!isLoaded(path, digest)) {
					String slug = path.substring("films/".length()).replace(".yaml", "");
					this.records.storeFilm(YamlValue.read(path, files.text(path), 0), slug, digest);
				}
			});
		}
	}

	private boolean isLoaded(String path, String digest) {
		return this.records.digest(path).filter(digest::equals).isPresent();
	}

	private List<TermFile> open(LexikonFiles files, List<Problem> problems) {
		Map<Integer, TermFile> byNumber = new TreeMap<>();
		for (String path : files.paths()) {
			if (path.endsWith(".yaml") && path.contains("/") && !path.startsWith("films/")) {
				attempt(problems, path, () -> {
					TermFile file = new TermFile(files, path);
					TermFile other = byNumber.putIfAbsent(file.number(), file);
					if (other != null) {
						throw file.root()
							.required("number")
							.error("number " + file.number() + " is taken by " + other.path());
					}
				});
			}
		}
		return List.copyOf(byNumber.values());
	}

	/** The terms whose files are new or changed, read and checked against each other. */
	private Map<TermFile, TermSnapshot> read(List<TermFile> terms, LexikonFiles files, List<Problem> problems) {
		Map<String, Integer> numbers = new HashMap<>();
		terms.forEach((file) -> numbers.put(file.key(), file.number()));
		Map<TermFile, TermSnapshot> changed = new LinkedHashMap<>();
		Map<String, String> stated = new HashMap<>();
		for (TermFile file : terms) {
			attempt(problems, file.path(), () -> {
				TermSnapshot snapshot = file.snapshot(numbers);
				file.figures();
				checkStatedOnce(file, snapshot, stated);
				if (!isLoaded(file.path(), files.digest(file.parts()))) {
					if (this.records.isChangedSince(file)) {
						throw file.root().error("an editor has changed this term since it was loaded; left as it is");
					}
					changed.put(file, snapshot);
				}
			});
		}
		return changed;
	}

	private static void checkStatedOnce(TermFile file, TermSnapshot snapshot, Map<String, String> stated) {
		for (Edge edge : snapshot.relations()) {
			long lower = Math.min(snapshot.number(), edge.target());
			long higher = Math.max(snapshot.number(), edge.target());
			String other = stated.putIfAbsent(edge.type() + " " + lower + " " + higher, file.path());
			if (other != null) {
				throw file.root()
					.required("relations")
					.error("the relation " + edge.type() + " to term " + edge.target() + " is stated already in "
							+ other);
			}
		}
	}

	private int publish(List<TermFile> terms, Map<TermFile, TermSnapshot> changed, LexikonFiles files,
			List<Problem> problems) {
		if (!changed.isEmpty()) {
			terms.forEach((file) -> announce(file, changed, problems));
		}
		int[] published = { 0 };
		changed.forEach((file, snapshot) -> attempt(problems, file.path(), () -> {
			this.records.storeTerm(file, snapshot, files.digest(file.parts()));
			if (++published[0] % PROGRESS_STEP == 0) {
				log.info("Loading the glossary: {} of {} terms", published[0], changed.size());
			}
		}));
		return published[0];
	}

	/**
	 * Makes the term of a file known even if the file cannot be read, for the sake of the
	 * others that relate to it. One that cannot be made known is not published either.
	 */
	private void announce(TermFile file, Map<TermFile, TermSnapshot> changed, List<Problem> problems) {
		if (!attempt(problems, file.path(), () -> this.publication.announce(file.number(), file.category()))) {
			changed.remove(file);
		}
	}

	/**
	 * Does one step; if the file is at fault, notes why and lets the others go on.
	 * @return whether all went well
	 */
	private static boolean attempt(List<Problem> problems, String file, Runnable step) {
		try {
			step.run();
			return true;
		}
		catch (LexikonFileException ex) {
			note(problems, ex.problem());
		}
		catch (IllegalArgumentException ex) {
			note(problems, new Problem(file, 1, String.valueOf(ex.getMessage())));
		}
		catch (DataAccessException ex) {
			String reason = String.valueOf(ex.getMostSpecificCause().getMessage());
			note(problems, new Problem(file, 1, "the database refused it: " + reason.lines().findFirst().orElse("")));
		}
		return false;
	}

	private static void note(List<Problem> problems, Problem problem) {
		if (!problems.contains(problem)) {
			problems.add(problem);
		}
	}

}
