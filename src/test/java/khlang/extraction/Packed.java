package khlang.extraction;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives part by part, the honest and the other ones. */
public final class Packed implements AutoCloseable {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final ZipOutputStream zip;

    private Packed(OutputStream out) {
        zip = new ZipOutputStream(new BufferedOutputStream(out));
        zip.setLevel(1); // a bomb is made quickly
    }

    static Packed into(Path file) throws IOException {
        return new Packed(Files.newOutputStream(file));
    }

    /** Writes a part while it is made: it may be larger than the memory. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    Packed part(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
        return this;
    }

    Packed part(String name, String text) throws IOException {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What makes it an Office file. */
    Packed types() throws IOException {
        return part("[Content_Types].xml", "<Types/>");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole Word document. */
    public static void docx(Path file, String prologue, String body) throws IOException {
        try (Packed packed = into(file)) {
            packed.types().part("word/document.xml", document(prologue, body));
        }
    }

    static String document(String prologue, String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + prologue
                + "<w:document xmlns:w=\""
                + WORD
                + "\"><w:body>"
                + body
                + "</w:body></w:document>";
    }

    /** A paragraph of one. */
    public static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static void odt(Path file, String prologue, String body) throws IOException {
        openDocument(file, "text", prologue, "<text:p>" + body + "</text:p>");
    }

    static void openDocument(Path file, String type, String prologue, String body)
            throws IOException {
        try (Packed packed = into(file)) {
            packed.part("mimetype", "application/vnd.oasis.opendocument." + type)
                    .part(
                            "content.xml",
                            "<?xml version=\"1.0\"?>"
                                    + prologue
                                    + "<office:document-content xmlns:office=\"urn:o\""
                                    + " xmlns:text=\"urn:t\" xmlns:table=\"urn:b\">"
                                    + "<office:body>"
                                    + body
                                    + "</office:body></office:document-content>");
        }
    }

    /** A workbook with one sheet and one cell, and as many shared texts as wished. */
    static void xlsx(Path file, int texts) throws IOException {
        try (Packed packed = into(file)) {
            packed.types()
                    .part(
                            "xl/workbook.xml",
                            "<workbook xmlns:r=\"urn:r\"><sheets>"
                                    + "<sheet name=\"แผน\" r:id=\"r1\"/></sheets></workbook>")
                    .part(
                            "xl/_rels/workbook.xml.rels",
                            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
                                    + " Target=\"worksheets/sheet1.xml\"/></Relationships>")
                    .part(
                            "xl/worksheets/sheet1.xml",
                            "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c><v>12.5</v></c>"
                                    + "</row></sheetData></worksheet>")
                    .part(
                            "xl/sharedStrings.xml",
                            out -> {
                                out.write("<sst>".getBytes(StandardCharsets.UTF_8));
                                for (int i = 0; i < texts; i++) {
                                    String text = "<si><t>น้ำ" + i + "</t></si>";
                                    out.write(text.getBytes(StandardCharsets.UTF_8));
                                }
                                out.write("</sst>".getBytes(StandardCharsets.UTF_8));
                            });
        }
    }
}
