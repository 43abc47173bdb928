package khlang.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import khlang.digest.Sha256;

/**
 * What a part of the organisation has to do with the organisation file: whether the file has said
 * something new, and whether administrators have changed the part since. Then the portal wins.
 */
@Embeddable
class FromFile {

    private boolean edited;

    @Column(name = "file_hash")
    private String fileHash; // null when the file never named it

    /** Takes over what the file says, or finds out why not. */
    <D extends Record> TakenOver takeOver(D stored, D says, Runnable describe) {
        String hash = hash(says);
        if (hash.equals(fileHash)) {
            return TakenOver.UNCHANGED;
        }
        if (says.equals(stored)) {
            fileHash = hash;
            return TakenOver.UNCHANGED;
        }
        if (edited) {
            return TakenOver.CONFLICT;
        }
        describe.run();
        fileHash = hash;
        return TakenOver.UPDATED;
    }

    /** Notes that it was made from what the file says. */
    TakenOver made(Record says) {
        fileHash = hash(says);
        return TakenOver.CREATED;
    }

    /** Notes that an administrator has made or changed it. */
    void edit() {
        edited = true;
    }

    private static String hash(Record says) {
        return Sha256.hex(says.toString());
    }
}
