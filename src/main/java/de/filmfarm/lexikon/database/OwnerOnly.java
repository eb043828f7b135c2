package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Files and directories that nobody but their owner can look into, from their first
 * moment. On Windows they inherit what the directory above them allows.
 */
final class OwnerOnly {

	private OwnerOnly() {
	}

	static FileAttribute<?>[] fileAttributes() {
		return attributes("rw-------");
	}

	/** Creates the directory unless it, or a link to one, is there. */
	static void createDirectory(Path directory) throws IOException {
		if (!Files.isDirectory(directory)) {
			Files.createDirectories(directory, attributes("rwx------"));
		}
	}

	/** Creates the file unless it is there. */
	static void createFile(Path file) throws IOException {
		if (!Files.exists(file)) {
			Files.createFile(file, fileAttributes());
		}
	}

	static void write(Path file, String content) throws IOException {
		Files.deleteIfExists(file);
		createFile(file);
		Files.writeString(file, content, US_ASCII, StandardOpenOption.WRITE);
	}

	/** Whether this system knows owners and permissions as Unix does. */
	static boolean isSupported() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	}

	private static FileAttribute<?>[] attributes(String permissions) {
		return isSupported()
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
