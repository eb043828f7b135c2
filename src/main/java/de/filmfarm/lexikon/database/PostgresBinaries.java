package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;

import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL that come with the application, unpacked in the data
 * directory: there every user has an own copy, and no other user can exchange it.
 */
final class PostgresBinaries {

	private static final String SYSTEM = system(System.getProperty("os.name"));

	private static final String MACHINE = System.getProperty("os.arch");

	private PostgresBinaries() {
	}

	/**
	 * Unpacks the programs for this machine unless they are there.
	 * @return the directory with {@code bin}, {@code lib} and {@code share}
	 * @throws org.springframework.boot.diagnostics.FailureAnalyzedException if the build
	 * has none for this machine
	 */
	static Path unpack(DataDirectory directory) throws IOException {
		Path home = directory.binaries().resolve(digest());
		if (!Files.exists(home)) {
			Path unfinished = home.resolveSibling("unfinished");
			FileSystemUtils.deleteRecursively(unfinished);
			OwnerOnly.createDirectory(unfinished);
			try (InputStream archive = archive()) {
				PostgresArchive.unpack(archive, unfinished);
			}
			Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
		}
		return home;
	}

	/** Removes what earlier versions of the application unpacked beside it. */
	static void removeOthers(DataDirectory directory, Path home) throws IOException {
		List<Path> others;
		try (Stream<Path> all = Files.list(directory.binaries())) {
			others = all.filter((one) -> !one.equals(home)).toList();
		}
		for (Path other : others) {
			FileSystemUtils.deleteRecursively(other);
		}
	}

	/** Names the programs by their archive: its file name tells no version. */
	private static String digest() throws IOException {
		try (DigestInputStream archive = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
			archive.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(archive.getMessageDigest().digest(), 0, 6);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static InputStream archive() throws IOException {
		try {
			// zonky's own name for what the JDK calls amd64
			return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(SYSTEM,
					"amd64".equals(MACHINE) ? "x86_64" : MACHINE);
		}
		catch (IllegalStateException ex) {
			throw StartFailure.noBinaries(SYSTEM, MACHINE, ex);
		}
	}

	private static String system(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.startsWith("mac")) {
			return "Darwin";
		}
		return lower.startsWith("windows") ? "Windows" : name;
	}

}
