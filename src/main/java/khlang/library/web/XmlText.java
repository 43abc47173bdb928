package khlang.library.web;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a small XML text; what stands in it is escaped by the writer. */
final class XmlText {

    /** Java's own: libraries bring others along, which escape less. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** Opens a document whose elements belong to one namespace. */
    XmlText(String root, String namespace) {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with attributes and without content. */
    XmlText empty(String name, String... attributes) {
        return write(
                () -> {
                    writer.writeEmptyElement(name);
                    for (int i = 0; i < attributes.length; i += 2) {
                        writer.writeAttribute(attributes[i], attributes[i + 1]);
                    }
                });
    }

    /** An element with a text. */
    XmlText element(String name, String content) {
        return write(
                () -> {
                    writer.writeStartElement(name);
                    writer.writeCharacters(content);
                    writer.writeEndElement();
                });
    }

    /** Opens an element that {@link #close} closes. */
    XmlText open(String name) {
        return write(() -> writer.writeStartElement(name));
    }

    /** Closes the innermost open element. */
    XmlText close() {
        return write(writer::writeEndElement);
    }

    /** Closes all that is open. */
    String end() {
        write(writer::writeEndDocument);
        return text.toString();
    }

    private XmlText write(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a string takes everything
        }
    }

    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }
}
