package khlang.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import khlang.library.AttachmentSummary;
import khlang.library.KeptFile;

/** A file of an event. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class SharingFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long eventId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String caption;
    @ManyToOne private KeptFile file;

    protected SharingFile() {} // Jakarta Persistence

    SharingFile(long event, EvidenceKind kind, String caption, KeptFile file) {
        eventId = event;
        this.kind = kind;
        this.caption = caption;
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
    public EvidenceKind kind() {
        return kind;
    }

    /** What it shows; may be empty. */
    public String caption() {
        return caption;
    }

    /** For lists, with the key that it has here. */
    public AttachmentSummary summary() {
        return file.summary(id);
    }
}
