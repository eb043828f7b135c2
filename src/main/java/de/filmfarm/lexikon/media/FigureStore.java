package de.filmfarm.lexikon.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.filmfarm.lexikon.media.picture.Darkroom;
import de.filmfarm.lexikon.media.picture.EncodedPicture;
import de.filmfarm.lexikon.media.picture.PictureSet;
import de.filmfarm.lexikon.media.picture.RefusedFileException;
import de.filmfarm.lexikon.media.picture.RefusedFileException.Reason;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps figures in the database: the one door through which files become figures. A
 * figure is known by the digest of its bytes, so the same one is stored once and its
 * address never shows anything else.
 */
@Component
public class FigureStore {

	private static final Set<String> SUFFIXES = Set.of("svg", "png", "jpg", "webp", "yaml");

	private final Figures figures;

	private final Darkroom darkroom;

	private final JdbcClient jdbc;

	FigureStore(Figures figures, Darkroom darkroom, JdbcClient jdbc) {
		this.figures = figures;
		this.darkroom = darkroom;
		this.jdbc = jdbc;
	}

	/**
	 * Stores a file of the glossary, or finds it where it is already stored, and sets
	 * what is said about it, unless that has been changed at the desk. Drawings are kept
	 * as they are, byte for byte.
	 * @param name the file name, which becomes the last part of the address
	 * @throws IllegalArgumentException if the type is not one that browsers show, or a
	 * drawing does more than draw
	 */
	@Transactional
	public Figure store(String name, byte[] content, FigureDescription description) {
		String suffix = name.substring(name.lastIndexOf('.') + 1);
		if (!SUFFIXES.contains(suffix)) {
			throw new RefusedFileException(Reason.UNKNOWN, name + " is not an SVG, PNG, JPEG or WebP file");
		}
		return switch (suffix) {
			case "svg" -> {
				SvgInspection.inspect(name, content);
				yield storeOrDescribe(name, asItIs(EncodedPicture.SVG, content, description), description);
			}
			case "yaml" -> storeOrDescribe(name, asItIs(EncodedPicture.YAML, content, description), description);
			default -> storeOrDescribe(name, this.darkroom.develop(content), description);
		};
	}

	private static PictureSet asItIs(String mediaType, byte[] content, FigureDescription description) {
		return new PictureSet(new EncodedPicture(mediaType, description.width(), description.height(), content),
				List.of());
	}

	private Figure storeOrDescribe(String name, PictureSet pictures, FigureDescription description) {
		Optional<Figure> known = known(pictures);
		EncodedPicture whole = pictures.whole();
		known.filter((figure) -> !figure.isEdited())
			.ifPresent((figure) -> figure.describe(description.sized(whole.width(), whole.height())));
		return known.orElseGet(() -> add(name, pictures, description));
	}

	/**
	 * Makes of a file that somebody chose what can be added. Takes seconds for a large
	 * picture, and no connection to the database.
	 * @throws RefusedFileException if it is not taken
	 */
	public PictureSet prepare(byte[] content) {
		return SvgDrawing.isMarkup(content) ? new PictureSet(SvgDrawing.clean(content), List.of())
				: this.darkroom.develop(content);
	}

	/** The figure that has the same bytes, if there is one. */
	public Optional<Figure> known(PictureSet pictures) {
		return record(digestOf(pictures.whole().content()));
	}

	/**
	 * Adds a figure with all its sizes.
	 * @param name of the file that it came from; the suffix becomes that of what is kept
	 */
	@Transactional
	public Figure add(String name, PictureSet pictures, FigureDescription description) {
		EncodedPicture whole = pictures.whole();
		Figure figure = this.figures.saveAndFlush(new Figure(FileName.of(name, whole.suffix()),
				digestOf(whole.content()), whole.mediaType(), description.sized(whole.width(), whole.height())));
		this.jdbc.sql("insert into figure_content (figure_id, content) values (?, ?)")
			.param(figure.getId())
			.param(whole.content())
			.update();
		pictures.sizes().forEach((size) -> addSize(figure, size));
		return figure;
	}

	private void addSize(Figure figure, EncodedPicture size) {
		this.jdbc.sql("""
				insert into figure_size (figure_id, width, height, digest, media_type, content)
				values (?, ?, ?, ?, ?, ?)""")
			.params(figure.getId(), size.width(), size.height(), digestOf(size.content()), size.mediaType(),
					size.content())
			.update();
	}

	/**
	 * Changes what is said about a figure, from now on by hand.
	 * @param version of the record that the change was made on
	 * @return whether it was changed; not, if somebody else did so since that version
	 */
	@Transactional
	public boolean describe(String digest, int version, FigureDescription description) {
		Figure figure = this.figures.findByDigest(digest).orElseThrow();
		if (figure.getVersion() != version) {
			return false;
		}
		figure.edit(description.sized(figure.getWidth(), figure.getHeight()));
		return true;
	}

	/**
	 * Deletes a figure that no term shows and no revision of one knows.
	 * @return whether it is gone
	 */
	@Transactional
	public boolean delete(String digest) {
		return this.jdbc.sql("""
				delete from figure f where f.digest = :digest
				and not exists (select 1 from term_figure tf where tf.figure_id = f.id)
				and not exists (select 1 from revision r where r.snapshot -> 'figures' @> jsonb_build_array(f.digest))
				and not exists (select 1 from term_draft d where strpos(d.fields::text, f.digest) > 0)""")
			.param("digest", digest)
			.update() > 0;
	}

	/** The record of the digest, if there is one. */
	public Optional<Figure> record(String digest) {
		return this.figures.findByDigest(digest);
	}

	/** The file of the digest, a whole figure or one of its sizes, if there is one. */
	@Transactional(readOnly = true)
	public Optional<FigureFile> find(String digest) {
		return this.jdbc.sql("""
				select f.media_type, c.content from figure f join figure_content c on c.figure_id = f.id
				where f.digest = :digest
				union all
				select s.media_type, s.content from figure_size s where s.digest = :digest
				limit 1""").param("digest", digest).query(FigureFile.class).optional();
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
