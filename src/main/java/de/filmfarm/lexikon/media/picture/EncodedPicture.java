package de.filmfarm.lexikon.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A file that browsers show. What is encoded here holds pixels and nothing about them.
 *
 * @param mediaType such as {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 * @param content the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the database, never compared
public record EncodedPicture(String mediaType, int width, int height, byte[] content) {

	/** The media type of the lines of which diagrams are drawn. */
	public static final String YAML = "application/yaml";

	/** The media type of drawings. */
	public static final String SVG = "image/svg+xml";

	static final String PNG = "image/png";

	static final String JPEG = "image/jpeg";

	static EncodedPicture png(BufferedImage image) {
		// Quality is the effort here: PNG loses nothing.
		return encoded(image, "png", PNG, 0, false);
	}

	static EncodedPicture jpeg(BufferedImage image, float quality) {
		return encoded(image, "jpeg", JPEG, quality, true);
	}

	private static EncodedPicture encoded(BufferedImage image, String format, String mediaType, float quality,
			boolean progressive) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(content)) {
			ImageWriteParam how = writer.getDefaultWriteParam();
			how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			how.setCompressionQuality(quality);
			if (progressive) {
				how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
			}
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), how);
			out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return new EncodedPicture(mediaType, image.getWidth(), image.getHeight(), content.toByteArray());
	}

	/** How the names of such files end. */
	public String suffix() {
		return switch (this.mediaType) {
			// A diagram is drawn whenever somebody asks for it.
			case SVG, YAML -> "svg";
			case PNG -> "png";
			default -> "jpg";
		};
	}

}
