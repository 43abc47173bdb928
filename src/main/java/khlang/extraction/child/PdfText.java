package khlang.extraction.child;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import khlang.extraction.Caution;
import khlang.extraction.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of PDF files, page by page. */
final class PdfText {

    private static final int MOST_PAGES = 5_000;
    private static final long MEMORY = 48L << 20; // more goes into the working folder
    private static final int SPARSE = 20; // characters of a page: no more than its number

    private PdfText() {}

    static void read(Path file, Found found) throws IOException, RefusedException {
        FontMappers.set(new NoSystemFonts());
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MEMORY, 200L << 20);
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, memory.streamCache)) {
            if (document.isEncrypted()) {
                found.caution(Caution.OPENS_WITHOUT_PASSWORD);
            }
            if (runsProgram(document.getDocumentCatalog())) {
                found.caution(Caution.SCRIPT);
            }
            found.titled(document.getDocumentInformation().getTitle());
            found.counted(Math.max(0, document.getNumberOfPages()));
            pages(document, found);
        } catch (InvalidPasswordException e) {
            throw new RefusedException(Refusal.ENCRYPTED);
        }
    }

    private static void pages(PDDocument document, Found found) throws IOException {
        int count = Math.min(found.pages(), MOST_PAGES);
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        for (int page = 1; page <= count; page++) {
            if (page > 1) {
                found.text().endPage();
            }
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, new Collector(found.text()));
        }
        if (count < found.pages()) {
            found.text().cut();
        }
        if (count > 0 && found.text().length() < (long) count * (SPARSE + 1)) {
            found.caution(Caution.SCANNED);
        }
    }

    private static boolean runsProgram(PDDocumentCatalog catalog) throws IOException {
        return catalog.getOpenAction() instanceof PDActionJavaScript
                || (catalog.getNames() != null && catalog.getNames().getJavaScript() != null);
    }

    private static final class Collector extends Writer {

        private final PlainText text;

        private Collector(PlainText text) {
            this.text = text;
        }

        @Override
        public void write(char[] signs, int from, int length) {
            text.append(java.nio.CharBuffer.wrap(signs, from, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
