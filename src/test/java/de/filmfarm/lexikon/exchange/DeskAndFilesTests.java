package de.filmfarm.lexikon.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.Pages;
import de.filmfarm.lexikon.account.DeskPages;
import de.filmfarm.lexikon.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the desk has changed and what a file says, of films and departments.
 */
@LexikonTest
class DeskAndFilesTests {

	private static final String FILM = "title: %s\nyear: 1950\ndirectors: [Ada A.]\ncountries: [US]\n";

	@Autowired
	private TemporaryTerms terms;

	@Autowired
	private DeskPages desk;

	@Autowired
	private Pages pages;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path directory;

	private LexikonFolder folder;

	private String categories;

	@BeforeEach
	void aFilmFromAFile() throws IOException {
		this.folder = new LexikonFolder(this.directory);
		this.categories = Files.readString(this.directory.resolve("categories.yaml"));
		this.folder.write("films/test-film-1950.yaml", FILM.formatted("From the file"));
		assertThat(load()).isEmpty();
	}

	@AfterEach
	void asItWas() {
		this.jdbc.sql("update category set edited_at = null").update();
		this.jdbc.sql("update film set edited_at = null").update();
		this.folder.write("categories.yaml", this.categories);
		assertThat(load()).isEmpty();
		this.jdbc.sql("delete from category_alias").update();
		this.terms.remove();
	}

	private List<String> load() {
		return this.terms.load(this.folder)
			.problems()
			.stream()
			.filter((problem) -> !problem.file().startsWith("films/") || problem.file().startsWith("films/test-"))
			.map(Problem::toString)
			.toList();
	}

	private String title() {
		return this.pages.open("/en/films/test-film-1950").select("h1").text();
	}

	private void rename(String title) {
		assertThat(this.desk
			.post(Role.EDITOR, "/admin/films/test-film-1950", "basedOn",
					this.desk.basis(Role.EDITOR, "/admin/films/test-film-1950"), "title", title, "year", "1950",
					"directors", "Ada A.", "countries", "US")
			.getStatus()).isEqualTo(302);
	}

	@Test
	void anUnchangedFileUndoesNothing() {
		rename("From the desk");
		assertThat(load()).isEmpty();
		assertThat(title()).isEqualTo("From the desk");
	}

	@Test
	void aChangedFileIsReportedAtEveryStartAndChangesNothing() {
		rename("From the desk");
		this.folder.write("films/test-film-1950.yaml", FILM.formatted("From the file, again"));
		for (int start = 0; start < 2; start++) {
			assertThat(load())
				.containsExactly("films/test-film-1950.yaml:1: an editor has changed this film; left as it is");
			assertThat(title()).isEqualTo("From the desk");
		}
	}

	@Test
	void aFileThatSaysTheSameIsFollowedAgain() {
		rename("From the desk");
		this.folder.write("films/test-film-1950.yaml", FILM.formatted("From the desk"));
		assertThat(load()).isEmpty();
		this.folder.write("films/test-film-1950.yaml", FILM.formatted("From the file, at last"));
		assertThat(load()).isEmpty();
		assertThat(title()).isEqualTo("From the file, at last");
	}

	@Test
	void aFileChangesFilmsThatTheDeskHasLeftAlone() {
		this.folder.write("films/test-film-1950.yaml", FILM.formatted("From the file, again"));
		assertThat(load()).isEmpty();
		assertThat(title()).isEqualTo("From the file, again");
	}

	@Test
	void departmentsThatTheDeskHasChangedAreLeftAndTheOthersFollow() {
		this.desk.post(Role.EDITOR, "/admin/departments/grip", "basedOn",
				this.desk.basis(Role.EDITOR, "/admin/departments/grip"), "department", "light-and-grip", "after",
				"electric", "name.en", "Grip and rigging", "slug.en", "grip", "name.de", "Grip");
		this.folder.write("categories.yaml", this.categories.replace("name: Grip\n", "name: Grips\n")
			.replace("slug: sound-on-set", "slug: sound-while-shooting"));
		for (int start = 0; start < 2; start++) {
			assertThat(load()).singleElement()
				.asString()
				.contains("categories.yaml", "an editor has changed this department; left as it is");
			assertThat(this.pages.open("/en/categories/grip").select("h1").text()).isEqualTo("Grip and rigging");
		}
		assertThat(this.pages.follow(HttpStatus.MOVED_PERMANENTLY, "/en/categories/sound-on-set"))
			.isEqualTo("/en/categories/sound-while-shooting");
	}

}
