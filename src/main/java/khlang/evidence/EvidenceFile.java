package khlang.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import khlang.extraction.Caution;
import khlang.library.AttachmentSummary;
import khlang.library.KeptFile;

/** A photograph, a scan or another file that proves something. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class EvidenceFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long itemId;
    @ManyToOne private KeptFile file;

    protected EvidenceFile() {} // Jakarta Persistence

    EvidenceFile(long item, KeptFile file) {
        itemId = item;
        this.file = file;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** The key of what it belongs to. */
    Long item() {
        return itemId;
    }

    KeptFile file() {
        return file;
    }

    /** For lists, with the key that it has here. */
    public AttachmentSummary summary() {
        return file.summary(id);
    }

    /** What a person should know of it before opening it. */
    public List<Caution> cautions() {
        return file.cautions();
    }
}
