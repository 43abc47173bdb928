package khlang.system;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;

/** What comes out of the printer: the sheets of a page that a browser has printed. */
public record Printed(List<Sheet> sheets) {

    /**
     * One of them.
     *
     * @param width in points, 842 for A4 lying down
     * @param height in points, 842 for A4 upright
     * @param text without spaces: where a printer puts them is its own affair
     */
    public record Sheet(float width, float height, String text) {}

    /** Prints what a window shows, on the paper that the page itself asks for. */
    public static Printed of(Page page) {
        byte[] pdf =
                page.pdf(
                        new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(false));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var sheets = new ArrayList<Sheet>();
            var stripper = new PDFTextStripper();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                PDRectangle box = document.getPage(number - 1).getMediaBox();
                sheets.add(
                        new Sheet(
                                box.getWidth(), box.getHeight(), bare(stripper.getText(document))));
            }
            return new Printed(List.copyOf(sheets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without its spaces, to look for it on a sheet. */
    public static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** What all sheets say, one after the other. */
    public String text() {
        var text = new StringBuilder();
        sheets.forEach(sheet -> text.append(sheet.text()));
        return text.toString();
    }
}
