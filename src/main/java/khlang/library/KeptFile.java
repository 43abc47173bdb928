package khlang.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import khlang.extraction.Caution;

/** A file that hangs on no document. Its bytes lie in the {@link AttachmentStore}. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class KeptFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private String cautions = "";
    private Long addedBy;
    private Instant addedAt;

    protected KeptFile() {} // Jakarta Persistence

    KeptFile(String name, String type, StoredFile file, List<Caution> told, long by, Instant at) {
        fileName = name;
        mediaType = type;
        size = file.size();
        sha256 = file.sha256();
        cautions = Caution.joined(told);
        addedBy = by == 0 ? null : by;
        addedAt = at;
    }

    /** The database's key. */
    public Long id() {
        return id;
    }

    /** The name with which it is downloaded. */
    public String fileName() {
        return fileName;
    }

    /** The hash of its bytes, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** For lists. */
    public AttachmentSummary summary() {
        return summary(id);
    }

    /**
     * For lists of whoever keeps it.
     *
     * @param key that it has there
     */
    public AttachmentSummary summary(Long key) {
        return new AttachmentSummary(key, fileName, mediaType, size, sha256);
    }

    /** What a person should know of it. */
    public List<Caution> cautions() {
        return Caution.split(cautions);
    }

    /**
     * Ready to be sent.
     *
     * @param path where its bytes lie
     */
    AttachmentFile opened(Path path) {
        return new AttachmentFile(null, "", fileName, mediaType, size, sha256, path);
    }
}
