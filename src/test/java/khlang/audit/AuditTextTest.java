package khlang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditTextTest {

    @Test
    void aLongTextIsCutAndSaysSo() {
        assertThat(AuditText.lines("ก".repeat(2_345)))
                .startsWith("ก".repeat(2_000))
                .endsWith("ก … (ตัดออกอีก 345 ตัวอักษร)");
        assertThat(AuditText.lines("ก".repeat(2_000))).isEqualTo("ก".repeat(2_000));
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(AuditText.line("ab😀", 3)).isEqualTo("ab");
        assertThat(AuditText.lines("x".repeat(1_999) + "😀")).doesNotContain("\ud83d ");
    }

    @Test
    void whatADatabaseWouldStoreOtherwiseIsReplacedBefore() {
        assertThat(AuditText.line("a\ud83db\u0000c\nd", 200)).isEqualTo("a\ufffdb\ufffdc\ufffdd");
        assertThat(AuditText.lines("ก\nข\tค😀")).isEqualTo("ก\nข\tค😀");
        assertThat(AuditText.address("fe80::1%ก")).isEqualTo("fe80::1%?");
    }
}
