package khlang.extraction.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import khlang.extraction.FrameWriter;
import khlang.extraction.Refusal;
import khlang.extraction.Task;
import khlang.extraction.TaskRequest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF file in grey, for a machine that reads them. */
public final class PagesJob implements Job {

    private static final long MEMORY = 32L << 20; // more goes into the working folder

    /** Dots an inch: what Tesseract was trained with. */
    private static final float SHARPNESS = 300;

    private static final float POINTS_AN_INCH = 72;

    /** Pixels of the longer side; a larger page is drawn less sharply. */
    private static final float LONGEST_SIDE = 4_000;

    @Override
    public Task task() {
        return Task.PAGES;
    }

    @Override
    public void perform(TaskRequest request, FrameWriter out) throws IOException, RefusedException {
        FontMappers.set(new NoSystemFonts());
        int first = Integer.parseInt(request.parameters().get("first"));
        int count = Integer.parseInt(request.parameters().get("count"));
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MEMORY, 200L << 20);
        try (PDDocument document =
                Loader.loadPDF(request.file().toFile(), "", null, null, memory.streamCache)) {
            var renderer = new PDFRenderer(document);
            int end = Math.min(document.getNumberOfPages(), first + count);
            for (int page = first; page < end; page++) {
                Path file = Path.of("page-" + page + ".png").toAbsolutePath();
                BufferedImage drawn =
                        renderer.renderImageWithDPI(
                                page, sharpness(document, page), ImageType.GRAY);
                ImageIO.write(drawn, "png", file.toFile());
                out.file("page-" + page + ".png", file);
            }
            out.fact("pages", Integer.toString(document.getNumberOfPages()));
        } catch (InvalidPasswordException e) {
            throw new RefusedException(Refusal.ENCRYPTED);
        }
    }

    private static float sharpness(PDDocument document, int page) {
        PDRectangle size = document.getPage(page).getCropBox();
        float longest = Math.max(size.getWidth(), size.getHeight());
        return Math.min(SHARPNESS, LONGEST_SIDE / longest * POINTS_AN_INCH);
    }
}
