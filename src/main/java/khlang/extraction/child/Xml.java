package khlang.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import khlang.extraction.Refusal;

/**
 * Reads XML of foreign files event by event, so that its size does not matter. Office files have no
 * document type; one that has wants to fetch something or to grow.
 */
public final class Xml {

    private static final int DEEPEST = 150;

    private Xml() {}

    /** Takes what is read; names come without prefix. */
    public interface Listener {

        /** An element begins; its attributes are those of the reader. */
        void begin(String name, XMLStreamReader reader) throws XMLStreamException;

        /** A piece of text; a long one comes in several. */
        void text(String text);

        /** An element ends. */
        void end(String name);
    }

    /**
     * Reads all of it and closes the stream.
     *
     * @throws RefusedException when it has a document type, is nested too deeply, or too big
     * @throws IOException when it is not well-formed
     */
    public static void read(InputStream stream, Listener listener)
            throws IOException, RefusedException {
        try (stream) {
            XMLStreamReader reader = factory().createXMLStreamReader(stream);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new RefusedException(Refusal.UNSAFE);
                        }
                        listener.begin(reader.getLocalName(), reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        listener.end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                            listener.text(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new RefusedException(Refusal.UNSAFE);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof Archive.TooBigException) {
                throw new RefusedException(Refusal.TOO_BIG);
            }
            throw new IOException(e);
        } catch (Archive.TooBigException e) {
            throw new RefusedException(Refusal.TOO_BIG);
        }
    }

    /** The JDK's own, whatever else lies on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("Nothing is fetched");
                });
        return factory;
    }
}
