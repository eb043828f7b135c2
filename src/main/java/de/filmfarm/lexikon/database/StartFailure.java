package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * What can keep the database from starting, each in a sentence that says what is wrong
 * and one that says what to do. Spring Boot prints them in place of a stack trace.
 */
final class StartFailure {

	private static final String OTHER_DIRECTORY = "name another directory with lexikon.data-directory";

	private static final String OTHER_DATABASE = "run a PostgreSQL 18 of your own and name it with spring.datasource.url";

	private StartFailure() {
	}

	static FailureAnalyzedException directoryInUse(Path directory, String holder) {
		return failure("The data directory %s is in use by another Filmlexikon%s.".formatted(directory, holder),
				"Stop that one first, or %s.".formatted(OTHER_DIRECTORY));
	}

	static FailureAnalyzedException directoryNotWritable(Path directory, IOException cause) {
		return failure("The data directory %s cannot be written: %s.".formatted(directory, reason(cause)),
				"Make it a directory with free space that the user %s may write in, or %s.".formatted(user(),
						OTHER_DIRECTORY),
				cause);
	}

	static FailureAnalyzedException foreignOwner(Path cluster, String owner, String user) {
		return failure("The database in %s belongs to the user %s, but this is %s.".formatted(cluster, owner, user),
				"Start Filmlexikon as %s, or give the whole data directory to %s.".formatted(owner, user));
	}

	static FailureAnalyzedException otherMajorVersion(Path cluster, String found, String wanted) {
		return failure(
				"The database in %s was made by PostgreSQL %s, but this Filmlexikon brings PostgreSQL %s."
					.formatted(cluster, found, wanted),
				"Move the data as docs/database.md says (Upgrading PostgreSQL), or %s.".formatted(OTHER_DIRECTORY));
	}

	static FailureAnalyzedException passwordsMissing(Path file, IOException cause) {
		return failure("The passwords of the database are missing: %s cannot be read.".formatted(file),
				"Put the file back from a backup of the data directory, readable by its owner only.", cause);
	}

	static FailureAnalyzedException noBinaries(String system, String machine, Exception cause) {
		return failure("There are no PostgreSQL binaries for %s on %s in this build.".formatted(system, machine),
				"Build Filmlexikon on this kind of machine, or %s.".formatted(OTHER_DATABASE), cause);
	}

	static FailureAnalyzedException binariesDoNotRun(Path home, String reason) {
		return failure("The PostgreSQL binaries in %s do not run here: %s.".formatted(home, reason), """
				They need a Linux with glibc (Alpine has musl) and a file system that allows programs (not noexec). \
				If both are given, delete that directory to have them unpacked again. Else %s."""
			.formatted(OTHER_DATABASE));
	}

	static FailureAnalyzedException rootWithoutNamespaces() {
		return failure("PostgreSQL refuses to run as root, and this system offers no user namespace to shield it in.",
				"Start Filmlexikon as an ordinary user, or allow `unshare -U` to root.");
	}

	static FailureAnalyzedException doesNotComeUp(Path log, String complaint) {
		return failure("PostgreSQL does not come up%s.".formatted(complaint),
				"Read %s, put right what it names, and start again.".formatted(log));
	}

	private static String reason(IOException cause) {
		if (cause instanceof AccessDeniedException) {
			return "permission denied";
		}
		if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
			return "it is a file, not a directory";
		}
		if (cause instanceof FileSystemException ex && ex.getReason() != null) {
			return ex.getReason();
		}
		return String.valueOf(cause.getMessage());
	}

	private static String user() {
		return System.getProperty("user.name");
	}

	private static FailureAnalyzedException failure(String description, String action) {
		return new FailureAnalyzedException(description, action);
	}

	private static FailureAnalyzedException failure(String description, String action, Throwable cause) {
		return new FailureAnalyzedException(description, action, cause);
	}

}
