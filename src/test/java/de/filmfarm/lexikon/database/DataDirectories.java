package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/**
 * Data directories for the tests of this package. The first is made as the application
 * makes it, the others are copies: unpacking and initdb take seconds.
 */
final class DataDirectories {

	private static final Path ROOT = Path.of("target", "database-tests");

	private static final Path FIRST = ROOT.resolve("first");

	private static boolean made;

	static {
		// Where Spring does not run, application.yaml quiets nobody.
		LoggingSystem.get(DataDirectories.class.getClassLoader()).setLogLevel("io.zonky.test", LogLevel.OFF);
	}

	private DataDirectories() {
	}

	/** A fresh data directory in which the application has run once. */
	static Path used(String name) throws IOException {
		Path copy = unused(name);
		copy(first().resolve("postgres"), copy.resolve("postgres"), false);
		return copy;
	}

	/** A fresh data directory with the programs of PostgreSQL but no cluster. */
	static Path unused(String name) throws IOException {
		Path copy = ROOT.resolve(name + " copy");
		FileSystemUtils.deleteRecursively(copy);
		Files.createDirectories(copy);
		copy(first().resolve("postgres-binaries"), copy.resolve("postgres-binaries"), true);
		return copy;
	}

	private static synchronized Path first() throws IOException {
		if (!made) {
			FileSystemUtils.deleteRecursively(FIRST.resolve("postgres"));
			Files.deleteIfExists(FIRST.resolve("postgres.log"));
			EmbeddedPostgres.start(FIRST, Map.of()).close();
			made = true;
		}
		return FIRST;
	}

	private static void copy(Path source, Path target, boolean linked) throws IOException {
		Files.walkFileTree(source, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
					throws IOException {
				Files.copy(directory, target.resolve(source.relativize(directory)), StandardCopyOption.COPY_ATTRIBUTES);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Path copy = target.resolve(source.relativize(file));
				if (linked) {
					Files.createLink(copy, file);
				}
				else {
					Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
				}
				return FileVisitResult.CONTINUE;
			}

		});
	}

}
