package de.filmfarm.lexikon.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps figures in the database. A figure is known by the digest of its bytes, so the
 * same file is stored once and its address never shows anything else.
 */
@Component
public class FigureStore {

	private static final Map<String, String> MEDIA_TYPES = Map.of("svg", "image/svg+xml", "png", "image/png", "jpg",
			"image/jpeg", "webp", "image/webp");

	private final Figures figures;

	private final JdbcClient jdbc;

	FigureStore(Figures figures, JdbcClient jdbc) {
		this.figures = figures;
		this.jdbc = jdbc;
	}

	/**
	 * Stores the bytes, or finds them where they are already stored, and sets what is
	 * said about them.
	 * @param name the file name, which becomes the last part of the address
	 * @throws IllegalArgumentException if the type is not one that browsers show, or a
	 * drawing does more than draw
	 */
	@Transactional
	public Figure store(String name, byte[] content, FigureDescription description) {
		String mediaType = mediaTypeOf(name);
		if (mediaType.equals("image/svg+xml")) {
			SvgInspection.inspect(name, content);
		}
		String digest = digestOf(content);
		Optional<Figure> known = this.figures.findByDigest(digest);
		known.ifPresent((figure) -> figure.describe(description));
		return known.orElseGet(() -> add(new Figure(name, digest, mediaType, description), content));
	}

	private Figure add(Figure figure, byte[] content) {
		Figure saved = this.figures.saveAndFlush(figure);
		this.jdbc.sql("insert into figure_content (figure_id, content) values (?, ?)")
			.param(saved.getId())
			.param(content)
			.update();
		return saved;
	}

	/** The record of the digest, if there is one. */
	public Optional<Figure> record(String digest) {
		return this.figures.findByDigest(digest);
	}

	/** The file of the digest, if there is one. */
	@Transactional(readOnly = true)
	public Optional<FigureFile> find(String digest) {
		return this.jdbc.sql("""
				select f.media_type, c.content from figure f join figure_content c on c.figure_id = f.id
				where f.digest = ?""").param(digest).query(FigureFile.class).optional();
	}

	private static String mediaTypeOf(String name) {
		String type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
		if (type == null) {
			throw new IllegalArgumentException(name + " is not an SVG, PNG, JPEG or WebP file");
		}
		return type;
	}

	private static String digestOf(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	/**
	 * A stored file.
	 *
	 * @param mediaType such as {@code image/svg+xml}
	 * @param content the bytes
	 */
	@SuppressWarnings("ArrayRecordComponent") // handed through to the response, never
												// compared
	public record FigureFile(String mediaType, byte[] content) {
	}

}
