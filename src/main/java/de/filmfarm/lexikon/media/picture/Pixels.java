package de.filmfarm.lexikon.media.picture;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

import org.jspecify.annotations.Nullable;

/**
 * Brings decoded pictures into one form: red, green and blue of sRGB with eight bits
 * each, and transparency only if there is any.
 */
final class Pixels {

	private static final int OPAQUE = 0xff;

	private Pixels() {
	}

	/** The same values in that form, whatever the reader made of them. */
	static BufferedImage plain(BufferedImage image) {
		ColorModel colours = image.getColorModel();
		boolean grey = colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY
				&& !(colours instanceof IndexColorModel);
		BufferedImage plain = grey ? grey(image) : redrawn(image, colours.hasAlpha());
		return (plain.getColorModel().hasAlpha() && isOpaque(plain)) ? redrawn(plain, false) : plain;
	}

	private static BufferedImage redrawn(BufferedImage image, boolean transparent) {
		BufferedImage plain = empty(image.getWidth(), image.getHeight(), transparent);
		if (image.getType() == plain.getType()) {
			return image;
		}
		Graphics2D graphics = plain.createGraphics();
		graphics.setComposite(AlphaComposite.Src);
		graphics.drawImage(image, 0, 0, null);
		graphics.dispose();
		return plain;
	}

	/** Java takes grey to be linear light and would make it paler. */
	private static BufferedImage grey(BufferedImage image) {
		boolean transparent = image.getColorModel().hasAlpha();
		int width = image.getWidth();
		BufferedImage plain = empty(width, image.getHeight(), transparent);
		Raster raster = image.getRaster();
		int brightest = (1 << image.getColorModel().getComponentSize(0)) - 1;
		int[] tones = new int[width];
		int[] opacity = new int[width];
		int[] row = new int[width];
		for (int y = 0; y < image.getHeight(); y++) {
			raster.getSamples(0, y, width, 1, 0, tones);
			if (transparent) {
				raster.getSamples(0, y, width, 1, 1, opacity);
			}
			for (int x = 0; x < width; x++) {
				int tone = tones[x] * OPAQUE / brightest;
				int alpha = transparent ? opacity[x] * OPAQUE / brightest : OPAQUE;
				row[x] = alpha << 24 | tone << 16 | tone << 8 | tone;
			}
			plain.setRGB(0, y, width, 1, row, 0, width);
		}
		return plain;
	}

	private static boolean isOpaque(BufferedImage image) {
		int[] row = new int[image.getWidth()];
		Raster alpha = image.getAlphaRaster();
		for (int y = 0; y < image.getHeight(); y++) {
			alpha.getSamples(0, y, row.length, 1, 0, row);
			for (int value : row) {
				if (value != OPAQUE) {
					return false;
				}
			}
		}
		return true;
	}

	static BufferedImage empty(int width, int height, boolean transparent) {
		return new BufferedImage(width, height,
				transparent ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
	}

	/**
	 * Converts the colours of a plain picture from what the profile says they mean. A
	 * profile that says nothing of red, green and blue counts as none.
	 */
	static BufferedImage inSrgb(BufferedImage plain, byte @Nullable [] profile) {
		if (profile == null) {
			return plain;
		}
		try {
			ICC_Profile meaning = ICC_Profile.getInstance(profile);
			if (meaning.getColorSpaceType() != ColorSpace.TYPE_RGB) {
				return plain;
			}
			boolean transparent = plain.getColorModel().hasAlpha();
			ColorModel colours = new ComponentColorModel(new ICC_ColorSpace(meaning), transparent, false,
					transparent ? Transparency.TRANSLUCENT : Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
			BufferedImage labelled = new BufferedImage(colours, plain.getRaster(), false, null);
			BufferedImage converted = empty(plain.getWidth(), plain.getHeight(), transparent);
			return new ColorConvertOp(null).filter(labelled, converted);
		}
		catch (IllegalArgumentException | CMMException ex) {
			return plain;
		}
	}

}
