package de.filmfarm.lexikon.media.picture;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held (Exif 3.0, tag 0x0112), and the picture as it should be seen.
 */
final class ExifOrientation {

	static final int UPRIGHT = 1;

	/** From here on the sides are exchanged. */
	private static final int LYING = 5;

	private static final int TAG = 0x0112;

	private static final int ENTRY = 12;

	private ExifOrientation() {
	}

	/**
	 * The orientation in a block of Exif; upright if there is none, or it makes no sense.
	 */
	static int in(ByteBuffer exif) {
		ByteBuffer block = exif.slice();
		// Some programs begin the block in WebP as in JPEG.
		if (block.remaining() > 6 && block.getInt(0) == 0x45786966) {
			block = block.slice(6, block.remaining() - 6);
		}
		try {
			return read(block);
		}
		catch (IndexOutOfBoundsException ex) {
			return UPRIGHT;
		}
	}

	private static int read(ByteBuffer tiff) {
		tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		int entries = tiff.getShort(directory) & 0xffff;
		for (int i = 0; i < entries; i++) {
			int entry = directory + 2 + i * ENTRY;
			if ((tiff.getShort(entry) & 0xffff) == TAG) {
				int orientation = tiff.getShort(entry + 8);
				return (orientation >= UPRIGHT && orientation <= 8) ? orientation : UPRIGHT;
			}
		}
		return UPRIGHT;
	}

	/** The picture turned and mirrored as the orientation demands. */
	static BufferedImage upright(BufferedImage image, int orientation) {
		if (orientation == UPRIGHT) {
			return image;
		}
		int width = image.getWidth();
		int height = image.getHeight();
		boolean lying = orientation >= LYING;
		BufferedImage upright = new BufferedImage(lying ? height : width, lying ? width : height, image.getType());
		int[] row = new int[width];
		for (int y = 0; y < height; y++) {
			image.getRGB(0, y, width, 1, row, 0, width);
			for (int x = 0; x < width; x++) {
				int mirroredX = width - 1 - x;
				int mirroredY = height - 1 - y;
				switch (orientation) {
					case 2 -> upright.setRGB(mirroredX, y, row[x]);
					case 3 -> upright.setRGB(mirroredX, mirroredY, row[x]);
					case 4 -> upright.setRGB(x, mirroredY, row[x]);
					case 5 -> upright.setRGB(y, x, row[x]);
					case 6 -> upright.setRGB(mirroredY, x, row[x]);
					case 7 -> upright.setRGB(mirroredY, mirroredX, row[x]);
					default -> upright.setRGB(y, mirroredX, row[x]);
				}
			}
		}
		return upright;
	}

}
