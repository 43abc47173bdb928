package khlang.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file around the text, and the file itself. */
final class DocxParts implements AutoCloseable {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SPACES =
            " xmlns:w=\""
                    + MAIN
                    + "\" xmlns:r=\""
                    + RELATIONS
                    + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private final ZipOutputStream zip;
    private final Instant made;

    DocxParts(OutputStream out, Instant made) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.made = made.truncatedTo(ChronoUnit.SECONDS);
    }

    void body(String xml, String section) throws IOException {
        add(
                "word/document.xml",
                HEAD
                        + "<w:document"
                        + SPACES
                        + "><w:body>"
                        + xml
                        + section
                        + "</w:body></w:document>");
    }

    /** A page header or footer with one paragraph. */
    void margin(String name, String kind, String style, String runs) throws IOException {
        add(
                "word/" + name,
                HEAD
                        + "<w:"
                        + kind
                        + SPACES
                        + "><w:p><w:pPr><w:pStyle w:val=\""
                        + style
                        + "\"/></w:pPr>"
                        + runs
                        + "</w:p></w:"
                        + kind
                        + ">");
    }

    void relations(String media) throws IOException {
        String given = resource("document.xml.rels");
        add(
                "word/_rels/document.xml.rels",
                given.replace("</Relationships>", media + "</Relationships>"));
    }

    void properties(String title, String author) throws IOException {
        add(
                "docProps/core.xml",
                resource("core.xml")
                        .replace("{title}", XmlText.text(title))
                        .replace("{author}", XmlText.text(author))
                        .replace("{made}", made.toString()));
    }

    /** A part that is the same in every file. */
    void fixed(String part, String resource) throws IOException {
        add(part, resource(resource));
    }

    void add(String part, String text) throws IOException {
        add(part, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Equal texts make equal files: entries carry the time of the text. */
    void add(String part, byte[] bytes) throws IOException {
        var entry = new ZipEntry(part);
        entry.setTime(made.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = DocxParts.class.getResourceAsStream("/khlang/word/docx/" + name)) {
            if (in == null) {
                throw new IOException("Not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
