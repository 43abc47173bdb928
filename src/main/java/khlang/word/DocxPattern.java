package khlang.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Pieces of Word files with places such as {@code {title}}, from the program's resources. */
final class DocxPattern {

    private DocxPattern() {}

    /**
     * A piece with its places filled.
     *
     * @param places ready to stand in XML, by their names
     */
    static String text(String name, Map<String, String> places) {
        String text = pattern(name);
        for (Map.Entry<String, String> place : places.entrySet()) {
            text = text.replace("{" + place.getKey() + "}", place.getValue());
        }
        return text;
    }

    /** The same as the bytes of a part. */
    static byte[] bytes(String name, Map<String, String> places) {
        return text(name, places).getBytes(StandardCharsets.UTF_8);
    }

    private static String pattern(String name) {
        try (InputStream in = DocxPattern.class.getResourceAsStream("docx/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
