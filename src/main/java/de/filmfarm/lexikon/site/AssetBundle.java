package de.filmfarm.lexikon.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/**
 * Small files served as one. They stay apart on disk, one for each component, and reach
 * the browser in a single request under an address that changes with their content.
 *
 * @param content all files, in the order that {@code index.txt} beside them gives
 * @param path such as {@code /assets/lexikon.1a2b3c4d.css}
 */
record AssetBundle(String content, String path) {

	/** Eight digits tell versions apart; nothing depends on them being unguessable. */
	private static final int DIGITS = 8;

	/**
	 * Reads the files.
	 * @param name of the one that they make
	 * @param folder beneath {@code static}
	 * @param ending of all of them: css or js
	 */
	static AssetBundle read(String name, String folder, String ending) {
		StringBuilder all = new StringBuilder();
		text(folder + "/index.txt").lines()
			.filter((file) -> !file.isBlank())
			.forEach((file) -> all.append(text(folder + "/" + file.strip())).append('\n'));
		String content = bare(all.toString());
		String digest = HexFormat.of().formatHex(DigestUtils.md5Digest(content.getBytes(StandardCharsets.UTF_8)));
		return new AssetBundle(content, "/assets/" + name + "." + digest.substring(0, DIGITS) + "." + ending);
	}

	/** Comments and indentation are for those who work on the files, not for browsers. */
	private static String bare(String text) {
		return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "").replaceAll("(?m)^\\s+", "");
	}

	private static String text(String path) {
		try {
			return new ClassPathResource("static/" + path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
