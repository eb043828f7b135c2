package de.filmfarm.lexikon.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import de.filmfarm.lexikon.media.picture.RefusedFileException.Reason;
import net.coobird.thumbnailator.resizers.Resizers;

import org.springframework.stereotype.Component;

/**
 * Develops pictures: decodes a file, puts it upright, converts its colours, and encodes
 * it anew in several sizes.
 */
@Component
public class Darkroom {

	/** Bytes of the largest file, before and after. */
	public static final int MOST_BYTES = 10 << 20;

	/** Widths that browsers choose from. */
	static final List<Integer> WIDTHS = List.of(480, 800, 1200, 1600);

	/**
	 * The longest side of what is kept; the next smaller one is taken where the file
	 * would be too large.
	 */
	private static final List<Integer> LONGEST_SIDES = List.of(3200, 2400, 1600, 1200);

	private static final float QUALITY = .88f;

	/** PNG keeps lines crisp; for photographs it takes many times the bytes of JPEG. */
	private static final int PNG_MAY_BE_LARGER = 2;

	/** One at a time, as the largest pictures take up to 500 MB of memory. */
	private final Semaphore light = new Semaphore(1);

	Darkroom() {
		// From here, because requests come with other class loaders.
		ImageIO.scanForPlugins();
	}

	/**
	 * Makes of a file what readers get.
	 * @throws RefusedFileException if it is no picture or not taken
	 */
	public PictureSet develop(byte[] content) {
		if (content.length > MOST_BYTES) {
			throw new RefusedFileException(Reason.TOO_HEAVY, content.length + " bytes are too many");
		}
		PictureHeader header = PictureHeader.of(content);
		this.light.acquireUninterruptibly();
		try {
			return print(header, Pixels.plain(decode(header)));
		}
		finally {
			this.light.release();
		}
	}

	private static BufferedImage decode(PictureHeader header) {
		BufferedImage image = read(header);
		if (image.getWidth() != header.width() || image.getHeight() != header.height()) {
			throw PictureHeader.damaged("a picture of another size than it says");
		}
		return image;
	}

	private static BufferedImage read(PictureHeader header) {
		ImageReader reader = ImageIO.getImageReadersByFormatName(header.format().name()).next();
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(
				new ByteArrayInputStream(header.essence()))) {
			reader.setInput(in, true, true);
			return reader.read(0);
		}
		catch (IOException | RuntimeException ex) {
			// Decoders fail in many ways on files made to make them fail.
			throw new RefusedFileException(Reason.DAMAGED, "cannot be decoded: " + ex.getMessage(), "", ex);
		}
		finally {
			reader.dispose();
		}
	}

	private static PictureSet print(PictureHeader header, BufferedImage decoded) {
		BufferedImage image = decoded;
		for (int side : LONGEST_SIDES) {
			image = within(image, side);
			if (side == LONGEST_SIDES.get(0)) {
				image = Pixels.inSrgb(ExifOrientation.upright(image, header.orientation()), header.profile());
			}
			EncodedPicture whole = encode(header, image);
			if (whole.content().length <= MOST_BYTES) {
				return new PictureSet(whole, sizes(image, whole));
			}
		}
		throw new RefusedFileException(Reason.TOO_HEAVY, "takes too many bytes in every size");
	}

	private static EncodedPicture encode(PictureHeader header, BufferedImage image) {
		if (image.getColorModel().hasAlpha()) {
			return EncodedPicture.png(image);
		}
		EncodedPicture jpeg = EncodedPicture.jpeg(image, QUALITY);
		if (header.format() == PictureFormat.JPEG) {
			return jpeg;
		}
		EncodedPicture png = EncodedPicture.png(image);
		return (png.content().length <= jpeg.content().length * PNG_MAY_BE_LARGER) ? png : jpeg;
	}

	private static List<EncodedPicture> sizes(BufferedImage image, EncodedPicture whole) {
		List<EncodedPicture> sizes = new ArrayList<>();
		for (int width : WIDTHS) {
			if (width < image.getWidth()) {
				BufferedImage smaller = resized(image, width,
						Math.max(1, Math.round(image.getHeight() * (float) width / image.getWidth())));
				EncodedPicture size = whole.mediaType().equals(EncodedPicture.PNG) ? EncodedPicture.png(smaller)
						: EncodedPicture.jpeg(smaller, QUALITY);
				// Soft edges can take more bytes than hard ones: then it gains nothing.
				if (size.content().length < whole.content().length) {
					sizes.add(size);
				}
			}
		}
		return sizes;
	}

	private static BufferedImage within(BufferedImage image, int side) {
		float scale = (float) side / Math.max(image.getWidth(), image.getHeight());
		return (scale >= 1) ? image : resized(image, Math.max(1, Math.round(image.getWidth() * scale)),
				Math.max(1, Math.round(image.getHeight() * scale)));
	}

	private static BufferedImage resized(BufferedImage image, int width, int height) {
		BufferedImage resized = Pixels.empty(width, height, image.getColorModel().hasAlpha());
		Resizers.PROGRESSIVE.resize(image, resized);
		return resized;
	}

}
