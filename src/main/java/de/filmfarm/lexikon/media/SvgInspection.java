package de.filmfarm.lexikon.media;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import de.filmfarm.lexikon.media.picture.RefusedFileException;
import de.filmfarm.lexikon.media.picture.RefusedFileException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Refuses drawings that do more than draw: scripts, event handlers, foreign content,
 * references to anything outside the file, document types, whose entities can grow
 * without end, and parts that repeat each other without end.
 */
final class SvgInspection {

	static final String SVG = "http://www.w3.org/2000/svg";

	/** What drawing programs add for themselves; browsers ignore it. */
	private static final Set<String> OF_PROGRAMS = Set.of("http://www.inkscape.org/namespaces/inkscape",
			"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
			"http://creativecommons.org/ns#", "http://web.resource.org/cc/", "http://purl.org/dc/elements/1.1/",
			"http://www.bohemiancoding.com/sketch/ns");

	private static final Set<String> REFUSED_ELEMENTS = Set.of("script", "foreignobject", "iframe", "object", "embed",
			"audio", "video", "image", "set", "handler", "listener");

	/** Functions of CSS that load, other than url(), which may point into the file. */
	private static final Pattern LOADING = Pattern.compile("(^|[^a-z-])(-webkit-)?(image|image-set|src|cross-fade)\\(",
			Pattern.CASE_INSENSITIVE);

	private final String name;

	private final XMLStreamReader xml;

	private final StringBuilder text = new StringBuilder();

	private final Deque<String> elements = new ArrayDeque<>();

	private final SvgRepetition repetition = new SvgRepetition();

	private SvgInspection(String name, XMLStreamReader xml) {
		this.name = name;
		this.xml = xml;
	}

	/**
	 * Reads the drawing to its end.
	 * @throws RefusedFileException if it is not a well-formed SVG file or holds what is
	 * refused
	 */
	static void inspect(String name, byte[] content) {
		try {
			SvgInspection inspection = new SvgInspection(name,
					factory().createXMLStreamReader(new ByteArrayInputStream(content)));
			inspection.inspect();
		}
		catch (XMLStreamException ex) {
			throw new RefusedFileException(Reason.DAMAGED, name + " is not well-formed: " + ex.getMessage(), "", ex);
		}
	}

	/** Reads no document types and nothing from elsewhere. */
	static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	private void inspect() throws XMLStreamException {
		while (this.xml.hasNext()) {
			switch (this.xml.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused("<!DOCTYPE>");
				case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw refused("<?" + this.xml.getPITarget() + "?>");
				case XMLStreamConstants.START_ELEMENT -> begin();
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> this.text.append(this.xml.getText());
				case XMLStreamConstants.END_ELEMENT -> end();
				default -> {
				}
			}
		}
		if (this.repetition.isTooMuch()) {
			throw refused("<use>");
		}
	}

	private void begin() {
		String element = this.xml.getLocalName().toLowerCase(Locale.ROOT);
		String namespace = this.xml.getNamespaceURI();
		if (this.elements.isEmpty() && (!element.equals("svg") || !SVG.equals(namespace))) {
			throw new RefusedFileException(Reason.UNKNOWN,
					this.name + " is not an SVG file, it begins with <" + element + ">");
		}
		if (REFUSED_ELEMENTS.contains(element) || !isKnown(namespace)) {
			throw refused("<" + element + ">");
		}
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			inspectAttribute(this.xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT),
					this.xml.getAttributeValue(i).strip());
		}
		this.elements.push(element);
		this.repetition.begin(attribute("id"), element.equals("use") ? attribute("href") : null);
		this.text.setLength(0);
	}

	private static boolean isKnown(@Nullable String namespace) {
		return SVG.equals(namespace) || (namespace != null && OF_PROGRAMS.contains(namespace));
	}

	private @Nullable String attribute(String local) {
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			if (this.xml.getAttributeLocalName(i).equals(local)) {
				return this.xml.getAttributeValue(i).strip();
			}
		}
		return null;
	}

	private void inspectAttribute(String attribute, String value) {
		boolean reaches = attribute.equals("base") || (attribute.equals("href") && !value.startsWith("#"));
		// An animation may set any attribute, those that are refused too.
		boolean sets = attribute.equals("attributename")
				&& value.toLowerCase(Locale.ROOT).matches("(.*:)?(href|base|on.*|style)");
		if (attribute.startsWith("on") || reaches || sets || isForeign(value)
				|| (attribute.equals("style") && value.contains("\\"))) {
			throw refused(attribute + "=\"" + value + "\"");
		}
	}

	/** Only now is a text whole: comments and references cut it into pieces. */
	private void end() {
		String content = this.text.toString();
		// In a style, an escape can spell any word.
		if (isForeign(content) || (this.elements.pop().equals("style") && content.contains("\\"))) {
			throw refused("<style>");
		}
		this.repetition.end();
		this.text.setLength(0);
	}

	/** Whether a style or an attribute points out of the file. */
	private static boolean isForeign(String text) {
		String folded = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\"']", "");
		return folded.contains("@import") || folded.contains("javascript:") || folded.matches("(?s).*url\\((?!#).*")
				|| LOADING.matcher(text).find();
	}

	private RefusedFileException refused(String part) {
		String shown = (part.length() <= 100) ? part : part.substring(0, 100) + "...";
		return new RefusedFileException(Reason.UNSAFE_DRAWING,
				this.name + " holds " + shown + ", which a drawing must not", shown, null);
	}

}
