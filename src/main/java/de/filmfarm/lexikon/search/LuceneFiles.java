package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.nio.file.Path;

import de.filmfarm.lexikon.term.TermIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The files of the index, where it has any. A running application reads on from files
 * that were deleted under it, and would lose everything with its end; so somebody has to
 * look.
 */
@Component
class LuceneFiles {

	private static final String DIRECTORY = "spring.jpa.properties.hibernate.search.backend.directory.";

	private final @Nullable Path index;

	LuceneFiles(Environment environment) {
		String root = environment.getProperty(DIRECTORY + "root");
		boolean isInMemory = "local-heap".equals(environment.getProperty(DIRECTORY + "type"));
		this.index = (root == null || isInMemory) ? null : Path.of(root, TermIndex.NAME);
	}

	/**
	 * Opens the index as at a start, which reads the head and the foot of each file.
	 * @throws IOException if a file is missing, or shorter than it should be
	 */
	void check() throws IOException {
		if (this.index != null) {
			try (Directory directory = FSDirectory.open(this.index);
					IndexReader reader = DirectoryReader.open(directory)) {
				reader.numDocs();
			}
		}
	}

}
