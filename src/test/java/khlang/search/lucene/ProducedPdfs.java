package khlang.search.lucene;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khlang.system.Chromium;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/** The same two pages of Thai as PDF files of different programs. */
public final class ProducedPdfs {

    static final List<String> PAGES =
            List.of(
                    "รายงานการประชุมสภาเทศบาล ครั้งที่ ๓",
                    "จำนวนผู้สูงอายุที่ขึ้นทะเบียน น้ำประปาหมู่บ้าน ถนนชำรุดทั้งหมู่ที่สิบสอง");

    private static final Path FONT = Path.of("/usr/share/fonts/truetype/tlwg/Garuda.ttf");
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    /** How fonts of the nineties numbered the signs that they set a little lower or to the left. */
    public static final Map<String, String> OLD_GLYPHS =
            Map.of("0E48", "F70A", "0E49", "F70B", "0E31", "F710", "0E34", "F701", "0E35", "F702");

    private static final Pattern RANGE =
            Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}{4})>");

    private ProducedPdfs() {}

    /** As somebody prints a page of the web into a file. */
    static void printed(Path file) {
        try (var chromium = new Chromium();
                Page page = chromium.browser().newPage()) {
            page.setContent(html());
            page.pdf(new Page.PdfOptions().setPath(file));
        }
    }

    /** As an office saves its text as PDF. */
    static void saved(Path file) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(OFFICE), "SKIPPED: no LibreOffice at " + OFFICE);
        Path folder = file.toAbsolutePath().getParent();
        Path source = Files.writeString(folder.resolve("saved.html"), html());
        Process office =
                new ProcessBuilder(
                                OFFICE.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf:writer_web_pdf_Export",
                                "--outdir",
                                folder.toString(),
                                source.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("office.out").toFile())
                        .start();
        assumeTrue(office.waitFor(5, TimeUnit.MINUTES), "SKIPPED: LibreOffice does not end");
        Files.move(folder.resolve("saved.pdf"), file);
    }

    /** As a program of another office makes its reports. */
    static void reported(Path file) throws IOException {
        needFont();
        try (OutputStream out = Files.newOutputStream(file)) {
            var font =
                    new Font(
                            BaseFont.createFont(
                                    FONT.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED),
                            14);
            var document = new Document();
            PdfWriter.getInstance(document, out);
            document.open();
            for (String text : PAGES) {
                document.newPage();
                document.add(new Paragraph(text, font));
            }
            document.close();
        }
    }

    /** With a font that says private numbers for signs above the line. */
    static void withOldFont(Path file) throws IOException {
        withOldFont(file, PAGES.stream().map(List::of).toList(), OLD_GLYPHS);
    }

    /**
     * With a font that says other numbers for some letters.
     *
     * @param pages the lines of each
     * @param glyphs what it says for which letter, both in four hexadecimal digits
     */
    public static void withOldFont(Path file, List<List<String>> pages, Map<String, String> glyphs)
            throws IOException {
        needFont();
        try (var document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(document, Files.newInputStream(FONT), false);
            for (List<String> lines : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 14);
                    content.setLeading(28);
                    content.newLineAtOffset(50, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            var made = new ByteArrayOutputStream();
            document.save(made);
            try (PDDocument again = org.apache.pdfbox.Loader.loadPDF(made.toByteArray())) {
                for (PDPage page : again.getPages()) {
                    age(page, glyphs);
                }
                again.save(file.toFile());
            }
        }
    }

    private static void age(PDPage page, Map<String, String> glyphs) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            COSStream meanings =
                    page.getResources()
                            .getFont(name)
                            .getCOSObject()
                            .getCOSStream(COSName.TO_UNICODE);
            String text =
                    RANGE.matcher(meanings.toTextString()).replaceAll(range -> aged(range, glyphs));
            try (OutputStream out = meanings.createOutputStream()) {
                out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** A range of glyphs with its letters, one by one as an array. */
    private static String aged(MatchResult range, Map<String, String> glyphs) {
        int first = Integer.parseInt(range.group(1), 16);
        int last = Integer.parseInt(range.group(2), 16);
        int letter = Integer.parseInt(range.group(3), 16);
        return IntStream.rangeClosed(letter, letter + last - first)
                .mapToObj("%04X"::formatted)
                .map(one -> "<" + glyphs.getOrDefault(one, one) + ">")
                .collect(
                        Collectors.joining(
                                "", "<" + range.group(1) + "> <" + range.group(2) + "> [", "]"));
    }

    private static void needFont() {
        assumeTrue(Files.isReadable(FONT), "SKIPPED: no Thai font at " + FONT);
    }

    private static String html() {
        return PAGES.stream()
                .map(
                        text ->
                                "<p style='page-break-after: always; font: 14pt Garuda'>"
                                        + text
                                        + "</p>")
                .collect(
                        Collectors.joining(
                                "", "<html><meta charset='utf-8'><title>x</title>", "</html>"));
    }
}
