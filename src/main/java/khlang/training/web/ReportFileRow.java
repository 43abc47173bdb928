package khlang.training.web;

import khlang.library.web.FileLink;
import khlang.training.ReportFile;

/** A file of a report as pages show it. */
public record ReportFileRow(ReportFile file, FileLink link) {

    static ReportFileRow of(String report, ReportFile file) {
        return new ReportFileRow(file, FileLink.of(file.summary(), report + "/files"));
    }

    /**
     * Where a script asks how far the machine has come; null when it need not.
     *
     * @param own the address of the page on which the report is written
     */
    public String reading(String own) {
        return file.isWaiting() ? own + "/files/" + file.id() + "/reading" : null;
    }

    /** Whether the authors have sent it; else it is a copy of the signed paper. */
    public boolean isOfAuthors() {
        return file.proves().isEmpty();
    }
}
