package de.filmfarm.lexikon.media.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Walks through the segments of a JPEG file (ITU-T T.81, annex B). What cameras and
 * programs have written about the picture is left out.
 */
final class JpegFile {

	private static final int START_OF_SCAN = 0xda;

	private static final int END = 0xd9;

	/**
	 * Scans of one picture. Progressive files have about ten; each more is another pass
	 * over all pixels for a few bytes.
	 */
	private static final int MOST_SCANS = 100;

	private static final String EXIF = "Exif\0\0";

	private static final String PROFILE = "ICC_PROFILE\0";

	/** Cyan, magenta, yellow and black: the decoder needs the profile itself. */
	private static final int INKS = 4;

	private final byte[] content;

	private final ByteArrayOutputStream essence = new ByteArrayOutputStream();

	private final ByteArrayOutputStream profileSegments = new ByteArrayOutputStream();

	private final Map<Integer, byte[]> profileParts = new TreeMap<>();

	private int width;

	private int height;

	private int components;

	private int orientation = ExifOrientation.UPRIGHT;

	private int scans;

	private JpegFile(byte[] content) {
		this.content = content;
	}

	static PictureHeader read(byte[] content) {
		JpegFile jpeg = new JpegFile(content);
		int at = 2;
		while (true) {
			if (jpeg.unsigned(at) != 0xff) {
				throw PictureHeader.damaged("a JPEG file without a marker where one belongs");
			}
			int marker = jpeg.unsigned(at + 1);
			if (marker == END) {
				return jpeg.header();
			}
			at = (marker == 0xff) ? at + 1 : jpeg.segment(marker, at);
		}
	}

	/** Takes in a segment and what belongs to it, and says where the next begins. */
	private int segment(int marker, int at) {
		int end = at + 2 + length(at + 2);
		if (end > this.content.length) {
			throw PictureHeader.damaged("a JPEG file that ends within a segment");
		}
		int data = at + 4;
		if (isFrame(marker)) {
			frame(marker, data);
		}
		else if (marker == START_OF_SCAN) {
			end = scan(end);
		}
		else if (marker == 0xe1 && PictureFormat.begins(this.content, data, EXIF)) {
			int from = data + EXIF.length();
			this.orientation = ExifOrientation.in(ByteBuffer.wrap(this.content).slice(from, end - from));
		}
		else if (marker == 0xe2 && PictureFormat.begins(this.content, data, PROFILE)) {
			profile(at, data + PROFILE.length(), end);
		}
		if (isNeeded(marker, data)) {
			this.essence.write(this.content, at, end - at);
		}
		return end;
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
	}

	private void frame(int marker, int data) {
		if (marker > 0xc2 || this.components > 0) {
			throw PictureHeader.damaged("a JPEG file of a kind that browsers do not show");
		}
		this.height = length(data + 1);
		this.width = length(data + 3);
		this.components = unsigned(data + 5);
	}

	/** Everything up to the next marker that is neither a stuffed byte nor a restart. */
	private int scan(int from) {
		if (++this.scans > MOST_SCANS) {
			throw PictureHeader.damaged("a JPEG file with too many scans");
		}
		int at = from;
		while (unsigned(at) != 0xff || unsigned(at + 1) == 0 || (unsigned(at + 1) & 0xf8) == 0xd0) {
			at++;
		}
		return at;
	}

	private void profile(int segment, int from, int end) {
		byte[] part = new byte[end - from - 2];
		System.arraycopy(this.content, from + 2, part, 0, part.length);
		this.profileParts.put(unsigned(from), part);
		this.profileSegments.write(this.content, segment, end - segment);
	}

	/**
	 * Tables, frames and scans; of the applications' segments those that say how colours
	 * are stored.
	 */
	private boolean isNeeded(int marker, int data) {
		return switch (marker) {
			case 0xe0 -> PictureFormat.begins(this.content, data, "JFIF\0");
			case 0xee -> PictureFormat.begins(this.content, data, "Adobe");
			default -> marker < 0xe0;
		};
	}

	private PictureHeader header() {
		if (this.components == 0 || this.scans == 0) {
			throw PictureHeader.damaged("a JPEG file without a picture");
		}
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		whole.writeBytes(new byte[] { (byte) 0xff, (byte) 0xd8 });
		boolean inks = this.components == INKS;
		if (inks) {
			whole.writeBytes(this.profileSegments.toByteArray());
		}
		whole.writeBytes(this.essence.toByteArray());
		whole.writeBytes(new byte[] { (byte) 0xff, (byte) END });
		ByteArrayOutputStream profile = new ByteArrayOutputStream();
		this.profileParts.values().forEach(profile::writeBytes);
		return new PictureHeader(PictureFormat.JPEG, this.width, this.height, this.orientation,
				(inks || profile.size() == 0) ? null : profile.toByteArray(), whole.toByteArray());
	}

	private int unsigned(int at) {
		return this.content[at] & 0xff;
	}

	private int length(int at) {
		return unsigned(at) << 8 | unsigned(at + 1);
	}

}
