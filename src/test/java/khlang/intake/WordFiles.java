package khlang.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Makes Word files part by part, so that the dishonest ones can be made too. */
public final class WordFiles {

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, byte[]> media = new LinkedHashMap<>();

    /** The manual of the tests: a title, three chapters, a table, a picture. */
    public static byte[] manual(String title) {
        return new WordFiles()
                .styled("Title", title)
                .styled("Heading1", "วัตถุประสงค์")
                .paragraph("เพื่อให้เจ้าหน้าที่รับชำระภาษีป้ายได้ตรงกัน")
                .styled("Heading1", "ขั้นตอน")
                .table(
                        List.of("ที่", "ขั้นตอน"),
                        List.of("1", "ตรวจแบบ"),
                        List.of("2", "ออกใบเสร็จ"))
                .picture("ผังห้องบริการ", png(60, 40))
                .styled("Heading1", "กฎหมายที่เกี่ยวข้อง")
                .paragraph("พระราชบัญญัติภาษีป้าย พ.ศ. 2510")
                .bytes();
    }

    public WordFiles paragraph(String text) {
        return styled(null, text);
    }

    public WordFiles styled(String style, String text) {
        String look = style == null ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        body.append("<w:p>").append(look).append(run(text)).append("</w:p>");
        return this;
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    @SafeVarargs
    public final WordFiles table(List<String>... rows) {
        body.append("<w:tbl><w:tblPr/><w:tblGrid/>");
        for (List<String> row : rows) {
            body.append("<w:tr>");
            row.forEach(cell -> body.append("<w:tc><w:p>" + run(cell) + "</w:p></w:tc>"));
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        return this;
    }

    public WordFiles picture(String alt, byte[] bytes) {
        String key = "rId" + (10 + media.size());
        media.put(key, bytes);
        body.append(
                """
                <w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/\
                drawingml/2006/wordprocessingDrawing"><wp:extent cx="900000" cy="600000"/>\
                <wp:docPr id="1" name="p" descr="%s"/><a:graphic xmlns:a="http://schemas.\
                openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.\
                openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.\
                openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="%s"/>\
                </pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>\
                </w:r></w:p>"""
                        .formatted(alt, key));
        return this;
    }

    public byte[] bytes() {
        return bytes("");
    }

    /**
     * @param prologue stands before the document, where a document type would
     */
    public byte[] bytes(String prologue) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put(
                "_rels/.rels",
                utf8(relations(List.of(relation("rId1", "officeDocument", "word/document.xml")))));
        parts.put(
                "word/document.xml",
                utf8(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%s<w:document xmlns:w=\"%s\" xmlns:r=\"%s\"><w:body>%s</w:body></w:document>"
                                .formatted(prologue, WORD, OFFICE, body)));
        parts.put("word/styles.xml", utf8(styles()));
        var own = new ArrayList<String>();
        own.add(relation("rId1", "styles", "styles.xml"));
        media.forEach(
                (key, bytes) -> {
                    own.add(relation(key, "image", "media/" + key + ".png"));
                    parts.put("word/media/" + key + ".png", bytes);
                });
        parts.put("word/_rels/document.xml.rels", utf8(relations(own)));
        return zip(parts);
    }

    private static String styles() {
        return "<w:styles xmlns:w=\""
                + WORD
                + "\"><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/>"
                + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Heading1\">"
                + "<w:name w:val=\"heading 1\"/></w:style></w:styles>";
    }

    private static String relations(List<String> relations) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "\">"
                + String.join("", relations)
                + "</Relationships>";
    }

    private static String relation(String key, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(key, OFFICE, type, target);
    }

    /** An archive with these parts. */
    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A small file whose text would fill 600 MB. */
    public static byte[] bomb() {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(utf8("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(utf8("<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>"));
            for (int i = 0; i < 600; i++) {
                zip.write(blanks);
            }
            zip.write(utf8("</w:t></w:r></w:p></w:body></w:document>"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] png(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(1, 1, 0xFF8800);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
