package de.filmfarm.lexikon.account.web;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A text for the camera of a telephone, as a drawing of squares.
 *
 * @param size of the drawing, in squares, with the margin that readers need
 * @param path the dark squares, as SVG draws them
 */
public record QrCode(int size, String path) {

	/** Squares on each side, ISO/IEC 18004. */
	private static final int MARGIN = 4;

	/**
	 * Draws a text, so that it can be read with a tenth of it covered.
	 * @param text of at most some two thousand characters
	 */
	static QrCode of(String text) {
		io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			int from = 0;
			// One rectangle for all dark squares side by side.
			for (int x = 0; x <= code.size; x++) {
				if (!code.getModule(x, y)) {
					if (x > from) {
						path.append("M%d %dh%dv1H%dz".formatted(from + MARGIN, y + MARGIN, x - from, from + MARGIN));
					}
					from = x + 1;
				}
			}
		}
		return new QrCode(code.size + 2 * MARGIN, path.toString());
	}

}
