package de.filmfarm.lexikon.media.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The formats that pictures are taken in. What a file is called says nothing; its first
 * bytes do.
 */
enum PictureFormat {

	PNG, JPEG, WEBP;

	/** The format that the bytes begin as, if it is one of these. */
	static Optional<PictureFormat> of(byte[] content) {
		if (begins(content, 0, "\u0089PNG\r\n\u001a\n")) {
			return Optional.of(PNG);
		}
		if (begins(content, 0, "\u00ff\u00d8\u00ff")) {
			return Optional.of(JPEG);
		}
		return (begins(content, 0, "RIFF") && begins(content, 8, "WEBP")) ? Optional.of(WEBP) : Optional.empty();
	}

	/** Whether the letters, one byte each, stand in the content. */
	static boolean begins(byte[] content, int from, String letters) {
		byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
		int to = from + wanted.length;
		return from >= 0 && to <= content.length && Arrays.equals(content, from, to, wanted, 0, wanted.length);
	}

}
