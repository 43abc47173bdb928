package khlang.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import khlang.library.AttachmentSummary;
import khlang.library.KeptFile;

/** A photograph or another file that proves a publication. */
@Entity
@Table(name = "channel_publication_file")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class PublicationFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long publicationId;
    @ManyToOne private KeptFile file;

    protected PublicationFile() {} // Jakarta Persistence

    PublicationFile(long publication, KeptFile file) {
        publicationId = publication;
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
