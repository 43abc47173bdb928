package khlang.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import khlang.word.WordException.Reason;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads the XML inside Word files, with no document type, no entities and nothing fetched. Elements
 * are known by their local names: the strict and the usual form of the format differ in namespaces.
 */
final class Xml {

    /** Tables in tables in text boxes take some twenty each. */
    private static final String DEEPEST = "400";

    private Xml() {}

    /** The root of a part. */
    static Element parse(byte[] bytes) throws WordException {
        try {
            // The JDK's own parser, whatever else lies on the class path.
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new WordException(Reason.NOT_WORD, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's own parser lacks a feature", e);
        }
    }

    /** A part as it is stored; equal trees make equal bytes. */
    static byte[] written(Element root) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            var out = new ByteArrayOutputStream();
            factory.newTransformer()
                    .transform(new DOMSource(root.getOwnerDocument()), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("The JDK's own writer fails", e);
        }
    }

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    /** The first child of a name; null when there is none, or no parent. */
    static Element child(Element parent, String name) {
        if (parent != null) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element && element.getLocalName().equals(name)) {
                    return element;
                }
            }
        }
        return null;
    }

    /** All elements of a name below, in order. */
    static List<Element> below(Element parent, String name) {
        var found = parent.getElementsByTagNameNS("*", name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    /** The value of an attribute; {@code ""} when it is absent, or there is no element. */
    static String attr(Element element, String name) {
        if (element == null) {
            return "";
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getValue();
            }
        }
        return "";
    }

    /** The {@code val} of a child; {@code ""} when it is absent. */
    static String value(Element parent, String child) {
        return attr(child(parent, child), "val");
    }

    /** The number in a child's {@code val}. */
    static int number(Element parent, String child, int otherwise) {
        return number(value(parent, child), otherwise);
    }

    static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** What a switch says: on unless it says off; null when it is absent. */
    static Boolean toggle(Element parent, String child) {
        Element element = child(parent, child);
        if (element == null) {
            return null;
        }
        return switch (attr(element, "val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // Word's warnings are not ours.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
