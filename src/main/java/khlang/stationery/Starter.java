package khlang.stationery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import khlang.word.WordParts;

/**
 * Packs a template of ours: a room brings the text, everything around it is the same in all, such
 * as the letters, the look of tables and the number of the page.
 */
public final class Starter {

    private static final String RELATIONS = "word/_rels/document.xml.rels";

    private Starter() {}

    /**
     * The Word file.
     *
     * @param room in whose folder of resources the text lies
     * @param text the name of the part with the text, such as {@code report.xml}
     */
    public static byte[] of(Class<?> room, String text) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", ours("content-types.xml"));
        parts.put("_rels/.rels", ours("package.rels"));
        parts.put("word/document.xml", resource(room, text));
        parts.put(RELATIONS, ours("document.xml.rels"));
        parts.put("word/styles.xml", ours("styles.xml"));
        parts.put("word/settings.xml", ours("settings.xml"));
        parts.put("word/header1.xml", ours("header1.xml"));
        return packed(parts);
    }

    private static byte[] ours(String name) {
        return resource(Starter.class, "parts/" + name);
    }

    private static byte[] resource(Class<?> room, String name) {
        try (InputStream in = room.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not in the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        try {
            var out = new ByteArrayOutputStream();
            WordParts.pack(parts, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the memory does not fail so
        }
    }
}
