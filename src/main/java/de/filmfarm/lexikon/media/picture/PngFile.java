package de.filmfarm.lexikon.media.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

/**
 * Walks through the chunks of a PNG file (W3C Portable Network Graphics, section 5).
 * Texts, times and other extras are left out, so that no decoder has to unpack them.
 */
final class PngFile {

	private static final int SIGNATURE = 8;

	/** Length and name before the data of a chunk, and the checksum after it. */
	private static final int AROUND = 12;

	private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

	/** Bytes of the largest colour profile; those of cameras have a few thousand. */
	private static final int LARGEST_PROFILE = 4 << 20;

	private final ByteBuffer file;

	private final ByteArrayOutputStream essence = new ByteArrayOutputStream();

	private int width;

	private int height;

	private int orientation = ExifOrientation.UPRIGHT;

	private byte @Nullable [] profile;

	private PngFile(byte[] content) {
		this.file = ByteBuffer.wrap(content);
		this.essence.write(content, 0, SIGNATURE);
	}

	static PictureHeader read(byte[] content) {
		PngFile png = new PngFile(content);
		int at = SIGNATURE;
		String name;
		do {
			int length = png.file.getInt(at);
			name = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
			if ((at == SIGNATURE) != name.equals("IHDR")) {
				throw PictureHeader.damaged("a PNG file without a header, or with two");
			}
			if (length < 0 || length > content.length - at - AROUND) {
				throw PictureHeader.damaged("a PNG file that ends within " + name);
			}
			png.chunk(name, at, length);
			at += length + AROUND;
		}
		while (!name.equals("IEND"));
		return new PictureHeader(PictureFormat.PNG, png.width, png.height, png.orientation, png.profile,
				png.essence.toByteArray());
	}

	private void chunk(String name, int at, int length) {
		checkSum(name, at, length);
		ByteBuffer data = this.file.slice(at + 8, length);
		switch (name) {
			case "IHDR" -> {
				this.width = data.getInt(0);
				this.height = data.getInt(4);
			}
			case "acTL" -> throw PictureHeader.animated();
			case "eXIf" -> this.orientation = ExifOrientation.in(data);
			case "iCCP" -> this.profile = profile(data);
			default -> {
				// Needed or not, as is said below.
			}
		}
		if (NEEDED.contains(name)) {
			this.essence.write(this.file.array(), at, length + AROUND);
		}
		else if (Character.isUpperCase(name.charAt(0))) {
			throw PictureHeader.damaged("a PNG file with the unknown part " + name);
		}
	}

	private void checkSum(String name, int at, int length) {
		CRC32 sum = new CRC32();
		sum.update(this.file.array(), at + 4, length + 4);
		if ((int) sum.getValue() != this.file.getInt(at + 8 + length)) {
			throw PictureHeader.damaged("a PNG file with a wrong checksum of " + name);
		}
	}

	/** A name, a zero, the method, then the profile, packed. */
	private static byte @Nullable [] profile(ByteBuffer data) {
		while (data.get() != 0) {
			// Over the name.
		}
		data.get();
		byte[] packed = new byte[data.remaining()];
		data.get(packed);
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
			byte[] profile = in.readNBytes(LARGEST_PROFILE + 1);
			return (profile.length <= LARGEST_PROFILE) ? profile : null;
		}
		catch (IOException ex) {
			return null;
		}
	}

}
