package de.filmfarm.lexikon.media.picture;

import java.nio.BufferUnderflowException;

import de.filmfarm.lexikon.media.picture.RefusedFileException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a picture says of itself before a single pixel of it is decoded.
 *
 * @param format its format
 * @param width in pixels, as it is stored
 * @param height in pixels, as it is stored
 * @param orientation how to hold it, as Exif numbers that, 1 being upright
 * @param profile what its colours mean, as an ICC profile, or none
 * @param essence the file without all that is not needed to decode it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record PictureHeader(PictureFormat format, int width, int height, int orientation, byte @Nullable [] profile,
		byte[] essence) {

	/** Pixels of the largest picture that is taken. */
	static final long MOST_PIXELS = 50_000_000;

	/** Pixels of the longest side that is taken. */
	static final int LONGEST_SIDE = 20_000;

	/**
	 * Reads what is before the pixels, and walks through the rest without decoding it.
	 * @throws RefusedFileException if it is no picture, a moving one, not whole, or too
	 * large
	 */
	static PictureHeader of(byte[] content) {
		PictureFormat format = PictureFormat.of(content)
			.orElseThrow(() -> new RefusedFileException(Reason.UNKNOWN, "not a PNG, JPEG or WebP file"));
		try {
			PictureHeader header = switch (format) {
				case PNG -> PngFile.read(content);
				case JPEG -> JpegFile.read(content);
				case WEBP -> WebpFile.read(content);
			};
			header.checkSize();
			return header;
		}
		catch (BufferUnderflowException | IndexOutOfBoundsException ex) {
			throw new RefusedFileException(Reason.DAMAGED, "the file ends too early", "", ex);
		}
	}

	private void checkSize() {
		if (this.width < 1 || this.height < 1) {
			throw damaged("a picture without pixels");
		}
		if (Math.max(this.width, this.height) > LONGEST_SIDE || (long) this.width * this.height > MOST_PIXELS) {
			throw new RefusedFileException(Reason.TOO_MANY_PIXELS,
					this.width + " x " + this.height + " pixels are too many");
		}
	}

	static RefusedFileException damaged(String detail) {
		return new RefusedFileException(Reason.DAMAGED, detail);
	}

	static RefusedFileException animated() {
		return new RefusedFileException(Reason.ANIMATED, "a moving picture");
	}

}
