package khlang.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import khlang.extraction.Caution;
import khlang.extraction.Limited;
import khlang.extraction.MachineReading;
import khlang.extraction.MediaKind;
import khlang.extraction.Reading;
import khlang.search.HitFile;
import khlang.search.SearchEntry;
import khlang.search.SearchFile;
import khlang.search.SearchHit;
import khlang.search.SearchQuery;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF files as real programs make them, read as the portal reads them, and found. */
class RealPdfsIT {

    private static final List<String> QUESTIONS =
            List.of("จำนวนผู้สูงอายุ", "น้ำประปาหมู่บ้าน", "ถนนชำรุด", "หมู่ที่สิบสอง");

    @TempDir Path folder;

    @Test
    void whatABrowserPrinted() throws IOException {
        Path file = folder.resolve("printed.pdf");
        ProducedPdfs.printed(file);
        assertFound(text(file));
    }

    @Test
    void whatAnOfficeSaved() throws IOException, InterruptedException {
        Path file = folder.resolve("office.pdf");
        ProducedPdfs.saved(file);
        assertFound(text(file));
    }

    @Test
    void whatAReportProgramMade() throws IOException {
        Path file = folder.resolve("reported.pdf");
        ProducedPdfs.reported(file);
        assertFound(text(file));
    }

    @Test
    void whatAnOldFontWrote() throws IOException {
        Path file = folder.resolve("old.pdf");
        ProducedPdfs.withOldFont(file);
        Reading.Read read = read(file);
        assertThat(read.text()).contains("\uF70B");
        assertThat(read.cautions()).contains(Caution.THAI_DAMAGED);
        assertFound(read.text());
    }

    @Test
    void whatWasScanned() throws IOException {
        MachineReading machine = Limited.machine(folder.resolve("data"));
        assumeTrue(machine.isInstalled(), "SKIPPED: no Tesseract with Thai here");
        Path written = folder.resolve("written.pdf");
        ProducedPdfs.printed(written);
        Path scanned = folder.resolve("scanned.pdf");
        scan(written, scanned);
        Reading.Read read = read(scanned);
        assertThat(read.cautions()).contains(Caution.SCANNED);
        assertFound(machine.read(scanned, MediaKind.PDF).orElseThrow());
        assertThat(folder.resolve("data/run/files")).isEmptyDirectory();
    }

    /** Pictures of the pages, and nothing else. */
    private static void scan(Path written, Path scanned) throws IOException {
        try (PDDocument source = Loader.loadPDF(written.toFile());
                var target = new PDDocument()) {
            var renderer = new PDFRenderer(source);
            for (int i = 0; i < source.getNumberOfPages(); i++) {
                BufferedImage picture = renderer.renderImageWithDPI(i, 200);
                PDPage like = source.getPage(i);
                var page = new PDPage(like.getMediaBox());
                target.addPage(page);
                try (var content = new PDPageContentStream(target, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(target, picture, 0.7f),
                            0,
                            0,
                            like.getMediaBox().getWidth(),
                            like.getMediaBox().getHeight());
                }
            }
            target.save(scanned.toFile());
        }
    }

    private String text(Path file) {
        return read(file).text();
    }

    private Reading.Read read(Path file) {
        Reading reading =
                Limited.extraction(folder.resolve("data"))
                        .read(file, file.getFileName().toString());
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    private static void assertFound(String text) throws IOException {
        try (LuceneKnowledgeIndex index = Library.index()) {
            var file = new SearchFile(1, "รายงาน.pdf", List.of(text.split("\f", -1)), false);
            index.put(List.of(entry(file)));
            index.commit(99);
            for (String question : QUESTIONS) {
                List<SearchHit> hits = index.find(SearchQuery.ofPublic(question, 3)).hits();
                assertThat(hits).as(question + " in " + text).isNotEmpty();
                assertThat(hits.getFirst().file().map(HitFile::page).orElse(0))
                        .as(question + " in " + text)
                        .isEqualTo(2);
            }
        }
    }

    private static SearchEntry entry(SearchFile file) {
        return new SearchEntry(
                "report",
                "รายงาน",
                "report",
                "general",
                "office",
                SearchEntry.PUBLIC,
                null,
                "",
                List.of(),
                Instant.EPOCH,
                List.of(),
                List.of(file));
    }
}
