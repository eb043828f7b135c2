package de.filmfarm.lexikon.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import de.filmfarm.lexikon.editorial.Publication;
import de.filmfarm.lexikon.editorial.revision.TermSnapshot;
import de.filmfarm.lexikon.media.diagram.Diagrams;
import de.filmfarm.lexikon.shared.yaml.InvalidFileException;
import de.filmfarm.lexikon.shared.yaml.YamlValue;
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

	private final Diagrams diagrams;

	private final PathRecords paths;

	private final DayRecords days;

	LexikonLoader(LexikonRecords records, Publication publication, ArticleLinks links, Diagrams diagrams,
			PathRecords paths, DayRecords days) {
		this.records = records;
		this.days = days;
		this.publication = publication;
		this.links = links;
		this.diagrams = diagrams;
		this.paths = paths;
	}

	/**
	 * Loads what is new or changed.
	 * @param location the folder, such as {@code classpath:db/lexikon}
	 */
	public ImportReport load(String location) {
		LexikonFiles files = new LexikonFiles(location);
		List<Problem> problems = new ArrayList<>();
		boolean described = loadCategories(files, problems);
		loadFilms(files, problems);
		List<TermFile> terms = open(files, problems);
		CrossReferences references = new CrossReferences(terms, this.records.categories(), this.records.films(),
				this.diagrams);
		Map<TermFile, TermSnapshot> changed = read(terms, references, files, problems);
		int published = publish(changed, references, files, problems);
		if (published > 0) {
			this.links.updateAll();
		}
		else if (described) {
			this.links.updateCategories();
		}
		loadPaths(files, references, problems);
		loadDays(files, references, problems);
		return new ImportReport(terms.size(), published, problems);
	}

	/** Loads the departments, if they have changed, and says whether they have. */
	private boolean loadCategories(LexikonFiles files, List<Problem> problems) {
		String digest = files.digest(List.of("categories.yaml"));
		boolean changed = !isLoaded("categories.yaml", digest);
		attempt(problems, "categories.yaml", () -> {
			if (changed) {
				this.records
					.storeCategories(YamlValue.read("categories.yaml", files.text("categories.yaml"), 0), digest)
					.forEach((item) -> problems.add(Problem
						.of(item.required("key").error("an editor has changed this department; left as it is"))));
			}
		});
		return changed;
	}

	/**
	 * Loads the terms of the day, if there is such a file and it has changed; as long as
	 * something is wrong with it, it is read at every start.
	 */
	private void loadDays(LexikonFiles files, CrossReferences references, List<Problem> problems) {
		attempt(problems, DayFile.PATH, () -> {
			String digest = files.digest(List.of(DayFile.PATH));
			if (files.bytes(DayFile.PATH).isPresent() && !isLoaded(DayFile.PATH, digest)) {
				DayFile file = new DayFile(YamlValue.read(DayFile.PATH, files.text(DayFile.PATH), 0),
						references.numbers(), this.records.terms());
				problems.addAll(file.problems());
				this.days.store(file.days(), file.problems().isEmpty() ? digest : "");
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

	/** After the terms, because a path names none that is not there. */
	private void loadPaths(LexikonFiles files, CrossReferences references, List<Problem> problems) {
		for (String path : files.beginningWith(PathFile.FOLDER)) {
			attempt(problems, path, () -> {
				String digest = files.digest(List.of(path));
				if (!isLoaded(path, digest)) {
					this.paths.store(YamlValue.read(path, files.text(path), 0), references.numbers(), digest);
				}
			});
		}
	}

	private boolean isLoaded(String path, String digest) {
		return this.records.digest(path).filter(digest::equals).isPresent();
	}

	private List<TermFile> open(LexikonFiles files, List<Problem> problems) {
		Map<Integer, TermFile> byNumber = new TreeMap<>();
		for (String path : files.terms()) {
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
		return List.copyOf(byNumber.values());
	}

	/** The terms whose files are new or changed, read and checked against each other. */
	private Map<TermFile, TermSnapshot> read(List<TermFile> terms, CrossReferences references, LexikonFiles files,
			List<Problem> problems) {
		Map<TermFile, TermSnapshot> changed = new LinkedHashMap<>();
		for (TermFile file : terms) {
			attempt(problems, file.path(), () -> {
				TermSnapshot snapshot = file.snapshot(references.numbers());
				file.figures();
				references.check(file, snapshot);
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

	private int publish(Map<TermFile, TermSnapshot> changed, CrossReferences references, LexikonFiles files,
			List<Problem> problems) {
		this.publication.announce(List.copyOf(changed.values()));
		Set<Long> known = this.records.terms();
		int[] published = { 0 };
		changed.forEach((file, snapshot) -> attempt(problems, file.path(), () -> {
			TermSnapshot whole = snapshot.without((edge) -> !known.contains(edge.target()));
			boolean complete = whole.equals(snapshot);
			// Without a digest of its own the file is read again at the next start, when
			// the other may be mended.
			this.records.storeTerm(file, whole, references, files.digest(complete ? file.parts() : List.of()));
			if (!complete) {
				problems.add(new Problem(file.path(), file.root().required("relations").line(),
						"published without its relations to terms whose own files cannot be read"));
			}
			if (++published[0] % PROGRESS_STEP == 0) {
				log.info("Loading the glossary: {} of {} terms", published[0], changed.size());
			}
		}));
		return published[0];
	}

	/** Does one step; if the file is at fault, notes why and lets the others go on. */
	private static void attempt(List<Problem> problems, String file, Runnable step) {
		try {
			step.run();
		}
		catch (InvalidFileException ex) {
			problems.add(Problem.of(ex));
		}
		catch (IllegalArgumentException ex) {
			problems.add(new Problem(file, 1, String.valueOf(ex.getMessage())));
		}
		catch (DataAccessException ex) {
			String reason = String.valueOf(ex.getMostSpecificCause().getMessage());
			problems.add(new Problem(file, 1, "the database refused it: " + reason.lines().findFirst().orElse("")));
		}
	}

}
