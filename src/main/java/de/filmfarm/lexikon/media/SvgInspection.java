package de.filmfarm.lexikon.media;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Refuses drawings that do more than draw: scripts, event handlers, foreign content,
 * references to anything outside the file, and document types, whose entities can grow
 * without end.
 */
final class SvgInspection {

	private static final Set<String> REFUSED_ELEMENTS = Set.of("script", "foreignobject", "iframe", "object", "embed",
			"audio", "video", "image", "set", "handler");

	private SvgInspection() {
	}

	/**
	 * Reads the drawing to its end.
	 * @throws IllegalArgumentException if it is not a well-formed SVG file or holds what
	 * is refused
	 */
	static void inspect(String name, byte[] content) {
		try {
			XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
			boolean first = true;
			StringBuilder text = new StringBuilder();
			while (xml.hasNext()) {
				int event = xml.next();
				switch (event) {
					case XMLStreamConstants.DTD -> throw refused(name, "a document type");
					case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw refused(name, "a processing instruction");
					case XMLStreamConstants.START_ELEMENT -> {
						inspectElement(name, xml, first);
						first = false;
						text.setLength(0);
					}
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
					case XMLStreamConstants.END_ELEMENT -> {
						// Only now is it whole: comments and references cut it into
						// pieces.
						inspectStyle(name, text.toString());
						text.setLength(0);
					}
					default -> {
					}
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IllegalArgumentException(name + " is not well-formed: " + ex.getMessage(), ex);
		}
	}

	private static void inspectStyle(String name, String text) {
		if (isForeign(text)) {
			throw refused(name, "a style that loads from elsewhere");
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	private static void inspectElement(String name, XMLStreamReader xml, boolean first) {
		String element = xml.getLocalName().toLowerCase(Locale.ROOT);
		if (first && !element.equals("svg")) {
			throw new IllegalArgumentException(name + " is not an SVG file, it begins with <" + element + ">");
		}
		if (REFUSED_ELEMENTS.contains(element)) {
			throw refused(name, "<" + element + ">");
		}
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
			String value = xml.getAttributeValue(i).strip();
			if (attribute.startsWith("on") || isForeign(value)
					|| (attribute.equals("href") && !value.startsWith("#"))) {
				throw refused(name, attribute + "=\"" + value + "\"");
			}
		}
	}

	/** Whether a style or an attribute points out of the file. */
	private static boolean isForeign(String text) {
		String folded = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\"']", "");
		return folded.contains("@import") || folded.contains("javascript:") || folded.matches("(?s).*url\\((?!#).*");
	}

	private static IllegalArgumentException refused(String name, String what) {
		return new IllegalArgumentException(name + " holds " + what + ", which a drawing must not");
	}

}
