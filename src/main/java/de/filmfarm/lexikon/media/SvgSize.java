package de.filmfarm.lexikon.media;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import de.filmfarm.lexikon.media.picture.RefusedFileException;
import de.filmfarm.lexikon.media.picture.RefusedFileException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How large a drawing wants to be: as its view box says, else as its width and height.
 *
 * @param width in pixels of CSS
 * @param height in pixels of CSS
 */
record SvgSize(int width, int height) {

	private static final int LARGEST = 20_000;

	/**
	 * Reads the first element.
	 * @throws RefusedFileException if it does not say, or wants to be too large
	 */
	static SvgSize of(byte[] content) {
		try {
			XMLStreamReader xml = SvgInspection.factory().createXMLStreamReader(new ByteArrayInputStream(content));
			xml.nextTag();
			return of(xml.getAttributeValue(null, "viewBox"), xml.getAttributeValue(null, "width"),
					xml.getAttributeValue(null, "height"));
		}
		catch (XMLStreamException ex) {
			throw new RefusedFileException(Reason.DAMAGED, "not well-formed: " + ex.getMessage(), "", ex);
		}
	}

	private static SvgSize of(@Nullable String viewBox, @Nullable String width, @Nullable String height) {
		try {
			if (viewBox != null) {
				String[] box = viewBox.strip().split("[\\s,]+", -1);
				return checked(Double.parseDouble(box[2]), Double.parseDouble(box[3]));
			}
			if (width != null && height != null) {
				return checked(pixels(width), pixels(height));
			}
		}
		catch (NumberFormatException | IndexOutOfBoundsException ex) {
			// It says something that is no size.
		}
		throw new RefusedFileException(Reason.UNSIZED_DRAWING, "neither a view box nor width and height in pixels");
	}

	private static double pixels(String length) {
		return Double.parseDouble(length.strip().replaceFirst("px$", ""));
	}

	private static SvgSize checked(double width, double height) {
		if (!(width > 0 && height > 0)) {
			throw new NumberFormatException("no size");
		}
		if (Math.max(width, height) > LARGEST) {
			throw new RefusedFileException(Reason.TOO_MANY_PIXELS, width + " x " + height + " are too many");
		}
		return new SvgSize((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height)));
	}

}
