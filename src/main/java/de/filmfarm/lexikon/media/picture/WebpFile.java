package de.filmfarm.lexikon.media.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Walks through the chunks of a WebP file (RFC 9649). Only the picture itself and its
 * transparency are kept.
 */
final class WebpFile {

	/** Of the whole file: "RIFF", its length, "WEBP". */
	private static final int START = 12;

	/** Of a chunk: its name and its length. */
	private static final int HEAD = 8;

	private static final int ANIMATION = 0x02;

	private static final int TRANSPARENCY = 0x10;

	private final ByteBuffer file;

	private final ByteArrayOutputStream essence = new ByteArrayOutputStream();

	private @Nullable Size canvas;

	private @Nullable Size picture;

	private int orientation = ExifOrientation.UPRIGHT;

	private byte @Nullable [] profile;

	private WebpFile(byte[] content) {
		this.file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
	}

	static PictureHeader read(byte[] content) {
		WebpFile webp = new WebpFile(content);
		long end = HEAD + Integer.toUnsignedLong(webp.file.getInt(4));
		if (end > content.length) {
			throw PictureHeader.damaged("a WebP file that ends too early");
		}
		int at = START;
		while (at < end) {
			int length = webp.file.getInt(at + 4);
			if (length < 0 || length > content.length - at - HEAD) {
				throw PictureHeader.damaged("a WebP file that ends within a part");
			}
			webp.chunk(new String(content, at, 4, StandardCharsets.ISO_8859_1), at, length);
			at += HEAD + length + (length & 1);
		}
		return webp.header();
	}

	private void chunk(String name, int at, int length) {
		ByteBuffer data = this.file.slice(at + HEAD, length).order(ByteOrder.LITTLE_ENDIAN);
		switch (name) {
			case "VP8X" -> extended(data);
			case "VP8 " -> picture(at, length, new Size(data.getShort(6) & 0x3fff, data.getShort(8) & 0x3fff));
			case "VP8L" -> {
				int bits = data.getInt(1);
				picture(at, length, new Size((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1));
			}
			case "ALPH" -> keep(at, length);
			case "ANIM", "ANMF" -> throw PictureHeader.animated();
			case "ICCP" -> {
				this.profile = new byte[length];
				data.get(this.profile);
			}
			case "EXIF" -> this.orientation = ExifOrientation.in(data);
			default -> {
				// Nothing of the picture.
			}
		}
	}

	/**
	 * The head of a file with more than the picture; what is left out is not promised.
	 */
	private void extended(ByteBuffer data) {
		if ((data.get(0) & ANIMATION) != 0) {
			throw PictureHeader.animated();
		}
		this.canvas = new Size((data.getInt(4) & 0xffffff) + 1, (data.getInt(6) >>> 8) + 1);
		ByteBuffer head = ByteBuffer.allocate(HEAD + 10).order(ByteOrder.LITTLE_ENDIAN);
		head.put("VP8X".getBytes(StandardCharsets.ISO_8859_1)).putInt(10).put((byte) (data.get(0) & TRANSPARENCY));
		head.position(HEAD + 4).put(data.slice(4, 6));
		this.essence.writeBytes(head.array());
	}

	private void picture(int at, int length, Size size) {
		if (this.picture != null || (this.canvas != null && !this.canvas.equals(size))) {
			throw PictureHeader.damaged("a WebP file whose sizes differ");
		}
		this.picture = size;
		keep(at, length);
	}

	private void keep(int at, int length) {
		this.essence.write(this.file.array(), at, HEAD + length);
		if ((length & 1) == 1) {
			this.essence.write(0);
		}
	}

	private PictureHeader header() {
		if (this.picture == null) {
			throw PictureHeader.damaged("a WebP file without a picture");
		}
		ByteBuffer whole = ByteBuffer.allocate(START + this.essence.size()).order(ByteOrder.LITTLE_ENDIAN);
		whole.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(4 + this.essence.size());
		whole.put("WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(this.essence.toByteArray());
		return new PictureHeader(PictureFormat.WEBP, this.picture.width(), this.picture.height(), this.orientation,
				this.profile, whole.array());
	}

	private record Size(int width, int height) {
	}

}
