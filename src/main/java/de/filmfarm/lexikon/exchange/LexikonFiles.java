package de.filmfarm.lexikon.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import de.filmfarm.lexikon.shared.yaml.InvalidFileException;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a lexikon, by their path beneath its folder.
 */
final class LexikonFiles {

	private final Map<String, byte[]> contents = new TreeMap<>();

	/**
	 * Reads a folder whole.
	 * @param location such as {@code classpath:db/lexikon} or {@code file:/srv/lexikon}
	 */
	LexikonFiles(String location) {
		try {
			PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
			String root = resolver.getResource(location + "/").getURL().toString();
			for (Resource file : resolver.getResources(location + "/**")) {
				if (file.isReadable() && !file.getURL().toString().endsWith("/")) {
					this.contents.put(file.getURL().toString().substring(root.length()), file.getContentAsByteArray());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the lexikon in " + location, ex);
		}
	}

	Collection<String> paths() {
		return this.contents.keySet();
	}

	Optional<byte[]> bytes(String path) {
		return Optional.ofNullable(this.contents.get(path));
	}

	/**
	 * The text of a file.
	 * @throws InvalidFileException if it is missing or not UTF-8
	 */
	String text(String path) {
		byte[] bytes = bytes(path).orElseThrow(() -> new InvalidFileException(path, 1, "the file is missing"));
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new InvalidFileException(path, 1, "the file is not UTF-8");
		}
	}

	/** The files of terms, which stand in folders of their own. */
	List<String> terms() {
		return this.contents.keySet()
			.stream()
			.filter((path) -> path.endsWith(".yaml") && path.contains("/") && !path.startsWith("films/")
					&& !path.startsWith(PathFile.FOLDER))
			.toList();
	}

	/** The files whose path begins so. */
	List<String> beginningWith(String prefix) {
		return this.contents.keySet().stream().filter((path) -> path.startsWith(prefix)).toList();
	}

	/** A digest of several files, which changes when any of them does. */
	String digest(Collection<String> paths) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String path : paths) {
				digest.update(path.getBytes(StandardCharsets.UTF_8));
				digest.update(this.contents.getOrDefault(path, new byte[0]));
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
