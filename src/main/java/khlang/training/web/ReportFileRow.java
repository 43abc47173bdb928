package khlang.training.web;

import java.util.List;
import java.util.stream.Stream;
import khlang.extraction.Caution;
import khlang.library.web.FileLink;
import khlang.training.ReportFile;

/**
 * A file of a report as pages show it.
 *
 * @param notes what its reader should know, in Thai sentences
 */
public record ReportFileRow(ReportFile file, FileLink link, List<String> notes) {

    static ReportFileRow of(String report, ReportFile file) {
        return new ReportFileRow(
                file,
                FileLink.of(file.summary(), report + "/files"),
                Stream.concat(
                                file.file().cautions().stream().map(Caution::sentence),
                                file.notes().stream())
                        .distinct()
                        .toList());
    }

    /** Whether the authors have sent it; else it is a copy of the signed paper. */
    public boolean isOfAuthors() {
        return file.proves().isEmpty();
    }
}
