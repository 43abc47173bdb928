package khlang.survey;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import khlang.visitor.Visitor;

/** Keys of answers of which nobody must learn who gave them. */
final class AnswerKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private AnswerKey() {}

    /** By chance, so that no order tells when it was given; above zero. */
    static long byChance() {
        return RANDOM.nextLong() >>> 1 | 1;
    }

    /** A visitor's key as the database keeps it while the day lasts. */
    static byte[] of(Visitor visitor) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(visitor.high())
                .putLong(visitor.low())
                .array();
    }
}
