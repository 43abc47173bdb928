package khlang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant NOW = Instant.parse("2026-10-01T02:00:00Z");

    @Test
    void waitsLongerAfterEachAttemptAndGivesUpAfterTwoDays() {
        var letter = new Letter("fon@example.go.th", "เรื่อง", "ข้อความ", NOW, null);
        var pauses = new ArrayList<Duration>();
        Instant now = NOW;
        while (letter.attempt(now)) {
            pauses.add(Duration.between(now, letter.nextAttempt()));
            now = letter.nextAttempt();
        }
        assertThat(pauses).hasSize(Letter.MOST_ATTEMPTS).isSorted();
        assertThat(pauses.getFirst()).isEqualTo(Duration.ofMinutes(4));
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofDays(1), Duration.ofDays(4));
    }

    @Test
    void isNotSentWhenItIsOfNoUseAnyMore() {
        var letter =
                new Letter("fon@example.go.th", "เรื่อง", "ข้อความ", NOW, NOW.plusSeconds(1800));
        assertThat(letter.attempt(NOW)).isTrue();
        assertThat(letter.attempt(NOW.plusSeconds(1799))).isTrue();
        assertThat(letter.attempt(NOW.plusSeconds(1800))).isFalse();
    }
}
