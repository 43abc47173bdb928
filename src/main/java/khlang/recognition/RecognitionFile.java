package khlang.recognition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import khlang.library.AttachmentSummary;
import khlang.library.KeptFile;

/** A photograph of a recognition, or the paper that proves it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class RecognitionFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long recognitionId;

    @Enumerated(EnumType.STRING)
    private RecognitionFileKind kind;

    private String caption;
    @ManyToOne private KeptFile file;

    protected RecognitionFile() {} // Jakarta Persistence

    RecognitionFile(long recognition, RecognitionFileKind kind, String caption, KeptFile file) {
        recognitionId = recognition;
        this.kind = kind;
        this.caption = caption;
        this.file = file;
    }

    Long recognition() {
        return recognitionId;
    }

    KeptFile file() {
        return file;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** What it is. */
    public RecognitionFileKind kind() {
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
