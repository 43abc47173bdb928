package khlang.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import khlang.extraction.Caution;
import khlang.library.AttachmentSummary;
import khlang.library.KeptFile;

/** A file that hangs on a report: sent by its authors, or a copy of the signed paper. */
@Entity
@Table(name = "training_report_file")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class ReportFile {

    /** What is told of these in a library is not true here: a machine reads, texts are mended. */
    private static final Set<Caution> TOLD_BETTER = Set.of(Caution.SCANNED, Caution.THAI_DAMAGED);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long reportId;
    @ManyToOne private KeptFile file;

    @Enumerated(EnumType.STRING)
    private ReportState proves;

    private String said = "";
    private String notes = "";

    @Enumerated(EnumType.STRING)
    private ReportReading reading = ReportReading.DONE;

    protected ReportFile() {} // Jakarta Persistence

    /**
     * @param proves the state that the signed copy proves; null for a file of the authors
     */
    ReportFile(long report, KeptFile file, ReportState proves) {
        reportId = report;
        this.file = file;
        this.proves = proves;
    }

    /** Notes what was read in it, and what its authors should know of that. */
    void read(String markdown, List<String> sentences) {
        said = markdown;
        notes = String.join("\n", sentences);
    }

    /** Waits for a machine that reads its pages; its authors are told so. */
    void waitForMachine(String sentence) {
        reading = ReportReading.WAITING;
        read("", List.of(sentence));
    }

    /** A machine has read its pages, as well as machines do. */
    void readByMachine(String markdown, List<String> sentences) {
        reading = ReportReading.MACHINE;
        read(markdown, sentences);
    }

    /** Nobody could read its pages. */
    void stayUnread(String sentence) {
        reading = ReportReading.DONE;
        read("", List.of(sentence));
    }

    /** Whether a machine has still to read it. */
    public boolean isWaiting() {
        return reading == ReportReading.WAITING;
    }

    /** Whether a machine has read its pages, so that somebody must compare. */
    public boolean isReadByMachine() {
        return reading == ReportReading.MACHINE;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    Long reportId() {
        return reportId;
    }

    /** Its name, kind and bytes. */
    public KeptFile file() {
        return file;
    }

    /** For lists, with the key that it has on its report. */
    public AttachmentSummary summary() {
        return file.summary(id);
    }

    /** The state that it proves as a signed copy; none for a file of the authors. */
    public Optional<ReportState> proves() {
        return Optional.ofNullable(proves);
    }

    /** What it says, in Markdown; empty when nobody could read it. */
    public String said() {
        return said;
    }

    /** What its authors should know of it, in Thai sentences. */
    public List<String> notes() {
        return Stream.concat(
                        file.cautions().stream()
                                .filter(one -> !TOLD_BETTER.contains(one))
                                .map(Caution::sentence),
                        notes.lines())
                .distinct()
                .toList();
    }

    /** Whether nobody has tried yet to find out what it says. */
    boolean isUntried() {
        return said.isEmpty() && notes.isEmpty();
    }
}
