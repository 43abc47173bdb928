package khlang.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import khlang.library.AttachmentSummary;
import khlang.library.KeptFile;

/** A photograph of something before or after it was improved. */
@Entity
@Table(name = "channel_improvement_photo")
@SuppressWarnings("UnusedVariable") // queries read the columns
public class ImprovementPhoto {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long improvementId;

    @Enumerated(EnumType.STRING)
    private PhotoSide side;

    private String caption;
    @ManyToOne private KeptFile file;

    protected ImprovementPhoto() {} // Jakarta Persistence

    ImprovementPhoto(long improvement, PhotoSide side, String caption, KeptFile file) {
        improvementId = improvement;
        this.side = side;
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

    /** When it was taken. */
    public PhotoSide side() {
        return side;
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
