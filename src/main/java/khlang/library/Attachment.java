package khlang.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A file that belongs to a document. Its bytes lie in the {@link AttachmentStore}. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long documentId;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private Instant createdAt;

    protected Attachment() {} // Jakarta Persistence

    Attachment(Document document, String fileName, String mediaType, StoredFile file, Instant at) {
        documentId = document.id();
        this.fileName = fileName;
        this.mediaType = mediaType;
        size = file.size();
        sha256 = file.sha256();
        createdAt = at;
    }

    /** Puts other bytes under the same name. */
    void replaceWith(StoredFile file) {
        size = file.size();
        sha256 = file.sha256();
    }

    /** The name with which it is downloaded. */
    String fileName() {
        return fileName;
    }

    /** The hash of its bytes, in hexadecimal. */
    String sha256() {
        return sha256;
    }
}
