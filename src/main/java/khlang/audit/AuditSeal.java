package khlang.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import khlang.digest.Sha256;

/**
 * The hash that ties an entry to the one before it: SHA-256 over the name of this format and every
 * field of the entry, in the order of {@link #fields}, each in UTF-8 after its length in bytes as
 * four bytes, the highest first. The length keeps two neighbouring fields from being read as two
 * others. Never change it: every entry ever written is checked by it.
 */
final class AuditSeal {

    /** What the first entry has in place of the hash before it. */
    static final String GENESIS = "0".repeat(64);

    private static final String FORMAT = "khlang audit 1";

    private AuditSeal() {}

    /**
     * The hash of an entry in 64 hexadecimal digits.
     *
     * @param number the entry's place in the chain, 1 for the first
     * @param previousHash the hash of the entry before
     */
    static String of(long number, AuditNote note, String previousHash) {
        MessageDigest digest = Sha256.begin();
        for (String field : fields(number, note, previousHash)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return Sha256.hex(digest);
    }

    private static List<String> fields(long number, AuditNote note, String previousHash) {
        return List.of(
                FORMAT,
                Long.toString(number),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, note.at())),
                Long.toString(note.account()),
                note.actor(),
                note.source(),
                note.action(),
                note.object(),
                note.before(),
                note.after(),
                previousHash);
    }
}
