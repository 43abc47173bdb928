package khlang.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which file a document was last written from, and which of its revisions that made. */
@Embeddable
class ImportMark {

    @Column(name = "imported_hash")
    private String hash;

    @Column(name = "imported_revision")
    private Integer revision;

    ImportMark() {} // never imported

    ImportMark(String hash, int revision) {
        this.hash = hash;
        this.revision = revision;
    }

    boolean isOf(String fileHash) {
        return fileHash.equals(hash);
    }

    boolean isOf(int newest) {
        return revision != null && revision == newest;
    }
}
