package khlang.extraction;

import static khlang.extraction.Packed.document;
import static khlang.extraction.Packed.paragraph;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that somebody might send in, by accident or not; all made here. */
public final class HostileFiles {

    private static final byte[] BLANKS = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

    private static final String XXE = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

    private static final String LAUGHS =
            "<!DOCTYPE d [<!ENTITY a \"hahahahaha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                    + "<!ENTITY e \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
                    + "<!ENTITY x \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]>";

    /**
     * @param fileName as it is called when it comes
     * @param expected the refusal; null when it can be read
     */
    public record Hostile(String fileName, Refusal expected, Maker maker) {

        @Override
        public String toString() {
            return fileName;
        }
    }

    public interface Maker {
        void make(Path file) throws IOException;
    }

    private final List<Hostile> files = new ArrayList<>();

    private HostileFiles() {}

    public static List<Hostile> all() {
        var collection = new HostileFiles();
        collection.archives();
        collection.xml();
        collection.pictures();
        collection.pdfs();
        collection.disguises();
        return collection.files;
    }

    private void add(String fileName, Refusal expected, Maker maker) {
        files.add(new Hostile(fileName, expected, maker));
    }

    private void archives() {
        add("bomb.docx", Refusal.TOO_BIG, file -> bomb(file, "word/document.xml"));
        add("bomb.xlsx", Refusal.TOO_BIG, file -> bomb(file, "xl/workbook.xml"));
        add("nested.zip", Refusal.ARCHIVE, HostileFiles::nested);
        add("nested.docx", null, HostileFiles::nestedDocument);
        add("entries.docx", Refusal.TOO_MANY_ENTRIES, file -> entries(file, 10_000));
        add("climbing.docx", Refusal.UNSAFE, file -> withPart(file, "../../etc/cron.d/x"));
        add("rooted.docx", Refusal.UNSAFE, file -> withPart(file, "/etc/passwd"));
        add("windows.docx", Refusal.UNSAFE, file -> withPart(file, "..\\..\\x.exe"));
        add("texts.xlsx", null, file -> Packed.xlsx(file, 1_000_000));
        add("truncated.docx", Refusal.BROKEN, file -> half(file, f -> withPart(f, "x.bin")));
        add("truncated.odt", Refusal.BROKEN, file -> half(file, f -> Packed.odt(f, "", "x")));
        add("encrypted.docx", Refusal.ENCRYPTED, file -> old(file, "EncryptedPackage"));
        add("hollow.doc", Refusal.BROKEN, file -> old(file, "WordDocument"));
        add("hollow.xls", null, file -> old(file, "Workbook"));
        add("hollow.ppt", Refusal.BROKEN, file -> old(file, "PowerPoint Document"));
        add("truncated.doc", Refusal.BROKEN, file -> half(file, f -> old(f, "WordDocument")));
        add("other.msi", Refusal.UNKNOWN_KIND, file -> old(file, "Something"));
    }

    private void xml() {
        add("xxe.docx", Refusal.UNSAFE, file -> Packed.docx(file, XXE, paragraph("&x;")));
        add("laughs.docx", Refusal.UNSAFE, file -> Packed.docx(file, LAUGHS, paragraph("&x;")));
        add("xxe.odt", Refusal.UNSAFE, file -> Packed.odt(file, XXE, "&x;"));
        add("laughs.odt", Refusal.UNSAFE, file -> Packed.odt(file, LAUGHS, "&x;"));
        add(
                "xxe.svg",
                null,
                file -> Files.writeString(file, XXE.replace(" d ", " svg ") + "<svg>&x;</svg>"));
        add(
                "laughs.svg",
                null,
                file -> Files.writeString(file, LAUGHS.replace(" d ", " svg ") + "<svg>&x;</svg>"));
        add("deep.docx", Refusal.UNSAFE, file -> Packed.docx(file, "", "<w:p>".repeat(500_000)));
        add("open.docx", Refusal.BROKEN, file -> Packed.docx(file, "", "<w:p><w:r>"));
        add(
                "deep.html",
                null,
                file -> Files.writeString(file, "<html>" + "<div>".repeat(200_000) + "x"));
    }

    private void pictures() {
        add("flood.png", Refusal.TOO_MANY_PIXELS, file -> Pictures.pngHeader(file, 60_000, 60_000));
        add(
                "square.png",
                Refusal.TOO_MANY_PIXELS,
                file -> Pictures.pngHeader(file, 20_000, 20_000));
        add(
                "flood.jpg",
                Refusal.TOO_MANY_PIXELS,
                file -> Pictures.jpegHeader(file, 60_000, 60_000));
        add("flood.gif", Refusal.TOO_MANY_PIXELS, file -> Pictures.gifHeader(file, 60_000, 60_000));
        add("none.png", Refusal.BROKEN, file -> Pictures.pngHeader(file, 0, 0));
        add("stub.jpg", Refusal.BROKEN, file -> Files.write(file, new byte[] {-1, -40, -1, -32}));
        add("stub.webp", Refusal.BROKEN, file -> Files.writeString(file, "RIFF\0\0\0\0WEBPVP8 "));
    }

    private void pdfs() {
        add("encrypted.pdf", Refusal.ENCRYPTED, file -> Pdfs.encrypted(file, "รหัส".repeat(2)));
        add("forbidding.pdf", null, file -> Pdfs.encrypted(file, ""));
        add("program.pdf", null, Pdfs::withProgram);
        add("endless.pdf", null, Pdfs::endless);
        add("deep.pdf", Refusal.BROKEN, Pdfs::deep);
        add("self.pdf", Refusal.TOO_SLOW, Pdfs::selfDrawing);
        add("pages.pdf", null, file -> Pdfs.written(file, 6_000, "page"));
        add(
                "truncated.pdf",
                Refusal.BROKEN,
                file -> Files.writeString(file, "%PDF-1.7\n1 0 obj <<"));
    }

    private void disguises() {
        add("empty.pdf", Refusal.EMPTY, file -> Files.write(file, new byte[0]));
        add("zeros.docx", Refusal.BROKEN, file -> Files.write(file, new byte[1 << 20]));
        add("windows.pdf", Refusal.PROGRAM, file -> Files.writeString(file, "MZ\0\0\1\0PE\0\0"));
        add("linux.png", Refusal.PROGRAM, file -> Files.writeString(file, "\u007FELF\2\1\1\0"));
        add(
                "script.txt",
                Refusal.PROGRAM,
                file -> Files.writeString(file, "#!/bin/sh\nrm -rf /\n"));
        add("page.docx", null, file -> Files.writeString(file, "<!DOCTYPE html><html><body>น้ำ"));
        add("picture-and-pdf.pdf", null, HostileFiles::pictureAndPdf);
        add("pdf-and-archive.pdf", Refusal.BROKEN, HostileFiles::pdfAndArchive);
        add("noise.doc", Refusal.UNKNOWN_KIND, HostileFiles::noise);
        add("locked.zip", Refusal.ARCHIVE, file -> Files.writeString(file, "Rar!\u001A\7\0"));
    }

    private static void bomb(Path file, String part) throws IOException {
        try (Packed packed = Packed.into(file)) {
            packed.types()
                    .part(
                            part,
                            out -> {
                                out.write("<d><t>".getBytes(StandardCharsets.US_ASCII));
                                for (int megabytes = 0; megabytes < 1_100; megabytes++) {
                                    out.write(BLANKS);
                                }
                                out.write("</t></d>".getBytes(StandardCharsets.US_ASCII));
                            });
        }
    }

    private static void nested(Path file) throws IOException {
        byte[] inner = "PK".getBytes(StandardCharsets.US_ASCII);
        for (int depth = 0; depth < 20; depth++) {
            byte[] content = inner;
            Path layer = file.resolveSibling("layer.zip");
            try (Packed packed = Packed.into(layer)) {
                packed.part("inner.zip", out -> out.write(content));
            }
            inner = Files.readAllBytes(layer);
            Files.delete(layer);
        }
        Files.write(file, inner);
    }

    private static void nestedDocument(Path file) throws IOException {
        Path inner = file.resolveSibling("inner.zip");
        bomb(inner, "word/document.xml");
        try (Packed packed = Packed.into(file)) {
            packed.types()
                    .part("word/document.xml", document("", paragraph("น้ำ")))
                    .part("word/embeddings/inner.docx", out -> Files.copy(inner, out));
        }
        Files.delete(inner);
    }

    private static void entries(Path file, int count) throws IOException {
        try (Packed packed = Packed.into(file)) {
            packed.types().part("word/document.xml", document("", paragraph("น้ำ")));
            for (int i = 0; i < count; i++) {
                packed.part("word/media/" + i, "");
            }
        }
    }

    private static void withPart(Path file, String name) throws IOException {
        try (Packed packed = Packed.into(file)) {
            packed.types()
                    .part("word/document.xml", document("", paragraph("น้ำ")))
                    .part(name, "x");
        }
    }

    private static void half(Path file, Maker whole) throws IOException {
        whole.make(file);
        try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() / 2);
        }
    }

    private static void old(Path file, String stream) throws IOException {
        try (var office = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            office.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), stream);
            office.writeFilesystem(out);
        }
    }

    private static void pictureAndPdf(Path file) throws IOException {
        byte[] picture = Pictures.encoded(Pictures.flag(16, 16), "gif");
        Files.write(file, picture);
        Files.writeString(file, "%PDF-1.4\n<script>", java.nio.file.StandardOpenOption.APPEND);
    }

    private static void pdfAndArchive(Path file) throws IOException {
        Packed.docx(file, "", paragraph("น้ำ"));
        byte[] archive = Files.readAllBytes(file);
        Files.writeString(file, "%PDF-1.4\n");
        Files.write(file, archive, java.nio.file.StandardOpenOption.APPEND);
    }

    private static void noise(Path file) throws IOException {
        byte[] bytes = new byte[100_000];
        new java.util.Random(1).nextBytes(bytes);
        bytes[0] = (byte) 0xE5;
        Files.write(file, bytes);
    }
}
