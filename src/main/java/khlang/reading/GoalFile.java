package khlang.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import khlang.library.AttachmentSummary;
import khlang.library.KeptFile;

/** A scan of a signed list. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class GoalFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long listId;
    @ManyToOne private KeptFile file;

    protected GoalFile() {} // Jakarta Persistence

    GoalFile(long list, KeptFile file) {
        listId = list;
        this.file = file;
    }

    KeptFile file() {
        return file;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** For lists, with the key that it has here. */
    public AttachmentSummary summary() {
        return file.summary(id);
    }
}
