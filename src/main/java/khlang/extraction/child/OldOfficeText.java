package khlang.extraction.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import khlang.extraction.Caution;
import khlang.extraction.MediaKind;
import khlang.extraction.Refusal;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.extractor.EventBasedExcelExtractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.extractor.SlideShowExtractor;

/** The text of Word, Excel and PowerPoint files from before 2007. */
final class OldOfficeText {

    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR");

    private OldOfficeText() {}

    /** Which of the three it is, by the streams in it. */
    static MediaKind kind(Path file) throws IOException, RefusedException {
        try (POIFSFileSystem streams = new POIFSFileSystem(new File(file.toString()), true)) {
            Set<String> names = streams.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
                throw new RefusedException(Refusal.ENCRYPTED);
            }
            if (names.contains("WordDocument")) {
                return MediaKind.DOC;
            }
            if (names.contains("Workbook") || names.contains("Book")) {
                return MediaKind.XLS;
            }
            if (names.contains("PowerPoint Document")) {
                return MediaKind.PPT;
            }
            throw new RefusedException(Refusal.UNKNOWN_KIND);
        }
    }

    static void read(Path file, MediaKind kind, Found found) throws IOException, RefusedException {
        try (POIFSFileSystem streams = new POIFSFileSystem(new File(file.toString()), true)) {
            if (streams.getRoot().getEntryNames().stream().anyMatch(MACROS::contains)) {
                found.caution(Caution.MACROS);
            }
            switch (kind) {
                case DOC -> word(streams, found);
                case XLS -> excel(streams, found);
                default -> slides(streams, found);
            }
        } catch (EncryptedDocumentException e) {
            throw new RefusedException(Refusal.ENCRYPTED);
        }
    }

    private static void word(POIFSFileSystem streams, Found found) throws IOException {
        try (var extractor = new WordExtractor(streams)) {
            SummaryInformation summary = extractor.getSummaryInformation();
            if (summary != null) {
                found.titled(summary.getTitle());
            }
            for (String paragraph : extractor.getParagraphText()) {
                found.text().append(WordExtractor.stripFields(paragraph).replace('\u0007', '\t'));
                found.text().newLine();
            }
        }
    }

    private static void excel(POIFSFileSystem streams, Found found) throws IOException {
        try (var extractor = new EventBasedExcelExtractor(streams)) {
            extractor.setIncludeSheetNames(true);
            found.text().append(extractor.getText());
        }
    }

    private static void slides(POIFSFileSystem streams, Found found) throws IOException {
        try (var show = new HSLFSlideShow(streams);
                var extractor = new SlideShowExtractor<>(show)) {
            found.counted(show.getSlides().size());
            found.text().append(extractor.getText());
        }
    }
}
