package khlang.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import khlang.library.AttachmentSummary;
import khlang.library.KeptFile;

/** A photograph, list or another file that proves the numbers of a month. */
@Entity
@Table(name = "channel_report_file")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class TallyFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long reportId;
    @ManyToOne private KeptFile file;

    protected TallyFile() {} // Jakarta Persistence

    TallyFile(long report, KeptFile file) {
        reportId = report;
        this.file = file;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    KeptFile file() {
        return file;
    }

    /** For lists, with the key that it has here. */
    public AttachmentSummary summary() {
        return file.summary(id);
    }
}
