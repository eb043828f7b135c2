package de.filmfarm.lexikon.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import de.filmfarm.lexikon.media.picture.EncodedPicture;
import de.filmfarm.lexikon.media.picture.RefusedFileException;
import de.filmfarm.lexikon.media.picture.RefusedFileException.Reason;

/**
 * Takes a drawing that somebody chose: writes it anew in UTF-8 without comments, metadata
 * and what programs keep in it for themselves, such as paths on the author's machine.
 */
final class SvgDrawing {

	/** Bytes. Whatever needs more is a picture. */
	static final int MOST_BYTES = 1 << 20;

	private static final String XLINK = "http://www.w3.org/1999/xlink";

	private static final Set<String> KEPT = Set.of("", XLINK, XMLConstants.XML_NS_URI);

	private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();

	private final ByteArrayOutputStream content = new ByteArrayOutputStream();

	private int left;

	private SvgDrawing() {
	}

	/**
	 * Whether the bytes begin as markup does, in an encoding of which that can be seen.
	 */
	static boolean isMarkup(byte[] content) {
		String start = new String(content, 0, Math.min(content.length, 256), StandardCharsets.ISO_8859_1);
		return start.replaceFirst("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "")
			.replace("\0", "")
			.stripLeading()
			.startsWith("<");
	}

	/**
	 * Cleans a drawing.
	 * @throws RefusedFileException if it is none, or does more than draw
	 */
	static EncodedPicture clean(byte[] file) {
		if (file.length > MOST_BYTES) {
			throw new RefusedFileException(Reason.TOO_HEAVY, file.length + " bytes are too many for a drawing");
		}
		String name = "the file";
		SvgInspection.inspect(name, file);
		SvgDrawing drawing = new SvgDrawing();
		try {
			drawing.copy(file);
		}
		catch (XMLStreamException ex) {
			throw new RefusedFileException(Reason.DAMAGED, "the file cannot be written anew: " + ex.getMessage(), "",
					ex);
		}
		byte[] content = drawing.content.toByteArray();
		// What is kept is what has to be safe.
		SvgInspection.inspect(name, content);
		SvgSize size = SvgSize.of(content);
		return new EncodedPicture(EncodedPicture.SVG, size.width(), size.height(), content);
	}

	private void copy(byte[] file) throws XMLStreamException {
		XMLEventReader in = SvgInspection.factory().createXMLEventReader(new ByteArrayInputStream(file));
		XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(this.content, "UTF-8");
		while (in.hasNext()) {
			XMLEvent event = in.nextEvent();
			if (event.isStartElement()) {
				begin(event.asStartElement(), out);
			}
			else if (this.left > 0) {
				this.left -= event.isEndElement() ? 1 : 0;
			}
			else if (event.isCharacters()) {
				out.add(this.events.createCharacters(event.asCharacters().getData()));
			}
			else if (event.isEndElement()) {
				out.add(event);
			}
		}
		out.close();
	}

	private void begin(StartElement element, XMLEventWriter out) throws XMLStreamException {
		QName name = element.getName();
		if (this.left > 0 || !name.getNamespaceURI().equals(SvgInspection.SVG)
				|| name.getLocalPart().equals("metadata")) {
			this.left++;
			return;
		}
		Iterator<Attribute> attributes = stream(element.getAttributes())
			.filter((attribute) -> KEPT.contains(attribute.getName().getNamespaceURI()))
			.iterator();
		Iterator<Namespace> namespaces = stream(element.getNamespaces())
			.filter((namespace) -> Set.of(SvgInspection.SVG, XLINK).contains(namespace.getNamespaceURI()))
			.iterator();
		out.add(this.events.createStartElement(name, attributes, namespaces));
	}

	private static <T> Stream<T> stream(Iterator<T> iterator) {
		Iterable<T> once = () -> iterator;
		return StreamSupport.stream(once.spliterator(), false);
	}

}
