package de.filmfarm.lexikon.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The archive the programs come in: a tar compressed with xz.
 */
final class PostgresArchive {

	private PostgresArchive() {
	}

	static void unpack(InputStream archive, Path target) throws IOException {
		try (TarArchiveInputStream tar = new TarArchiveInputStream(
				new XZInputStream(new BufferedInputStream(archive)))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				unpack(tar, entry, target.resolve(entry.getName()).normalize());
			}
		}
	}

	private static void unpack(InputStream content, TarArchiveEntry entry, Path file) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Path parent = file.resolveSibling("");
		Files.createDirectories(parent);
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, file);
		// Not every platform's archive was packed where files have modes.
		if (parent.endsWith("bin") && !file.toFile().setExecutable(true)) {
			throw new IOException("%s cannot be made executable".formatted(file));
		}
	}

}
