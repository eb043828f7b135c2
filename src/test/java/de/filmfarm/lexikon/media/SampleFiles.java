package de.filmfarm.lexikon.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javax.imageio.ImageIO;

/**
 * Files as people choose them, and as attackers make them.
 */
public final class SampleFiles {

	/** Red on the left, blue on the right, 32 by 16 pixels, as Chromium encodes them. */
	private static final String LOSSY = "EAMAnQEqIAAQAAFAJiWgAnTKEcDeAfgB+QHIBdgAKcnAAP7wUx//PqL7/l/+7IGkFJP/"
			+ "z2CgjlpSTfR9HMAAAA==";

	private static final String LOSSLESS = "Lx/AAwAPMDKDfBzk+Y8WCASS/KUHWCCi/1GsAA==";

	/** Green on the left, nothing on the right. */
	private static final String HALF = "kAMAnQEqIAAQAD5tLJJFpCKhmAQAQAbEtABYjUA/AD9AAKs+AAD+6Di//kb9NT8P+Rx//qsQ"
			+ "+Rgh/1lF/uM2M4AA";

	private static final String HALF_ALPHA = "AQ8w/xERQiCQ5C89wAIR/Y/iBQ==";

	private SampleFiles() {
	}

	/** Red, green, blue and white quarters, so that every turn shows. */
	public static BufferedImage quarters(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		Color[] colours = { Color.RED, Color.GREEN, Color.BLUE, Color.WHITE };
		for (int i = 0; i < colours.length; i++) {
			graphics.setColor(colours[i]);
			graphics.fillRect((i % 2) * width / 2, (i / 2) * height / 2, width / 2, height / 2);
		}
		graphics.dispose();
		return image;
	}

	/** As restless as a photograph. */
	public static BufferedImage photograph(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Random grain = new Random(1);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int light = (int) (120 + 100 * Math.sin(x / 37.0) * Math.cos(y / 23.0)) + grain.nextInt(24);
				image.setRGB(x, y, new Color(light, Math.min(255, light + x % 11), light / 2).getRGB());
			}
		}
		return image;
	}

	public static byte[] png(RenderedImage image) {
		return encoded(image, "png");
	}

	public static byte[] jpeg(RenderedImage image) {
		return encoded(image, "jpeg");
	}

	private static byte[] encoded(RenderedImage image, String format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** The PNG file with another chunk behind its header. */
	public static byte[] withChunk(byte[] png, String name, byte[] data) {
		return spliced(png, 33, chunk(name, data));
	}

	private static byte[] chunk(String name, byte[] data) {
		ByteBuffer chunk = ByteBuffer.allocate(data.length + 12);
		chunk.putInt(data.length).put(latin(name)).put(data);
		CRC32 sum = new CRC32();
		sum.update(chunk.array(), 4, data.length + 4);
		return chunk.putInt((int) sum.getValue()).array();
	}

	/** The PNG file with a header that claims another size, and the right checksum. */
	public static byte[] claiming(byte[] png, int width, int height) {
		ByteBuffer claimed = ByteBuffer.wrap(png.clone());
		claimed.putInt(16, width).putInt(20, height);
		CRC32 sum = new CRC32();
		sum.update(claimed.array(), 12, 17);
		return claimed.putInt(29, (int) sum.getValue()).array();
	}

	/** A PNG file of the size, whose pixels unpack to that many bytes of nothing. */
	public static byte[] bomb(int width, int height, int megabytes) {
		ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] { 8, 2, 0, 0, 0 });
		byte[] file = latin("\u0089PNG\r\n\u001a\n");
		file = spliced(file, file.length, chunk("IHDR", header.array()));
		file = spliced(file, file.length, chunk("IDAT", packed(new byte[megabytes << 20])));
		return spliced(file, file.length, chunk("IEND", new byte[0]));
	}

	/** Packed as PNG packs. */
	public static byte[] packed(byte[] data) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		deflater.setInput(data);
		deflater.finish();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		while (!deflater.finished()) {
			out.write(buffer, 0, deflater.deflate(buffer));
		}
		deflater.end();
		return out.toByteArray();
	}

	/** The JPEG file with another segment behind its start. */
	public static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
		ByteBuffer segment = ByteBuffer.allocate(data.length + 4);
		segment.put((byte) 0xff).put((byte) marker).putShort((short) (data.length + 2)).put(data);
		return spliced(jpeg, 2, segment.array());
	}

	/** A block of Exif: how the camera was held, and where. */
	public static byte[] exif(int orientation, ByteOrder order) {
		ByteBuffer exif = ByteBuffer.allocate(120).order(order);
		exif.put(latin((order == ByteOrder.BIG_ENDIAN) ? "MM" : "II")).putShort((short) 42).putInt(8);
		exif.putShort((short) 2);
		exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(40);
		exif.position(40);
		exif.putShort((short) 1).putShort((short) 2).putShort((short) 2).putInt(40).putInt(60);
		exif.position(60);
		return exif.put(latin("SECRET 52.5200 N 13.4050 E")).array();
	}

	/** A WebP file of these chunks: names and contents in turns. */
	public static byte[] webp(Object... chunks) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(latin("WEBP"));
		for (int i = 0; i < chunks.length; i += 2) {
			byte[] data = (byte[]) chunks[i + 1];
			body.writeBytes(latin((String) chunks[i]));
			body.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(data.length).array());
			body.writeBytes(data);
			if (data.length % 2 == 1) {
				body.write(0);
			}
		}
		byte[] head = ByteBuffer.allocate(8)
			.order(ByteOrder.LITTLE_ENDIAN)
			.put(latin("RIFF"))
			.putInt(body.size())
			.array();
		return spliced(head, head.length, body.toByteArray());
	}

	/** The head of an extended WebP file. */
	public static byte[] canvas(int flags, int width, int height) {
		return ByteBuffer.allocate(10)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putInt(flags)
			.putShort((short) (width - 1))
			.put((byte) ((width - 1) >> 16))
			.putShort((short) (height - 1))
			.put((byte) ((height - 1) >> 16))
			.array();
	}

	public static byte[] lossy() {
		return Base64.getDecoder().decode(LOSSY);
	}

	public static byte[] lossless() {
		return Base64.getDecoder().decode(LOSSLESS);
	}

	/** Half of it transparent, with all that belongs to it. */
	public static byte[] halfTransparent() {
		return webp("VP8X", canvas(0x10, 32, 16), "ALPH", Base64.getDecoder().decode(HALF_ALPHA), "VP8 ",
				Base64.getDecoder().decode(HALF));
	}

	public static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** One after the other. */
	public static byte[] joined(byte[] first, byte[] second) {
		return spliced(first, first.length, second);
	}

	private static byte[] spliced(byte[] file, int at, byte[] piece) {
		return ByteBuffer.allocate(file.length + piece.length)
			.put(file, 0, at)
			.put(piece)
			.put(file, at, file.length - at)
			.array();
	}

}
