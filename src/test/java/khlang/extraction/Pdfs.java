package khlang.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Makes PDF files. */
public final class Pdfs {

    private Pdfs() {}

    public static void written(Path file, int pages, String words) throws IOException {
        try (PDDocument document = document(pages, words)) {
            document.getDocumentInformation().setTitle("Handbook");
            document.save(file.toFile());
        }
    }

    private static PDDocument document(int pages, String words) throws IOException {
        var document = new PDDocument();
        var font = new PDType1Font(FontName.HELVETICA);
        for (int i = 0; i < pages; i++) {
            var page = new PDPage();
            document.addPage(page);
            if (!words.isEmpty()) {
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(words + " " + (i + 1));
                    content.endText();
                }
            }
        }
        return document;
    }

    /** An empty password leaves it open to everybody, with a few things forbidden. */
    static void encrypted(Path file, String password) throws IOException {
        try (PDDocument document = document(1, "secret words of the office")) {
            var rights = new AccessPermission();
            rights.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", password, rights));
            document.save(file.toFile());
        }
    }

    static void withProgram(Path file) throws IOException {
        try (PDDocument document = document(1, "words and more words")) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.save(file.toFile());
        }
    }

    /** A page tree whose branch is itself. */
    static void endless(Path file) throws IOException {
        Files.writeString(
                file,
                """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[2 0 R 3 0 R]/Count 2147483647/Parent 2 0 R>> endobj
                3 0 obj <</Type/Pages/Kids[2 0 R]/Count 5/Parent 2 0 R>> endobj
                trailer <</Root 1 0 R/Size 4/Prev 0>>
                startxref
                0
                %%EOF
                """);
    }

    /** An array in an array in an array … */
    static void deep(Path file) throws IOException {
        Files.writeString(
                file,
                "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages "
                        + "[".repeat(2_000_000)
                        + " >> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n",
                StandardCharsets.ISO_8859_1);
    }

    /** A page that draws a form that draws itself. */
    static void selfDrawing(Path file) throws IOException {
        Files.writeString(
                file,
                """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R
                /Resources<</XObject<</F 5 0 R>>>>>> endobj
                4 0 obj <</Length 4>> stream
                /F Do
                endstream endobj
                5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 11
                /Resources<</XObject<</F 5 0 R>>>>>> stream
                /F Do /F Do
                endstream endobj
                trailer <</Root 1 0 R/Size 6>>
                startxref
                0
                %%EOF
                """);
    }
}
