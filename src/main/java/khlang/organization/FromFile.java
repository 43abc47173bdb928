package khlang.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(says.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
