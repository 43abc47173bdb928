package khlang.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which file a document was last compared with, and which of its revisions says what a file said.
 */
@Embeddable
class ImportMark {

    /** Of a document that no file has said anything of. */
    static final ImportMark NONE = new ImportMark();

    @Column(name = "imported_hash")
    private String hash;

    @Column(name = "imported_revision")
    private Integer revision;

    ImportMark() {} // never imported

    ImportMark(String hash, int revision) {
        this.hash = hash;
        this.revision = revision;
    }

    /**
     * The file was looked at, and what it says was not taken: the common text stays what it was.
     */
    ImportMark without(String fileHash) {
        return new ImportMark(fileHash, revision());
    }

    boolean isOf(String fileHash) {
        return fileHash.equals(hash);
    }

    boolean isOf(int newest) {
        return revision != null && revision == newest;
    }

    /** The last revision that file and portal have in common; 0 for none. */
    int revision() {
        return revision == null ? 0 : revision;
    }
}
