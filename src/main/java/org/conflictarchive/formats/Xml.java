package org.conflictarchive.formats;

import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/** Writes XML of one vocabulary, element by element. */
final class Xml {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final XMLStreamWriter writer;

	private Xml(XMLStreamWriter writer) {
		this.writer = writer;
	}

	/** Something that writes elements. */
	interface Content {

		void writeTo(Xml xml) throws XMLStreamException;

	}

	/** A document in UTF-8. */
	static void write(Writer writer, String root, String namespace, Content content) {
		try {
			XMLStreamWriter stream = FACTORY.createXMLStreamWriter(writer);
			stream.writeStartDocument("UTF-8", "1.0");
			stream.writeStartElement(root);
			stream.writeDefaultNamespace(namespace);
			content.writeTo(new Xml(stream));
			stream.writeEndElement();
			stream.writeEndDocument();
			stream.flush();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Could not write " + root, ex);
		}
	}

	void element(String name, Content content) throws XMLStreamException {
		this.writer.writeStartElement(name);
		content.writeTo(this);
		this.writer.writeEndElement();
	}

	/** Nothing where there is no text. */
	void element(String name, @Nullable String text) throws XMLStreamException {
		if (text != null) {
			element(name, (xml) -> this.writer.writeCharacters(Line.of(text)));
		}
	}

	/** An element with attributes alone: name, value, name, value. */
	void empty(String name, String... attributes) throws XMLStreamException {
		this.writer.writeEmptyElement(name);
		for (int i = 0; i < attributes.length; i += 2) {
			this.writer.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}

}
