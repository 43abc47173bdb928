package khlang.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The picture of the municipality's seal. */
@Entity
@Table(name = "municipality_seal")
public class Seal {

    static final int ONLY = 1;

    @Id private int id;
    private String mediaType;
    private byte[] bytes;
    private String sha256;

    protected Seal() {} // Jakarta Persistence

    Seal(SealImage image) {
        id = ONLY;
        show(image);
    }

    /** Shows another picture. */
    final void show(SealImage image) {
        mediaType = image.mediaType();
        bytes = image.bytes().clone();
        sha256 = image.sha256();
    }

    /** {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** The file as it was sent. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** In hexadecimal. */
    public String sha256() {
        return sha256;
    }
}
