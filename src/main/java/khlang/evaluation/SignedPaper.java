package khlang.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import khlang.library.AttachmentSummary;
import khlang.library.KeptFile;

/** A scan of what was signed. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class SignedPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long reportId;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @ManyToOne private KeptFile file;

    protected SignedPaper() {} // Jakarta Persistence

    SignedPaper(YearReport report, PaperKind kind, KeptFile file) {
        reportId = report.id();
        this.kind = kind;
        this.file = file;
    }

    KeptFile file() {
        return file;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** What it is. */
    public PaperKind kind() {
        return kind;
    }

    boolean isOf(YearReport report) {
        return reportId.equals(report.id());
    }

    boolean is(PaperKind what, String sha256) {
        return kind == what && file.sha256().equals(sha256);
    }

    /** What it is and how it is called, for the audit log. */
    String inWords() {
        return kind.label() + " · " + file.fileName();
    }

    /** For lists, with the key that it has here. */
    public AttachmentSummary summary() {
        return file.summary(id);
    }
}
