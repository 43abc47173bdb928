package khlang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditSealTest {

    private static final Instant NOON = Instant.parse("2021-10-01T05:00:00.123456Z");

    @Test
    void theFormatNeverChanges() {
        // Worked out apart from this program, with Python's hashlib.
        assertThat(AuditSeal.of(1, note(NOON, 7, "สมชาย", "a", "b", "c"), AuditSeal.GENESIS))
                .isEqualTo("fdb327cca126aca201b8b7d307abe054e2f8d3c3a042f2f8d18256b8fcee1d73");
    }

    @Test
    void everyFieldIsInTheHash() {
        AuditNote note = note(NOON, 7, "สมชาย", "a", "b", "c");
        List<String> hashes =
                Stream.of(
                                AuditSeal.of(1, note, AuditSeal.GENESIS),
                                AuditSeal.of(2, note, AuditSeal.GENESIS),
                                AuditSeal.of(1, note, "1".repeat(64)),
                                hash(note(NOON.plusNanos(1_000), 7, "สมชาย", "a", "b", "c")),
                                hash(note(NOON, 8, "สมชาย", "a", "b", "c")),
                                hash(note(NOON, 7, "สมหญิง", "a", "b", "c")),
                                hash(note(NOON, 7, "สมชาย", "x", "b", "c")),
                                hash(note(NOON, 7, "สมชาย", "a", "x", "c")),
                                hash(note(NOON, 7, "สมชาย", "a", "b", "x")),
                                hash(new AuditNote(NOON, 7, "สมชาย", "::1", "X", "a", "b", "c")),
                                hash(new AuditNote(NOON, 7, "สมชาย", "", "Y", "a", "b", "c")))
                        .toList();
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void whatStandsInOneFieldCannotBeMovedToTheNext() {
        assertThat(hash(note(NOON, 7, "สมชาย", "a", "bc", "")))
                .isNotEqualTo(hash(note(NOON, 7, "สมชาย", "a", "b", "c")))
                .isNotEqualTo(hash(note(NOON, 7, "สมชาย", "ab", "c", "")));
    }

    private static String hash(AuditNote note) {
        return AuditSeal.of(1, note, AuditSeal.GENESIS);
    }

    private static AuditNote note(
            Instant at, long account, String actor, String object, String before, String after) {
        return new AuditNote(at, account, actor, "", "X", object, before, after);
    }
}
