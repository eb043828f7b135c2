package de.filmfarm.lexikon.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells whether a glossary written before is the one that would be written now, as
 * writing a large one takes longer than measuring it.
 */
final class Invention {

	/** The code that decides what a glossary is. */
	private static final List<Class<?>> DECIDING = List.of(Glossary.class, Recipe.class, Concept.class, Prose.class,
			Vocabulary.class, GlossaryWriter.class, CategoryRows.class);

	private static final List<Path> FOLDERS = List.of(Path.of("src", "bench", "vocabulary"),
			Path.of("db", "migration"));

	private Invention() {
	}

	/** Differs whenever a glossary would be written differently. */
	static String fingerprint() throws IOException {
		MessageDigest digest = sha256();
		for (Class<?> type : DECIDING) {
			try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
				digest.update(Objects.requireNonNull(code).readAllBytes());
			}
		}
		for (Path folder : FOLDERS) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.sorted().toList()) {
					digest.update(Files.readAllBytes(file));
				}
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
