package khlang.extraction.child;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What an Office file says about parts that belong to others: {@code _rels/*.rels}. */
final class Relations {

    private Relations() {}

    /**
     * Whether a part is to be fetched from elsewhere as soon as the file is opened: a template, a
     * picture. Links that a person clicks are not.
     */
    static boolean reachOutside(Archive archive) throws IOException, RefusedException {
        for (String name : archive.names()) {
            if (name.endsWith(".rels") && fetches(archive, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fetches(Archive archive, String name)
            throws IOException, RefusedException {
        var found = new boolean[1];
        each(
                archive,
                name,
                (id, type, target, outside) -> found[0] |= outside && !type.endsWith("/hyperlink"));
        return found[0];
    }

    /** The targets of a part's relations by their keys. */
    static Map<String, String> targets(Archive archive, String name)
            throws IOException, RefusedException {
        var targets = new HashMap<String, String>();
        if (archive.has(name)) {
            each(archive, name, (id, type, target, outside) -> targets.put(id, target));
        }
        return targets;
    }

    private interface Taker {
        void take(String id, String type, String target, boolean outside);
    }

    private static void each(Archive archive, String name, Taker taker)
            throws IOException, RefusedException {
        Xml.read(
                archive.open(name),
                new Xml.Listener() {
                    @Override
                    public void begin(String element, XMLStreamReader reader) {
                        if (element.equals("Relationship")) {
                            taker.take(
                                    value(reader, "Id"),
                                    value(reader, "Type"),
                                    value(reader, "Target"),
                                    value(reader, "TargetMode").equals("External"));
                        }
                    }

                    @Override
                    public void text(String text) {}

                    @Override
                    public void end(String element) {}
                });
    }

    static String value(XMLStreamReader reader, String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
